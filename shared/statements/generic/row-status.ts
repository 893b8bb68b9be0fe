import type { TransactionStatus } from '../../model'
import type { Row } from '../tables/table'
import type { Interpretation } from './interpretation'
import { paidBy } from './paid-columns'
import { stateOf, statesOf } from './states'

/** What the rows of a block say of their state: a column of states, else whether they have the day on which they were booked. */
export function statusBy(one: Interpretation): (row: Row) => TransactionStatus {
  const { status } = one.words
  const states = status === null ? null : statesOf(one.columns[status]!.values.keys())
  const [isPosted, isReserved] = [postedBy(one), reservedBy(one)]
  const paid = status === null ? paidBy(one.columns) : null
  if (paid !== null) return paid
  return (row) => {
    const text = status === null ? '' : (row.cells[status] ?? '')
    const state = text === '' || states === null ? null : (states.get(text) ?? stateOf(text))
    return state ?? (isPosted(row) && !isReserved(row) ? 'posted' : 'pending')
  }
}

/** So many booked rows may stand among the newest that are not. */
const AMONG = 2

/** Whether a second day, which rows get when they are booked, is there: the newest rows may lack it. */
function postedBy({ dates, columns, block, words, posted: named }: Interpretation): (row: Row) => boolean {
  if (named !== null) return ({ cells }) => (cells[named] ?? '') !== ''
  const posted = dates.all.find((cell) => {
    const facts = columns[cell]!
    const blank = facts.texts.length - facts.filled
    if (cell === dates.date || blank === 0 || blank > facts.texts.length * 0.3 || words.status !== null)
      return false
    const booked = (block.concepts.of[cell]?.get('booking') ?? 0) > 0.6
    const bare = facts.texts.flatMap((text, at) => (text === '' ? [at] : []))
    const newest =
      bare.every((at) => at < blank + AMONG) || bare.every((at) => at >= facts.texts.length - blank - AMONG)
    return booked && newest
  })
  return posted === undefined ? () => true : ({ cells }) => (cells[posted] ?? '') !== ''
}

/** Whether a row lacks the second day that nearly all others have, and its words say that it waits. */
function reservedBy({ dates, columns, words }: Interpretation): (row: Row) => boolean {
  const second = dates.all.filter(
    (cell) => cell !== dates.date && columns[cell]!.filled >= columns[cell]!.texts.length * MOST_BOOKED,
  )
  const telling = [words.type, ...words.texts].filter((cell) => cell !== null)
  return ({ cells }) =>
    second.some((cell) => (cells[cell] ?? '') === '') &&
    telling.some((cell) => stateOf((cells[cell] ?? '').split(/\s+/, 2).join(' ')) === 'pending')
}

/** So many rows have the day on which they were booked. */
const MOST_BOOKED = 0.7
