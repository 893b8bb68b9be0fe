import type { Opinion } from '../../shared/routes/way-route'
import { type NamedWay, useWayWords } from './use-way-words'
import styles from './way-notes.module.css'

interface Props {
  readonly named: NamedWay
  /** What the catalogue says instead; null where it says the same or nothing. */
  readonly opinion: Opinion | null
  /** Whether a contradiction is to be said: not where the person has settled it. */
  readonly isDisputed: boolean
  /** Whether fee and days are said beside it already, so that only the rest is. */
  readonly isBrief?: boolean
}

/** How a way went so far, what the catalogue says instead, and where its own fees contradict one another. */
export function WayNotes({ named, opinion, isDisputed, isBrief = false }: Props) {
  const words = useWayWords()
  const said = isBrief ? words.rate(named.way) : words.sentence(named)
  const contradiction = isDisputed ? words.contradiction(named) : null
  return (
    <div className={styles.notes}>
      {said !== null && <p>{said}</p>}
      {opinion && <p>{words.opinion(opinion, named)}</p>}
      {contradiction !== null && <p className={styles.doubt}>{contradiction}</p>}
    </div>
  )
}
