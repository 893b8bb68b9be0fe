import { useTranslation } from 'react-i18next'
import { minor } from '../../../shared/money/money'
import { type YearWay, yearWays } from '../../../shared/year/year-again'
import type { PlayedYear } from '../../advice/year/play-year'
import { type ShownFate, shownFate } from '../../advice/saving'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import { moneyOf } from './year-figures'
import styles from './year.module.css'

const columns = ['arrives', 'costs', 'lapses', 'stays'] as const satisfies readonly (keyof ShownFate)[]

/** What becomes of the same money by each way, in figures that add up. */
export function YearTable({ year }: { readonly year: PlayedYear }) {
  const { t } = useTranslation()
  const { money, number } = useFormat()
  const { again, currency } = year
  const rows = yearWays.map((way) => ({ way, fate: shownFate(again.ways[way].fate) }))
  const shown = columns.filter(
    (column) => column === 'arrives' || column === 'costs' || rows.some(({ fate }) => fate[column] !== 0),
  )
  return (
    <Card title={t('year.table')}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t('year.table')}>
        <table className={table.table}>
          <caption className={styles.caption}>
            {t('year.money', { amount: money(minor(moneyOf(year)), currency) })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('plan.way')}</th>
              {shown.map((column) => (
                <th key={column} scope="col" className={table.end}>
                  {t(`plan.fates.${column}`)}
                </th>
              ))}
              <th scope="col" className={table.end}>
                {t('year.columns.transfers')}
              </th>
              <th scope="col" className={table.end}>
                {t('year.columns.lying')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ way, fate }) => (
              <tr key={way}>
                <th scope="row" className={isMarked(way) ? styles.marked : ''}>
                  {t(`year.ways.${way}`)}
                </th>
                {shown.map((column) => (
                  <td key={column} className={table.end}>
                    <MoneyText minor={fate[column]} currency={currency} />
                  </td>
                ))}
                <td className={table.end}>{number(again.ways[way].transfers)}</td>
                <td className={table.end}>
                  <MoneyText minor={minor(Math.round(again.lying[way]))} currency={currency} tone="soft" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.foot}>
        {again.atMost === null
          ? t('year.unbound')
          : t('year.bound', { amount: money(minor(Math.ceil(again.atMost - 1e-6)), currency) })}
      </p>
    </Card>
  )
}

const isMarked = (way: YearWay): boolean => way === 'own'
