import { useTranslation } from 'react-i18next'
import { type Day, monthOf } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { MoneyText } from '../../ui/money-text'
import type { Layer } from '../../ui/stacked-areas'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './overview.module.css'

interface Props {
  readonly days: readonly Day[]
  readonly layers: readonly Layer[]
  readonly currency: Currency
}

/** The chart's figures at the end of each month, newest first. */
export function MonthTable({ days, layers, currency }: Props) {
  const { t } = useTranslation()
  const { day } = useFormat()
  const ends = days
    .map((of, index) => ({ of, index }))
    .filter(({ of, index }) => {
      const next = days[index + 1]
      return next === undefined || monthOf(next) !== monthOf(of)
    })
    .reverse()
  return (
    <div className={styles.months}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('overview.monthEnd')}</th>
            {layers.map(({ id, name }) => (
              <th key={id} scope="col" className={table.end}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ends.map(({ of, index }) => (
            <tr key={of}>
              <th scope="row">{day(of)}</th>
              {layers.map(({ id, values }) => (
                <td key={id} className={table.end}>
                  <MoneyText minor={minor(values[index] ?? 0)} currency={currency} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
