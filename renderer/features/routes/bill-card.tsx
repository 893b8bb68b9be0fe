import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { DisputeSteps } from '../../advice/dispute-steps'
import { Card } from '../../ui/card'
import styles from './routes.module.css'

/** A phone bill is a debt: what one may do about it, and what nobody may offer. */
export function BillCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  return (
    <Card title={account.name} note={t('rights.billNote')}>
      <p>{t('rights.billNever')}</p>
      <section className={styles.rights}>
        <h3 className={styles.name}>{t('rights.billTitle')}</h3>
        <DisputeSteps currency={account.currency} />
      </section>
    </Card>
  )
}
