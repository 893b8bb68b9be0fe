import type { Cells } from '../cells'
import type { Header } from '../header'
import type { Row } from '../tables/table'
import { isNothing } from './column-facts'
import type { Interpretation } from './interpretation'
import type { Role } from './roles'
import { stateOf } from './states'

/** A time of its own, also as six figures. */
export function timeIn(cells: Cells<Role>): string | null {
  const compact = /^(\d{2})(\d{2})(\d{2})?$/.exec(cells.text('time'))
  if (compact) return [compact[1], compact[2], compact[3]].filter((part) => part !== undefined).join(':')
  return cells.time('time') ?? cells.time('date')
}

/** Which cell holds what, for the reading of rows. */
export function headerOf({
  block,
  dates,
  shape,
  balance,
  time,
  fee,
  currencies,
  words,
}: Interpretation): Header<Role> {
  const cellOf = new Map<Role, number>([['date', dates.date]])
  if (shape.kind === 'pair') {
    cellOf.set('in', shape.in)
    cellOf.set('out', shape.out)
  } else cellOf.set('amount', shape.amount)
  if (balance !== null) cellOf.set('balance', balance)
  if (time !== null) cellOf.set('time', time)
  if (fee !== null) cellOf.set('fee', fee)
  if (currencies[0] !== undefined) cellOf.set('currency', currencies[0])
  if (words.texts[0] !== undefined) cellOf.set('text', words.texts[0])
  return {
    at: block.at,
    cellOf,
    names: block.at === -1 ? [] : block.table.rows[block.at]!.cells,
    missing: [],
  }
}

/** So many booked rows may stand among the newest that are not. */
const AMONG = 2

/** Whether a second day, which rows get when they are booked, is there: the newest rows may lack it. */
export function postedBy({
  dates,
  columns,
  block,
  words,
  posted: named,
}: Interpretation): (row: Row) => boolean {
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

/** The cells of a row that can name a balance: all but days, figures, states and categories. */
export const wordsOf = (
  { dates, words }: Interpretation,
  figures: readonly number[],
  { cells }: Row,
  undated: boolean,
): readonly string[] =>
  cells.filter(
    (text, cell) =>
      text !== '' &&
      !figures.includes(cell) &&
      ![words.status, words.category].includes(cell) &&
      (cell !== dates.date || undated),
  )

/** Whether a row repeats the head. */
export const isHead = ({ block: { at, table } }: Interpretation, { cells }: Row): boolean =>
  at !== -1 && cells.every((text, cell) => text === (table.rows[at]!.cells[cell] ?? ''))

/** Whether a row moves nothing but the fee that it states. */
export function chargesAlone({ fee, shape }: Interpretation, { cells }: Row): boolean {
  const text = fee === null || shape.kind !== 'pair' ? '' : (cells[fee] ?? '')
  return !isNothing(text) && /[1-9]/.test(text)
}

/** Whether a row lacks the second day that nearly all others have, and its words say that it waits. */
export function isReserved({ dates, columns, words }: Interpretation, { cells }: Row): boolean {
  const lacks = dates.all.some((cell) => {
    const { filled, texts } = columns[cell]!
    return cell !== dates.date && (cells[cell] ?? '') === '' && filled >= texts.length * MOST_BOOKED
  })
  return (
    lacks &&
    [words.type, ...words.texts].some(
      (cell) => cell !== null && stateOf((cells[cell] ?? '').split(/\s+/, 2).join(' ')) === 'pending',
    )
  )
}

/** So many rows have the day on which they were booked. */
const MOST_BOOKED = 0.7
