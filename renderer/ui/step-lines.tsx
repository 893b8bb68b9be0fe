import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import frame from './chart-frame.module.css'
import { chartSize, type ChartSize } from './chart-size'
import { type EndLabel, EndLabels } from './end-labels'
import { useRem } from './use-rem'

/** One line: whole numbers across, values up; ascending. */
export interface StepLine {
  readonly id: string
  readonly name: string
  readonly color: string
  readonly points: readonly { readonly at: number; readonly value: number }[]
}

/** A place on the axis worth knowing, with its name. */
export interface Mark {
  readonly at: number
  readonly name: string
}

interface Props {
  readonly label: string
  readonly lines: readonly StepLine[]
  readonly marks: readonly Mark[]
  readonly across: { readonly ticks: readonly number[]; readonly write: (value: number) => string }
  /** Values above its last tick are not drawn: the line leaves the picture there. */
  readonly up: { readonly ticks: readonly number[]; readonly write: (value: number) => string }
}

const usualSize: ChartSize = { height: 280, axisHeight: 28, top: 22, axisWidth: 64 }

/** Lines that climb in steps, each named at its right end. */
export function StepLines({ label, lines, marks, across, up }: Props) {
  const top = up.ticks.at(-1) ?? 1
  const end = across.ticks.at(-1) ?? 1
  const size = chartSize(usualSize, useRem())
  const tick = { fill: 'var(--ink-soft)', fontSize: '0.75rem' }
  return (
    <figure className={frame.figure} aria-label={label}>
      <div className={frame.plot}>
        <ResponsiveContainer width="100%" height={size.height}>
          <LineChart margin={{ top: size.top, right: 4, bottom: 0, left: 0 }} accessibilityLayer>
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              type="number"
              dataKey="at"
              domain={[0, end]}
              ticks={[...across.ticks]}
              tickFormatter={across.write}
              height={size.axisHeight}
              tick={tick}
              tickLine={false}
              axisLine={{ stroke: 'var(--line)' }}
              allowDuplicatedCategory={false}
            />
            <YAxis
              width={size.axisWidth}
              domain={[0, top]}
              ticks={[...up.ticks]}
              tickFormatter={up.write}
              tick={tick}
              tickLine={false}
              axisLine={false}
            />
            {marks.map(({ at, name }) => (
              <ReferenceLine
                key={name}
                x={at}
                stroke="var(--line-strong)"
                strokeDasharray="4 4"
                label={{
                  value: name,
                  position: at > end * 0.8 ? 'insideTopRight' : 'top',
                  fill: 'var(--ink-soft)',
                  fontSize: '0.75rem',
                }}
              />
            ))}
            {lines.map(({ id, color, points }) => (
              <Line
                key={id}
                data={points.filter(({ value }) => value <= top)}
                dataKey="value"
                stroke={color}
                strokeWidth={2}
                dot={false}
                isAnimationActive={false}
              />
            ))}
          </LineChart>
        </ResponsiveContainer>
      </div>
      <EndLabels
        labels={endsOf(lines, top, size)}
        height={size.height}
        axisHeight={size.axisHeight}
        width={13}
      />
    </figure>
  )
}

/** Where each line ends, from top to bottom. */
function endsOf(
  lines: readonly StepLine[],
  most: number,
  { height, axisHeight, top }: ChartSize,
): readonly EndLabel[] {
  const plot = height - axisHeight - top
  return lines
    .flatMap(({ points, ...line }) => {
      const last = points.at(-1)
      return last ? [{ ...line, y: top + plot * (1 - Math.min(1, last.value / most)) }] : []
    })
    .sort((a, b) => a.y - b.y)
}
