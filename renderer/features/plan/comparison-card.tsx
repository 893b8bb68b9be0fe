import { useTranslation } from 'react-i18next'
import { minor } from '../../../shared/money/money'
import type { Advice, Area } from '../../advice/advice'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import styles from './plan.module.css'

const ways = ['now', 'monthly', 'never'] as const

/** The plan beside what people would otherwise do, all in. */
export function ComparisonCard({ advice }: { readonly advice: Advice }) {
  const { t } = useTranslation()
  const areas = advice.areas.filter(({ problem }) => problem.routes.length > 0)
  if (areas.length === 0) return null
  return (
    <Card
      title={t('plan.compare')}
      note={t('plan.compareNote', { currency: areas.map(({ currency }) => currency).join(', ') })}
    >
      {areas.map((area) => (
        <Comparison key={area.currency} area={area} />
      ))}
    </Card>
  )
}

function Comparison({ area: { plan, currency } }: { readonly area: Area }) {
  const { t } = useTranslation()
  if (plan.status === 'infeasible') return null
  const rows = [
    { way: 'plan' as const, cost: plan.cost },
    ...ways.map((way) => ({ way, cost: plan.baselines[way]?.cost ?? null })),
  ]
  const amount = (value: number) => minor(Math.round(value))
  return (
    <div className={styles.comparison}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('plan.way')}</th>
            <th scope="col" className={table.end}>
              {t('plan.costs')}
            </th>
            <th scope="col" className={table.end}>
              {t('plan.worse')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ way, cost }) => (
            <tr key={way}>
              <th scope="row" className={way === 'plan' ? styles.best : ''}>
                {t(`plan.ways.${way}`)}
              </th>
              <td className={table.end}>
                {cost === null ? (
                  t('plan.impossible')
                ) : (
                  <MoneyText minor={amount(cost)} currency={currency} />
                )}
              </td>
              <td className={table.end}>
                {way === 'plan' ? (
                  <span className={styles.best}>{t('plan.best')}</span>
                ) : cost === null ? (
                  t('common.none')
                ) : amount(cost - plan.cost) === 0 ? (
                  <span className={styles.soft}>{t('plan.equal')}</span>
                ) : (
                  <MoneyText minor={amount(cost - plan.cost)} currency={currency} tone="soft" />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
