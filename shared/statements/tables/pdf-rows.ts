import { bandsOf, type Band, cellsOfRows, partedByBands } from './pdf-bands'
import { isAmount, isDate, isStrongAmount } from './pdf-class'
import { continued, type Part } from './pdf-continued'
import { type Head, headsOf, namesOfBands, partedNames } from './pdf-heads'
import { type Line, linesOf, overlap, type PdfText, type Span, textOfSpan } from './pdf-lines'
import type { Row, Table } from './table'

export type { PdfText } from './pdf-lines'

/** The table of a document, and its text line by line as it stands. */
export interface PdfTable {
  readonly table: Required<Table>
  readonly text: string
}

/** The columns of a table of the document: where they lie, what they hold, and below which name each stands. */
interface Columns {
  readonly names: readonly Span[]
  readonly bands: readonly Band[]
  /** The column of each band, by its place among the cells. */
  readonly columnOf: readonly number[]
  readonly size: number
}

/** A table without a head has at least so many rows. */
const LEAST_ROWS = 3

/**
 * Rows of a document: texts on one baseline make a line. Below a head the columns are found by the cells of all rows
 * together, wherever the table goes on, and stand below the names of the head, so that an empty cell is empty. A line
 * without date and amount goes on with the cells of the row it belongs to. Rows are numbered by their lines.
 */
export function readPdfTable(pages: readonly (readonly PdfText[])[]): PdfTable {
  const byPage = pages.map(linesOf)
  let next = 1
  const firsts = byPage.map((page) => (next += page.length) - page.length)
  const lines = byPage.flat()
  const text = lines.map(({ spans }) => spans.map(textOfSpan).join(' ')).join('\n')
  return { table: { name: '', rows: rowsOf(lines), pages: firsts }, text }
}

/** The table alone. */
export const pdfTable = (pages: readonly (readonly PdfText[])[]): Required<Table> => readPdfTable(pages).table

function rowsOf(lines: readonly Line[]): readonly Row[] {
  const heads = headsOf(lines)
  const plain = (from: number, to: number): Row[] =>
    lines
      .slice(from, to)
      .map(({ spans }, index) => ({ line: from + index + 1, cells: spans.map(textOfSpan) }))
  if (heads.length === 0) return headless(lines) ?? plain(0, lines.length)
  const rows = plain(0, heads[0]!.first)
  for (const group of grouped(lines, heads)) {
    const columns = columnsOf(
      group.flatMap(({ from, to }) => lines.slice(from, to)),
      group[0]!.head.names,
    )
    const cells = columns.names.map(textOfSpan)
    for (const { from } of group) rows.push({ line: from, cells })
    for (const row of bodyRows(lines, group, columns)) rows.push(row)
  }
  return rows.toSorted((a, b) => a.line - b.line)
}

/** A stretch of lines below a head, by places among all lines. */
interface Section {
  readonly head: Head
  readonly from: number
  readonly to: number
}

/** Sections below the same head, which is printed on each page again. */
function grouped(lines: readonly Line[], heads: readonly Head[]): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>()
  heads.forEach((head, index) => {
    const to = heads[index + 1]?.first ?? lines.length
    const key = head.names.map((name) => `${textOfSpan(name)}@${Math.round(name.from / 10)}`).join('|')
    groups.set(key, [...(groups.get(key) ?? []), { head, from: head.end, to }])
  })
  return [...groups.values()]
}

function columnsOf(lines: readonly Line[], names: readonly Span[]): Columns {
  const found = bandsIn(lines)
  if (found === null) return { names, bands: [], columnOf: [], size: 1 }
  const parted = partedNames(names, found.bands, found.size)
  return { names: parted, ...found, columnOf: namesOfBands(found.bands, parted) }
}

/** The columns that the rows among these lines show; null where there are none. */
function bandsIn(lines: readonly Line[]): Pick<Columns, 'bands' | 'size'> | null {
  const withAmount = lines.filter(
    ({ spans }) => spans.length > 1 && spans.some(({ words }) => words.some(({ text }) => isAmount(text))),
  )
  const dated = withAmount.filter(({ spans }) => spans.some((span) => isDate(textOfSpan(span))))
  const rows = dated.length > 0 ? dated : withAmount
  if (rows.length === 0) return null
  const size = sizeOf(rows)
  return { bands: bandsOf(cellsOfRows(rows, size), size), size }
}

/** The height of the largest letters. */
const sizeOf = (lines: readonly Line[]): number => lines.reduce((most, { size }) => Math.max(most, size), 1)

/** A document of rows without a head, its cells by the columns they make; null where there are too few. */
function headless(lines: readonly Line[]): readonly Row[] | null {
  const found = bandsIn(lines)
  if (found === null || found.bands.length < 2) return null
  const columns = { names: [], ...found, columnOf: found.bands.map((_, index) => index) }
  const parts = partsOf(lines, 0, lines.length, columns)
  const rows = parts.filter(({ dated, amounts }) => dated && amounts)
  if (rows.length < LEAST_ROWS) return null
  return continued(parts).map(({ line, cells }) => ({ line, cells }))
}

function bodyRows(lines: readonly Line[], group: readonly Section[], columns: Columns): readonly Row[] {
  const parts = group.flatMap(({ from, to }) => partsOf(lines, from, to, columns))
  return continued(parts).map(({ line, cells }) => ({ line, cells }))
}

/** Lines taken apart by the columns. */
function partsOf(lines: readonly Line[], from: number, to: number, columns: Columns): readonly Part[] {
  const some = lines.slice(from, to)
  const cut = cellsOfRows(some, sizeOf(some))
  return some.map((line, index) => partOf(line, from + index + 1, cut[index]!, columns))
}

function partOf({ page, y, size, spans }: Line, line: number, cut: readonly Span[], columns: Columns): Part {
  const { names, bands, columnOf } = columns
  const count = Math.max(names.length, ...columnOf.map((column) => column + 1))
  const cells = Array.from({ length: count }, () => '')
  let [dated, amounts, strange] = [false, false, false]
  for (const cell of partedByBands(cut, bands, columns.size)) {
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
  return { line, page, y, size, cells, whole, dated, amounts, strange }
}

/** Whether a text below a date goes on with it: a time, a weekday, the year. */
const isBesideDate = (text: string): boolean =>
  text.length <= 24 &&
  (/\d{1,2}:\d{2}/.test(text) || !isStrongAmount(text)) &&
  text.split(' ').length <= 3 &&
  !/\d[.,]\d{2}$/.test(text)

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
