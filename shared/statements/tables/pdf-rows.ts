import { bandsOf, cutterOf } from './pdf-bands'
import { isAmount, isDate } from './pdf-class'
import { continued, type Part } from './pdf-continued'
import { furnitureOf } from './pdf-furniture'
import { type Head, headsOf, namesOfBands, partedNames } from './pdf-heads'
import { type Line, linesOf, type PdfText, type Span, textOfSpan } from './pdf-lines'
import { type Columns, partOf } from './pdf-parts'
import type { Row, Table } from './table'

export type { PdfText } from './pdf-lines'

/** The table of a document, and its text line by line as it stands. */
export interface PdfTable {
  readonly table: Required<Table>
  readonly text: string
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
  const furniture = furnitureOf(lines, heads)
  if (heads.length === 0) return headless(lines, furniture) ?? plainRows(lines)
  const rows = [...plainRows(lines.slice(0, heads[0]!.first))]
  for (const group of grouped(lines, heads)) {
    const columns = columnsOf(
      group.flatMap(({ from, to }) => lines.slice(from, to)),
      group[0]!.names,
    )
    const cells = columns.names.map(textOfSpan)
    const parts: Part[] = []
    for (const { from, to } of group) {
      rows.push({ line: from, cells })
      for (let at = from; at < to; at++)
        parts.push(partOf(lines[at]!, at + 1, columns, furniture.has(lines[at]!)))
    }
    for (const { line, cells: found } of continued(parts)) rows.push({ line, cells: found })
  }
  return rows.toSorted((a, b) => a.line - b.line)
}

const plainRows = (lines: readonly Line[]): readonly Row[] =>
  lines.map(({ spans }, index) => ({ line: index + 1, cells: spans.map(textOfSpan) }))

/** A stretch of lines below a head, by places among all lines. */
interface Section {
  readonly names: readonly Span[]
  readonly from: number
  readonly to: number
}

/** Sections below the same head, which is printed on each page again. */
function grouped(lines: readonly Line[], heads: readonly Head[]): readonly (readonly Section[])[] {
  const groups = new Map<string, Section[]>()
  heads.forEach(({ names, end }, index) => {
    const to = heads[index + 1]?.first ?? lines.length
    const key = names.map((name) => `${textOfSpan(name)}@${Math.round(name.from / 10)}`).join('|')
    groups.set(key, [...(groups.get(key) ?? []), { names, from: end, to }])
  })
  return [...groups.values()]
}

function columnsOf(lines: readonly Line[], names: readonly Span[]): Columns {
  const found = columnsIn(lines, names)
  const parted = partedNames(names, found.bands, found.size)
  return { ...found, names: parted, columnOf: namesOfBands(found.bands, parted) }
}

/** So many rows show the columns of a long document as well as all would. */
const MOST_WITNESSES = 2000

/** Rows from all over a document. */
function witnesses(rows: readonly Line[]): readonly Line[] {
  const step = Math.ceil(rows.length / MOST_WITNESSES)
  return step <= 1 ? rows : rows.filter((_, index) => index % step === 0)
}

/** The columns that the rows among these lines show: those with a date and an amount, or else all with an amount. */
function columnsIn(lines: readonly Line[], names: readonly Span[]): Pick<Columns, 'bands' | 'size' | 'cut'> {
  const withAmount = lines.filter(
    ({ spans }) => spans.length > 1 && spans.some(({ words }) => words.some(({ text }) => isAmount(text))),
  )
  const dated = withAmount.filter(({ spans }) => spans.some((span) => isDate(textOfSpan(span))))
  const rows = witnesses(dated.length > 0 ? dated : withAmount)
  const size = rows.reduce((most, row) => Math.max(most, row.size), 1)
  const cut = cutterOf(rows, size, names)
  return { bands: bandsOf(rows.map(cut), size), size, cut }
}

/** A document of rows without a head, its cells by the columns they make; null where there are too few. */
function headless(lines: readonly Line[], furniture: ReadonlySet<Line>): readonly Row[] | null {
  const found = columnsIn(lines, [])
  if (found.bands.length < 2) return null
  const columns = { ...found, names: [], columnOf: found.bands.map((_, index) => index) }
  const parts = lines.map((line, index) => partOf(line, index + 1, columns, furniture.has(line)))
  const rows = parts.filter(({ dated, amounts }) => dated && amounts)
  return rows.length < LEAST_ROWS ? null : continued(parts).map(({ line, cells }) => ({ line, cells }))
}
