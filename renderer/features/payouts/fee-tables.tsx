import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { feesBy } from '../../../shared/payouts/effective-fees'
import { Segmented } from '../../ui/segmented'
import { FeeTable } from './fee-table'
import styles from './payouts.module.css'

/** What a platform really took of what was earned, by client or by month. */
export function FeeTables({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const [by, setBy] = useState<'client' | 'month'>('client')
  const fees = useMemo(() => feesBy(by, [one]), [one, by])
  if (fees.every(({ earned }) => earned === 0)) return null
  return (
    <section>
      <div className={styles.feeHead}>
        <h3 className={styles.subtitle}>{t('payouts.feeTitle')}</h3>
        <Segmented
          label={t('payouts.feeTitle')}
          value={by}
          onChange={setBy}
          choices={[
            { value: 'client', text: t('payouts.byClient') },
            { value: 'month', text: t('payouts.byMonth') },
          ]}
        />
      </div>
      <FeeTable by={by} fees={fees} />
    </section>
  )
}
