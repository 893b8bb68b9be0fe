import { useTranslation } from 'react-i18next'
import type { Month } from '../../../shared/day'
import type { EffectiveFee, FeeGrouping } from '../../../shared/payouts/effective-fees'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './payouts.module.css'

const mostShown = 12

interface Props {
  readonly by: FeeGrouping
  readonly fees: readonly EffectiveFee[]
  /** On paper nothing is left out. */
  readonly all?: boolean
}

/** What was earned and what was taken of it, row by row, each in its own currency. */
export function FeeTable({ by, fees, all = false }: Props) {
  const { t } = useTranslation()
  const { month, percent } = useFormat()
  const most = all ? Infinity : mostShown
  const nameOf = ({ name }: EffectiveFee): string =>
    by === 'month' ? month(name as Month) : name === '' ? t('payouts.noClient') : name
  return (
    <>
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
          {fees.slice(0, most).map((fee) => (
            <tr key={`${fee.currency} ${fee.name}`}>
              <th scope="row">{nameOf(fee)}</th>
              <td className={table.end}>
                <MoneyText minor={fee.earned} currency={fee.currency} />
              </td>
              <td className={table.end}>
                <MoneyText minor={fee.fees} currency={fee.currency} />
              </td>
              <td className={table.end}>
                {fee.ppm === null ? t('common.none') : percent(fee.ppm / 1_000_000)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {fees.length > most && <p className={styles.soft}>{t('payouts.only', { count: most })}</p>}
    </>
  )
}
