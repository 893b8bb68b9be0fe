import { useTranslation } from 'react-i18next'
import type { RouteHistory } from '../../../shared/transfers/route-history'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './transfers.module.css'

/** How often, how long and how much, way by way. */
export function HistoryCard({ history }: { readonly history: readonly RouteHistory[] }) {
  const { t } = useTranslation()
  const { number, day } = useFormat()
  if (history.length === 0) return null
  const days = (count: number): string =>
    count === 0 ? t('transfers.onTheDay') : t('transfers.days', { count })
  return (
    <Card title={t('transfers.historyTitle')} note={t('transfers.historyNote')}>
      <div className={styles.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('transfers.way')}</th>
              <th scope="col" className={table.end}>
                {t('transfers.count')}
              </th>
              <th scope="col">{t('transfers.took')}</th>
              <th scope="col" className={table.end}>
                {t('transfers.total')}
              </th>
              <th scope="col" className={table.end}>
                {t('transfers.fee')}
              </th>
              <th scope="col">{t('transfers.last')}</th>
            </tr>
          </thead>
          <tbody>
            {history.map(({ from, to, count, sent, fees, usualDays, mostDays, last }) => (
              <tr key={`${from.id} ${to.id}`}>
                <th scope="row">
                  {from.name} → {to.name}
                </th>
                <td className={table.end}>{number(count)}</td>
                <td>
                  {days(usualDays)}
                  {mostDays > usualDays && (
                    <span className={table.soft}>{t('transfers.upToDays', { count: mostDays })}</span>
                  )}
                </td>
                <td className={table.end}>
                  <MoneyText minor={sent} currency={from.currency} />
                </td>
                <td className={table.end}>
                  {fees === null ? (
                    t('transfers.notShown')
                  ) : (
                    <MoneyText minor={fees} currency={from.currency} />
                  )}
                </td>
                <td>{day(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
