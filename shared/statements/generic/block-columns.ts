import type { Cells } from '../cells'
import type { Header } from '../header'
import type { Row } from '../tables/table'
import { isNothing } from './column-facts'
import type { Interpretation } from './interpretation'
import type { Role } from './roles'

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

/** The word of a column that does not say the same of every row. */
export function tellingWord({ columns }: Interpretation, cell: number | null, { cells }: Row): string {
  if (cell === null) return ''
  const { values, filled } = columns[cell]!
  return values.size === 1 && filled > 3 ? '' : (cells[cell] ?? '')
}
