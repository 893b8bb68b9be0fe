import styles from './end-labels.module.css'
import { spreadLabels } from './spread-labels'
import { useRem } from './use-rem'

/** A name at the right end of a chart, and how far down it would like to stand, in pixels. */
export interface EndLabel {
  readonly id: string
  readonly name: string
  readonly color: string
  readonly y: number
}

interface Props {
  /** From top to bottom. */
  readonly labels: readonly EndLabel[]
  /** Of the chart with its axis, in pixels. */
  readonly height: number
  readonly axisHeight: number
  /** In rem. */
  readonly width: number
}

/** The least distance between two names, in rem. */
const GAP = 1.0625

/** Names beside what they name, pushed apart where they would touch. */
export function EndLabels({ labels, height, axisHeight, width }: Props) {
  const places = spreadLabels(
    labels.map(({ y }) => y),
    GAP * useRem(),
    height - axisHeight,
  )
  return (
    <ul className={styles.labels} style={{ height, flexBasis: `${width}rem` }}>
      {labels.map(({ id, name, color }, index) => (
        <li key={id} className={styles.label} style={{ top: places[index] }}>
          <span className={styles.dot} style={{ background: color }} />
          <span className={styles.name} title={name}>
            {name}
          </span>
        </li>
      ))}
    </ul>
  )
}
