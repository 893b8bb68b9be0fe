import type { SkipReason } from '../problem'
import { withoutEnd } from '../without-end'
import { Cells } from './cells'
import { type ColumnTexts, decide } from './decisions'
import type { ReadJob, Rows } from './format'
import type { Header } from './header'
import { printedDate } from './parse-date'
import type { Answers } from './reading'
import type { Source } from './source'
import type { TableFormat, TableView } from './table-format'
import { isBlank, type Row, type Table, textOf } from './tables/table'
import { TableReading } from './table-reading'

/** A table of a file in which a format has found its head. */
export interface Located<C extends string> {
  readonly table: Table
  readonly header: Header<C>
}

/** What the reading of tables needs of a format; the format of one provider and the generic one alike. */
export type Readable<C extends string> = Pick<
  TableFormat<C>,
  'info' | 'columns' | 'date' | 'moreDates' | 'amounts' | 'ends' | 'end' | 'rules' | 'begin'
>

const totals = /\b(sub)?totals?\b|summe|gesamt|somme|totale|합\s*계|소\s*계|총\s*계|合計|小計|总计|合计|共计/i

/** So many rows are read before others get a turn. */
const TURN = 4000

/** Reads the rows below the heads; every other row of the file is skipped with a reason. */
export async function readTables<C extends string>(
  format: Readable<C>,
  source: Source,
  located: readonly Located<C>[],
  job: ReadJob,
): Promise<Rows> {
  const reading = new TableReading(source.file)
  const total = source.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const tick = (): Promise<void> => job.tick(reading.rows, total)
  const read = new Set<string>()
  for (const [index, table] of source.tables.entries()) {
    if (source.grammar === 'workbook') reading.sheet = index
    const place = located.find((one) => one.table === table)
    if (place === undefined) {
      for (const row of table.rows) reading.skip(row, 'preamble')
      continue
    }
    // Some workbooks hold the same table twice, on sheets that look different.
    const figures = located.length === 1 ? '' : figuresOf(place, format)
    if (read.has(figures)) {
      for (const row of table.rows) reading.skip(row, 'detail')
      continue
    }
    read.add(figures)
    if (place.header.missing.length > 0) {
      leaveUnread(format, source.file, place, reading)
      continue
    }
    await readTable(format, source, place, job, reading, tick)
  }
  return reading
}

/** A table without a column that its rows hang on: it is said once for the file, and every row is one that was not read. */
function leaveUnread<C extends string>(
  format: Readable<C>,
  file: string,
  { table, header }: Located<C>,
  reading: TableReading,
): void {
  const names = header.missing.map((key) => format.columns[key].names[0] ?? key)
  const missing = { code: 'missing-column', format: format.info.label, names } as const
  reading.problems.push({ ...missing, at: { file } })
  for (const [index, row] of table.rows.entries())
    if (index < header.at) reading.skip(row, 'preamble')
    else if (index === header.at) reading.skip(row, 'header')
    else if (isBlank(row)) reading.skip(row, 'blank')
    else reading.fail(row, missing)
}

/** Days and amounts below the head as one text: two tables with the same are the same table. */
function figuresOf<C extends string>({ table, header }: Located<C>, format: Readable<C>): string {
  const cells = [format.date, ...format.amounts].map((key) => header.cellOf.get(key) ?? -1)
  const rows = table.rows.slice(header.at + 1).filter((row) => !isBlank(row))
  // `¥100.10` on one sheet is 100.1 on the other.
  const figure = (text = ''): string => {
    const plain = text.replace(/[^\d.,:-]/g, '')
    return withoutEnd(/[.,]\d*$/.test(plain) ? withoutEnd(plain, '0') : plain, '.,')
  }
  return rows.map((row) => cells.map((cell) => figure(row.cells[cell])).join('|')).join('\n')
}

async function readTable<C extends string>(
  format: Readable<C>,
  source: Source,
  { table, header }: Located<C>,
  { answers, modified: until }: Pick<ReadJob, 'answers' | 'modified'>,
  reading: TableReading,
  tick: () => Promise<void>,
): Promise<void> {
  const view = viewOf(source, table, header, answers)
  const columns = (keys: readonly C[]): ColumnTexts[] =>
    keys.flatMap((key) => {
      const cell = header.cellOf.get(key)
      return cell === undefined ? [] : [{ cell, texts: view.texts(key) }]
    })
  const dates = columns([format.date, ...(format.moreDates ?? [])])
  const decisions = decide(dates, columns(format.amounts), format.rules ?? {}, answers, until)
  reading.findings.push(...decisions.findings)
  const reader = format.begin(view)
  for (const row of table.rows.slice(0, Math.max(0, header.at))) reading.skip(row, 'preamble')
  const head = table.rows[header.at]
  if (head !== undefined) reading.skip(head, 'header')
  const needed = Math.max(...[format.date, ...format.amounts].map((key) => header.cellOf.get(key) ?? 0)) + 1
  let ended = false
  for (const [index, row] of table.rows.slice(header.at + 1).entries()) {
    if (index % TURN === TURN - 1) await tick()
    ended ||= format.end?.(row) ?? false
    if (ended) {
      reading.skip(row, 'footer')
      continue
    }
    const cells = new Cells(row, header, decisions)
    const reason = noMovement(row, cells, format, header)
    if (reason !== null) reading.skip(row, reason)
    else if (row.cells.length < needed)
      reading.fail(row, { code: 'short-row', cells: row.cells.length, expected: needed })
    else reading.take(row, reader.row(cells), cells)
  }
  reading.end(reader)
}

function viewOf<C extends string>(
  source: Source,
  table: Table,
  header: Header<C>,
  answers: Answers,
): TableView<C> {
  const body = table.rows.slice(header.at + 1)
  return {
    source,
    table,
    header,
    answers,
    has: (key) => header.cellOf.has(key),
    texts: (key) => {
      const cell = header.cellOf.get(key)
      return cell === undefined ? [] : body.map(({ cells }) => cells[cell] ?? '')
    },
  }
}

/** Why a row below the head is no movement, as far as that shows without knowing the format; null where it may be one. */
function noMovement<C extends string>(
  row: Row,
  cells: Cells<C>,
  format: Readable<C>,
  header: Header<C>,
): SkipReason | null {
  if (isBlank(row)) return 'blank'
  if (row.cells.every((cell, index) => cell === header.names[index])) return 'header'
  if (printedDate(cells.text(format.date)) !== null) return null
  if (format.ends?.some((key) => cells.text(key) !== '')) return 'balance-only'
  if (totals.test(textOf(row))) return 'total'
  const empty = format.amounts.every((key) => cells.text(key) === '')
  return empty ? 'footer' : null
}
