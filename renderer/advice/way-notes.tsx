import type { Opinion } from '../../shared/routes/way-route'
import { type NamedWay, useWayWords } from './use-way-words'
import styles from './way-notes.module.css'

interface Props {
  readonly named: NamedWay
  /** What the catalogue says instead; null where it says the same or nothing. */
  readonly opinion: Opinion | null
  /** Whether the person has said what it costs, so that a contradiction is settled. */
  readonly isAnswered: boolean
}

/** How a way went so far, what the catalogue says instead, and where its own fees contradict one another. */
export function WayNotes({ named, opinion, isAnswered }: Props) {
  const words = useWayWords()
  const contradiction = isAnswered ? null : words.contradiction(named)
  return (
    <div className={styles.notes}>
      <p>{words.sentence(named)}</p>
      {opinion && <p>{words.opinion(opinion, named)}</p>}
      {contradiction !== null && <p className={styles.doubt}>{contradiction}</p>}
    </div>
  )
}
