import type { TransactionStatus } from '../../model'
import type { Row } from '../tables/table'
import { type StateMeaning, stateWords } from '../words/statement-words'
import { rowMeaning } from './row-meaning'

const order: readonly StateMeaning[] = ['cancelled', 'pending', 'posted']

/** The state that a word names, whole or in part; null where it names none. */
export function stateOf(text: string): TransactionStatus | null {
  if (text === '' || text.length > 80) return null
  const hits = stateWords().find(text)
  const whole = hits.filter((hit) => hit.whole)
  const some = whole.length > 0 ? whole : hits
  if (some.length === 0) return null
  const longest = Math.max(...some.map(({ length }) => length))
  return (
    order.find((meaning) => some.some((hit) => hit.meaning === meaning && hit.length >= longest * 0.7)) ??
    null
  )
}

/**
 * What the words of a column of states mean. Null where none of them is known: then it is no such column, or one of flags
 * that change no balance.
 */
export function statesOf(words: Iterable<string>): ReadonlyMap<string, TransactionStatus | null> | null {
  const found = new Map<string, TransactionStatus | null>()
  for (const word of words) found.set(word, stateOf(word))
  // Where a bill tells purchases taken over from those only approved, the latter wait.
  if (found.has('매입') && found.has('승인')) found.set('승인', 'pending')
  return [...found.values()].some((state) => state !== null) ? found : null
}

/** Whether a text says that something waits, and nothing else. */
export const saysItWaits = (text: string): boolean =>
  stateWords()
    .find(text)
    .some(({ meaning, whole }) => whole && meaning === 'pending')

/** What a line that stands alone says of the rows below it, such as `Scheduled payments`; null of any other line. */
export function titleState({ cells }: Row): TransactionStatus | null {
  const [title, ...others] = cells.filter((cell) => cell !== '')
  if (title === undefined || others.length > 0 || /\d/.test(title)) return null
  if (rowMeaning(title) === 'pending') return 'pending'
  const whole = stateWords()
    .find(title)
    .filter(({ length }) => length >= title.length * 0.4)
  return whole.length > 0 && title.length <= 40 && stateOf(title) === 'posted' ? 'posted' : null
}
