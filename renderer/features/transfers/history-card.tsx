import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RouteHistory } from '../../../shared/transfers/route-history'
import { wayKey, wayRates } from '../../../shared/transfers/way-rates'
import type { Tracking } from '../../tracking/use-tracking'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './transfers.module.css'
import { useRateWords } from './use-rate-words'

interface Props {
  readonly history: readonly RouteHistory[]
  readonly tracking: Tracking
}

/** How often, how long, how much and at what rate, way by way. */
export function HistoryCard({ history, tracking }: Props) {
  const { t } = useTranslation()
  const { number, day } = useFormat()
  const { book, catalog, choices } = tracking
  const rates = useMemo(() => wayRates(book.pairs, book.rules, catalog, choices), [book, catalog, choices])
  const rateWords = useRateWords()
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
                  {rateWords(rates.get(wayKey(from.id, to.id))).map((words) => (
                    <p key={words} className={styles.soft}>
                      {words}
                    </p>
                  ))}
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
