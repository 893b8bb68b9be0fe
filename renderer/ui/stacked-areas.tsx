import { Area, AreaChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import type { Day } from '../../shared/day'
import { monthOf } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { decimalsOf } from '../../shared/money/currency'
import { minor } from '../../shared/money/money'
import frame from './chart-frame.module.css'
import { chartSize, type ChartSize } from './chart-size'
import { type EndLabel, EndLabels } from './end-labels'
import { niceTicks } from './nice-ticks'
import styles from './stacked-areas.module.css'
import { useDisplay } from './display'
import { useFormat } from './use-format'
import { useRem } from './use-rem'

/** One layer of the stack, bottom first. */
export interface Layer {
  readonly id: string
  readonly name: string
  readonly color: string
  /** Minor units, one a day of `days`. */
  readonly values: readonly number[]
}

interface Props {
  readonly label: string
  readonly days: readonly Day[]
  readonly layers: readonly Layer[]
  readonly currency: Currency
}

const usualSize: ChartSize = { height: 264, axisHeight: 28, top: 10, axisWidth: 58 }

/** Amounts over time, stacked, each named at its right end. */
export function StackedAreas({ label, days, layers, currency }: Props) {
  const format = useFormat()
  const { language, hideAmounts } = useDisplay()
  const size = chartSize(usualSize, useRem())
  const points = days.map((day, index) => ({
    day,
    ...Object.fromEntries(layers.map((layer) => [layer.id, layer.values[index] ?? 0])),
  }))
  const top = Math.max(
    0,
    ...days.map((_, index) => layers.reduce((sum, layer) => sum + (layer.values[index] ?? 0), 0)),
  )
  const ticks = niceTicks(top, 3)
  const extent = ticks.at(-1) ?? 1
  const short = new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
    maximumFractionDigits: 1,
  })
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
  const monthStarts = days.filter(
    (day, index) => index > 0 && monthOf(day) !== monthOf(days[index - 1] ?? day),
  )
  const everyOther = Math.ceil(monthStarts.length / 8)

  return (
    <figure className={frame.figure} aria-label={label}>
      <div className={frame.plot}>
        <ResponsiveContainer width="100%" height={size.height}>
          <AreaChart
            data={points}
            margin={{ top: size.top, right: 0, bottom: 0, left: 0 }}
            accessibilityLayer
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="day"
              height={size.axisHeight}
              ticks={monthStarts.filter((_, index) => index % everyOther === 0)}
              interval="preserveStartEnd"
              tickFormatter={(day: Day) => month.format(new Date(`${day}T00:00:00Z`))}
              tick={{ fill: 'var(--ink-soft)', fontSize: '0.75rem' }}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
            />
            <YAxis
              width={size.axisWidth}
              domain={[0, extent]}
              ticks={ticks}
              tickFormatter={(value: number) =>
                hideAmounts ? '•••' : short.format(value / 10 ** decimalsOf(currency))
              }
              tick={{ fill: 'var(--ink-soft)', fontSize: '0.75rem' }}
              tickLine={false}
              axisLine={false}
            />
            <Tooltip
              isAnimationActive={false}
              content={({ active, payload, label: day }) =>
                active && payload.length > 0 ? (
                  <div className={styles.tip}>
                    <p className={styles.tipDay}>{format.weekday(day as Day)}</p>
                    {[...layers].reverse().map((layer) => {
                      const value = payload.find((entry) => entry.dataKey === layer.id)?.value
                      return (
                        <p key={layer.id} className={styles.tipRow}>
                          <span className={styles.dot} style={{ background: layer.color }} />
                          {layer.name}
                          <span className={styles.tipValue}>
                            {format.money(minor(Number(value ?? 0)), currency)}
                          </span>
                        </p>
                      )
                    })}
                  </div>
                ) : null
              }
            />
            {layers.map((layer) => (
              <Area
                key={layer.id}
                dataKey={layer.id}
                name={layer.name}
                stackId="all"
                type="stepAfter"
                stroke="none"
                fill={layer.color}
                fillOpacity={1}
                isAnimationActive={false}
              />
            ))}
          </AreaChart>
        </ResponsiveContainer>
      </div>
      <EndLabels
        labels={endsOf(layers, extent, size)}
        height={size.height}
        axisHeight={size.axisHeight}
        width={8.25}
      />
    </figure>
  )
}

/** The middle of each layer at its end, from top to bottom; what has come to nothing needs no name. */
function endsOf(
  layers: readonly Layer[],
  extent: number,
  { height, axisHeight, top }: ChartSize,
): readonly EndLabel[] {
  const plot = height - axisHeight - top
  const lasts = layers.map(({ values }) => values.at(-1) ?? 0)
  return layers
    .map(({ id, name, color }, index) => {
      const value = lasts[index] ?? 0
      const middle = lasts.slice(0, index).reduce((sum, last) => sum + last, 0) + value / 2
      return { id, name, color, value, y: top + plot * (1 - middle / extent) }
    })
    .filter(({ value }) => value > 0)
    .reverse()
}
