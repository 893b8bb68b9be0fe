import Papa from 'papaparse'
import { trimCell } from '../text/plain'
import { isCutRow, isLeftOpen } from './cut-row'
import { MOST_CELLS, Room } from './room'
import type { Row, Table } from './table'

/** A separated text as a table, and the delimiter found. */
export interface SeparatedTable extends Table {
  readonly delimiter: string
  /** The line of a row that the end of the file cut in two, which is not among the rows; null where none was. */
  readonly cut: number | null
}

/** What can stand between the cells of a separated text. */
export const delimiters = [',', ';', '\t', '|', '~'] as const

/** Words that head columns, in any case and any language we know. */
const headWords =
  /date|datum|fecha|data|amount|betrag|montant|importe|importo|balance|saldo|solde|description|reference|currency|type|status|날짜|일자|일시|금액|잔액|구분|내용|적요|日付|年月日|金額|残高|内容|摘要|时间|日期|金额|状态/i

/** Each quote that never closes makes the rest be read anew: so many letters of it, and the file is no separated text. */
const MOST_LETTERS_ANEW = 20_000_000

/**
 * Separated text to rows. Quoting is PapaParse's; which mark separates is decided here: by the words of a head that
 * it lays bare, then by how many rows it cuts alike. Excel's first line `sep=;` is obeyed, and is no row.
 *
 * @param chosen the mark a person chose; stands above everything
 * @throws NoRoomError where there are too many rows or cells
 */
export function readCsv(text: string, chosen?: string): SeparatedTable {
  let plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  let line = 1
  const stated = /^(?:"?sep=(.)"?)[ \t]*\n/i.exec(plain)
  if (stated) {
    plain = plain.slice(stated[0].length)
    line = 2
  }
  const delimiter = chosen ?? stated?.[1] ?? chooseDelimiter(plain)
  const lines = countOf('\n', plain)
  // No text has more cells than letters: only those of a very long one are counted.
  const marks = plain.length > MOST_CELLS ? countOf(delimiter, plain) : 0
  new Room().take(lines, lines + marks)
  const { rows, open } = plain.includes('"')
    ? quotedRows(plain, delimiter, line)
    : { rows: bareRows(plain, delimiter, line), open: null }
  // The line break behind the last row opens no further one.
  if (plain.endsWith('\n') && rows.at(-1)?.cells.every((cell) => cell === '')) rows.pop()
  const cut = open ?? (!plain.endsWith('\n') && isCutRow(rows) ? rows.pop()!.line : null)
  return { name: '', delimiter, rows, cut }
}

/** A text without quotes needs no parser: every mark separates, and every line is a row. */
function bareRows(text: string, delimiter: string, firstLine: number): Row[] {
  const rows: Row[] = []
  for (let from = 0; from <= text.length;) {
    const found = text.indexOf('\n', from)
    const end = found === -1 ? text.length : found
    rows.push({ line: firstLine + rows.length, cells: trimmed(text.slice(from, end).split(delimiter)) })
    from = end + 1
  }
  return rows
}

const [EQUALS, APOSTROPHE] = [61, 39]

/** `="000123"` and `'01/03` keep a spreadsheet from reading a number or a date; the cell says what stands between the quotes. */
function withoutFormula(cell: string): string {
  const first = cell.charCodeAt(0)
  if (first !== EQUALS && first !== APOSTROPHE) return cell
  if (first === APOSTROPHE) return /^'(\d[\d .,:/+-]*)'?$/.exec(cell)?.[1] ?? cell
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? /^=([^="\s()]*)$/.exec(cell)?.[1] ?? cell
}

function trimmed(cells: string[]): string[] {
  for (let i = 0; i < cells.length; i++) cells[i] = withoutFormula(trimCell(cells[i]!))
  return cells
}

/** Rows, and the line of a quote that the end of the file left open. */
function quotedRows(
  text: string,
  delimiter: string,
  firstLine: number,
): { readonly rows: Row[]; readonly open: number | null } {
  const rows: Row[] = []
  let rest = text
  let line = firstLine
  for (let anew = 0; rest !== ''; anew += rest.length) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter, newline: '\n' })
    const stopped = errors.find(({ code, row }) => isStray(code, data[row ?? 0]))
    const open = stopped?.row
    const start = line
    for (const cells of open === undefined ? data : data.slice(0, open)) {
      rows.push({ line, cells: trimmed(cells) })
      line += 1 + newlinesIn(cells)
    }
    if (open === undefined) break
    const from = startOfLine(rest, line - start)
    if (stopped?.code === 'MissingQuotes' && !text.endsWith('\n'))
      if (isLeftOpen(rest.slice(from).split('\n', 100), delimiter, rows)) return { rows, open: line }
    // That quote was none: take its line as it stands, and go on behind it.
    const end = rest.indexOf('\n', from)
    const stray = rest.slice(from, end === -1 ? undefined : end)
    rows.push({ line, cells: trimmed(stray.replaceAll('"', '').split(delimiter)) })
    line++
    rest = end === -1 ? '' : rest.slice(end + 1)
    if (anew > MOST_LETTERS_ANEW) {
      for (const [index, text] of rest.split('\n').entries())
        rows.push({ line: line + index, cells: [trimCell(text)] })
      break
    }
  }
  return { rows, open: null }
}

function countOf(mark: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count++
  return count
}

/** A quote that ran to the end of the file, or over lines to a quote that opens another cell. */
const isStray = (code: string, cells: readonly string[] = []): boolean =>
  code === 'MissingQuotes' || (code === 'InvalidQuotes' && newlinesIn(cells) > 0)

/** Where the line of that number starts, counted from 0. */
function startOfLine(text: string, number: number): number {
  let at = 0
  for (let i = 0; i < number; i++) at = text.indexOf('\n', at) + 1
  return at
}

function newlinesIn(cells: readonly string[]): number {
  let count = 0
  for (const cell of cells) count += countOf('\n', cell)
  return count
}

function chooseDelimiter(text: string): string {
  const sample = text.slice(0, 200_000).split('\n', 200).join('\n')
  let best: string = ','
  let most = -1
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue
    const score = scoreOf(Papa.parse<string[]>(sample, { delimiter, newline: '\n' }).data)
    // Where two part the rows as well, a comma that only ever stands between figures is a mark of their amounts.
    const isMark = score === most && best === ',' && !/(?<!\d),|,(?!\d)/.test(sample)
    if (score <= most && !isMark) continue
    best = delimiter
    most = score
  }
  return best
}

/** Head words in cells of their own count most; then rows of the commonest width, times that width. */
function scoreOf(rows: readonly (readonly string[])[]): number {
  const heads = Math.max(
    0,
    ...rows
      .slice(0, 60)
      .map((cells) => cells.filter((cell) => cell.length < 60 && headWords.test(cell)).length),
  )
  const widths = new Map<number, number>()
  for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1)
  const [width, count] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [1, 0]
  return (heads > 1 ? heads * 1000 : 0) + (count / Math.max(1, rows.length)) * Math.min(width, 40)
}
