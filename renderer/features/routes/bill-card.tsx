import { useTranslation } from 'react-i18next'
import type { Account } from '../../../shared/model'
import { billRights } from '../../../shared/routes/rights'
import { Card } from '../../ui/card'
import { RightsList } from './rights-list'

/** A phone bill is a debt: what one may do about it, and what nobody may offer. */
export function BillCard({ account }: { readonly account: Account }) {
  const { t } = useTranslation()
  return (
    <Card title={account.name} note={t('rights.billNote')}>
      <p>{t('rights.billNever')}</p>
      <RightsList rights={billRights} title={t('rights.billTitle')} />
    </Card>
  )
}
