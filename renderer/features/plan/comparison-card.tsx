import { useTranslation } from 'react-i18next'
import type { Minor } from '../../../shared/money/money'
import { minor } from '../../../shared/money/money'
import type { SameMoney } from '../../../shared/planner/same-money'
import type { Advice, Area } from '../../advice/advice'
import { type ShownFate, shownFate } from '../../advice/saving'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './plan.module.css'

const ways = ['plan', 'now', 'monthly', 'never'] as const
const columns = ['arrives', 'costs', 'lapses', 'stays'] as const satisfies readonly (keyof ShownFate)[]

/** The plan beside what people would otherwise do: what becomes of the same money, in figures that add up. */
export function ComparisonCard({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const areas = advice.areas.flatMap((area) => {
    const { sameMoney } = area
    return sameMoney !== null && Math.round(sameMoney.money) > 0 ? [{ area, sameMoney }] : []
  })
  if (areas.length === 0) return null
  return (
    <Card title={t('plan.compare')} note={t('plan.compareNote')}>
      {areas.map(({ area, sameMoney }) => (
        <Comparison key={area.currency} currency={area.currency} sameMoney={sameMoney} />
      ))}
    </Card>
  )
}

interface ComparisonProps {
  readonly currency: Area['currency']
  readonly sameMoney: SameMoney
}

function Comparison({ currency, sameMoney }: ComparisonProps) {
  const { t } = useTranslation()
  const { money } = useFormat()
  const rows = ways.map((way) => ({ way, fate: shownFate(sameMoney[way]) }))
  const shown = columns.filter((column) => column !== 'lapses' || rows.some(({ fate }) => fate.lapses > 0))
  const figure = (amount: Minor) => <MoneyText minor={amount} currency={currency} />
  return (
    <div className={styles.comparison}>
      <table className={table.table}>
        <caption className={styles.caption}>
          {t('plan.compareMoney', { amount: money(minor(Math.round(sameMoney.money)), currency) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.way')}</th>
            {shown.map((column) => (
              <th key={column} scope="col" className={table.end}>
                {t(`plan.fates.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ way, fate }) => (
            <tr key={way}>
              <th scope="row" className={way === 'plan' ? styles.best : ''}>
                {t(`plan.ways.${way}`)}
              </th>
              {shown.map((column) => (
                <td key={column} className={table.end}>
                  {figure(fate[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
