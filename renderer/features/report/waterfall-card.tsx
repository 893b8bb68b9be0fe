import { useTranslation } from 'react-i18next'
import type { Report } from '../../../shared/ledger/report/report'
import type { WaterfallStep } from '../../../shared/ledger/report/waterfall'
import { Card } from '../../ui/card'
import { MoneyText } from '../../ui/money-text'
import table from '../../ui/table.module.css'
import { useFormat } from '../../ui/use-format'
import styles from './report.module.css'

/** From what came in to what was left: a table whose rows are the bars of the picture. */
export function WaterfallCard({ report: { steps, currency } }: { readonly report: Report }) {
  const { t } = useTranslation()
  const { percent } = useFormat()
  const cameIn = steps[0]?.amount ?? 0
  const low = Math.min(0, ...steps.flatMap(({ from, to }) => [from, to]))
  const high = Math.max(1, ...steps.flatMap(({ from, to }) => [from, to]))
  const place = (sum: number): number => (100 * (sum - low)) / (high - low)
  return (
    <Card title={t('report.waterfall')} note={t('report.waterfallNote')}>
      <table className={`${table.table} ${styles.falls}`}>
        <thead className={styles.spoken}>
          <tr>
            <th scope="col">{t('report.step')}</th>
            <th scope="col">{t('common.chart')}</th>
            <th scope="col">{t('report.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.step}>
              <th scope="row">
                {t(`report.steps.${step.step}`)}
                {cameIn > 0 && isWorthSaying(step, cameIn) && (
                  <span className={table.soft}>{percent(Math.abs(step.amount) / cameIn)}</span>
                )}
              </th>
              <td className={styles.track}>
                <span className={`${styles.fall} ${toneOf(step)}`} style={barOf(step, place)} />
              </td>
              <td className={table.end}>
                <MoneyText
                  minor={step.amount}
                  currency={currency}
                  tone={step.step === 'left' ? 'good' : 'plain'}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** Shares that would round to nothing say nothing. */
const isWorthSaying = ({ step, amount }: WaterfallStep, cameIn: number): boolean =>
  step !== 'cameIn' && Math.abs(amount) / cameIn >= 0.0005

const toneOf = ({ step, amount }: WaterfallStep): string | undefined =>
  step === 'left' ? styles.rest : step === 'cameIn' ? styles.gross : amount < 0 ? styles.taken : styles.rest

/** A step too small to be seen is still a hair's breadth wide. */
function barOf({ from, to }: WaterfallStep, place: (sum: number) => number) {
  const [start, end] = [place(Math.min(from, to)), place(Math.max(from, to))]
  return { left: `${Math.min(start, 99.4)}%`, width: `max(2px, ${end - start}%)` }
}
