import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Month } from '../../../shared/day'
import type { AccountLedger } from '../../../shared/ledger/ledger'
import { type EffectiveFee, feesByClient, feesByMonth } from '../../../shared/payouts/effective-fees'
import { MoneyText } from '../../ui/money-text'
import { Segmented } from '../../ui/segmented'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './payouts.module.css'

const mostShown = 12

/** What a platform really took of what was earned, by client or by month. */
export function FeeTables({ one }: { readonly one: AccountLedger }) {
  const { t } = useTranslation()
  const { month, percent } = useFormat()
  const [by, setBy] = useState<'client' | 'month'>('client')
  const fees = useMemo(() => (by === 'client' ? feesByClient(one) : feesByMonth(one)), [one, by])
  const { currency } = one.account
  const nameOf = ({ name }: EffectiveFee): string =>
    by === 'month' ? month(name as Month) : name === '' ? t('payouts.noClient') : name
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
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t(`payouts.${by}`)}</th>
            <th scope="col" className={table.end}>
              {t('payouts.earned')}
            </th>
            <th scope="col" className={table.end}>
              {t('payouts.fees')}
            </th>
            <th scope="col" className={table.end}>
              {t('payouts.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {fees.slice(0, mostShown).map((fee) => (
            <tr key={fee.name}>
              <th scope="row">{nameOf(fee)}</th>
              <td className={table.end}>
                <MoneyText minor={fee.earned} currency={currency} />
              </td>
              <td className={table.end}>
                <MoneyText minor={fee.fees} currency={currency} />
              </td>
              <td className={table.end}>
                {fee.ppm === null ? t('common.none') : percent(fee.ppm / 1_000_000)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fees.length > mostShown && <p className={styles.soft}>{t('payouts.only', { count: mostShown })}</p>}
    </section>
  )
}
