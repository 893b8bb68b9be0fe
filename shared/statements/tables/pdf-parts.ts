import { type Band, type Cutter, partedByBands } from './pdf-bands'
import { isAmount, isDate } from './pdf-class'
import type { Part } from './pdf-continued'
import { type Line, overlap, type Span, textOfSpan } from './pdf-lines'

/** The columns of a table of the document: where they lie, what they hold, and below which name each stands. */
export interface Columns {
  readonly names: readonly Span[]
  readonly bands: readonly Band[]
  /** The column of each band, by its place among the cells. */
  readonly columnOf: readonly number[]
  /** The height of the letters. */
  readonly size: number
  readonly cut: Cutter
}

/** A line taken apart by the columns of its table; `line` is its number, from 1. */
export function partOf(one: Line, line: number, columns: Columns, furniture: boolean): Part {
  const { page, y, size, spans } = one
  const { names, bands, columnOf } = columns
  const count = Math.max(names.length, ...columnOf.map((column) => column + 1))
  const cells = Array.from({ length: count }, () => '')
  let [dated, amounts, strange] = [false, false, false]
  for (const cell of partedByBands(columns.cut(one), bands, columns.size)) {
    const band = bandOf(cell, columns)
    const column = band === null ? nameOf(cell, names) : columnOf[band]!
    const text = textOfSpan(cell)
    const holds = band === null ? null : bands[band]!.holds
    if (isAmount(text) && (holds === 'amount' || holds === null)) amounts = true
    else if (holds === 'amount') strange = true
    if (holds === 'date' && isDate(text)) dated = true
    else if (holds === 'date' && !isBesideDate(text)) strange = true
    cells[column] = cells[column] === '' ? text : `${cells[column]} ${text}`
  }
  const whole = spans.map(textOfSpan).join(' ')
  return { line, page, y, size, cells, whole, dated, amounts, strange, furniture }
}

/** Whether a text below a date goes on with it: a time, the year, a weekday. */
const isBesideDate = (text: string): boolean =>
  /^\d{1,2}:\d{2}/.test(text) || /^(?:19|20)\d{2}$/.test(text) || /^\(?\p{L}{1,4}\.?\)?$/u.test(text)

/** The band a cell lies in; null where an empty column of the head is nearer than any. */
function bandOf(cell: Span, { bands, names, columnOf }: Columns): number | null {
  let best: number | null = null
  bands.forEach((band, index) => {
    if (best === null || overlap(cell, band) > overlap(cell, bands[best]!)) best = index
  })
  const found = best as number | null
  const empty = names.filter((_, index) => !columnOf.includes(index))
  const near = found === null ? -Infinity : overlap(cell, bands[found]!)
  if (near > 0) {
    // A text that runs on below other names stands where it begins.
    const begins = bands.findIndex(({ from, to }) => cell.from >= from - 1 && cell.from < to)
    return begins === -1 || isAmount(textOfSpan(cell)) ? found : begins
  }
  return empty.some((name) => overlap(cell, name) > near) ? null : found
}

function nameOf(cell: Span, names: readonly Span[]): number {
  let best = 0
  names.forEach((name, index) => {
    if (overlap(cell, name) > overlap(cell, names[best]!)) best = index
  })
  return best
}
