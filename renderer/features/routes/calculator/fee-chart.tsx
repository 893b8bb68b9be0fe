import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Currency, decimalsOf } from '../../../../shared/money/currency'
import type { Minor } from '../../../../shared/money/money'
import { useDisplay } from '../../../ui/display'
import { niceTicks } from '../../../ui/nice-ticks'
import { Segmented } from '../../../ui/segmented'
import { otherColor, seriesColors } from '../../../ui/series-colors'
import { StepLines } from '../../../ui/charts'
import { useFormat } from '../../../ui/use-format'
import { useWords } from '../../../ui/use-words'
import styles from './calculator.module.css'
import type { Comparison } from './compare'
import { FeeTable } from './fee-table'

interface Props {
  readonly found: Comparison
  readonly amount: Minor
  readonly currency: Currency
}

const views = ['fee', 'percent', 'table'] as const
type View = (typeof views)[number]

/** Shares above this are off the chart: every fixed fee begins at a hundred percent. */
const leastTopPpm = 50_000

/** How the fee of each route climbs with the amount, and what share of it that is. */
export function FeeChart({ found, amount, currency }: Props) {
  const { t } = useTranslation()
  const words = useWords()
  const { language, hideAmounts } = useDisplay()
  const { percent } = useFormat()
  const [view, setView] = useState<View>('fee')
  const drawn = found.reach.filter(({ steps }) => steps.length > 0)
  if (drawn.length === 0) return null
  // A line along the bottom says nothing that a sentence does not.
  if (drawn.every(({ steps }) => steps.every(({ fee }) => fee === 0)))
    return <p className={styles.chart}>{t('calculator.allFree')}</p>
  const short = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  const write = (value: number) => (hideAmounts ? '•••' : short.format(value / 10 ** decimalsOf(currency)))
  const near = drawn.map(({ steps }) => steps.find((step) => step.amount >= amount)?.ppm ?? 0)
  const top =
    view === 'fee'
      ? Math.max(1, ...drawn.flatMap(({ steps }) => steps.map(({ fee }) => fee)))
      : Math.min(1_000_000, Math.max(leastTopPpm, 2 * Math.max(...near)))

  return (
    <section className={styles.chart}>
      <header className={styles.chartHead}>
        <h3 className={styles.heading}>{t('calculator.chart')}</h3>
        <Segmented
          label={t('calculator.show')}
          value={view}
          onChange={setView}
          choices={views.map((value) => ({ value, text: t(`calculator.views.${value}`) }))}
        />
      </header>
      {view === 'table' ? (
        <FeeTable found={found} currency={currency} />
      ) : (
        <StepLines
          label={t(`calculator.chartLabel.${view}`)}
          lines={drawn.map(({ placed, steps }, index) => ({
            id: placed.route.id,
            name: words(placed.route.to.name),
            color: seriesColors[index] ?? otherColor,
            points: steps.map((step) => ({ at: step.amount, value: view === 'fee' ? step.fee : step.ppm })),
          }))}
          marks={[
            ...(found.balance > 0 ? [{ at: found.balance, name: t('calculator.balance') }] : []),
            ...(amount === found.balance ? [] : [{ at: amount, name: t('calculator.amount') }]),
          ]}
          across={{ ticks: found.ticks, write }}
          up={{
            ticks: niceTicks(top, 4),
            write: view === 'fee' ? write : (value) => percent(value / 1_000_000),
          }}
        />
      )}
    </section>
  )
}
