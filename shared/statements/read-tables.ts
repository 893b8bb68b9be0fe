import type { Draft } from '../model'
import type { Problem, SkipReason } from '../problem'
import { Cells } from './cells'
import { type ColumnTexts, decide } from './decisions'
import { noRows, type ReadJob, type Rows, type StatedPart } from './format'
import type { Header } from './header'
import { printedDate } from './parse-date'
import type { Finding, Question, Skipped } from './reading'
import type { Source } from './source'
import type { RowOutcome, TableFormat, TableReader, TableView } from './table-format'
import { isBlank, type Row, type Table, textOf } from './tables/table'
import { shorten } from './text/plain'

/** A table of a file in which a format has found its head. */
export interface Located<C extends string> {
  readonly table: Table
  readonly header: Header<C>
}

/** What the reading of tables needs of a format; the format of one provider and the generic one alike. */
export type Readable<C extends string> = Pick<
  TableFormat<C>,
  'info' | 'columns' | 'date' | 'moreDates' | 'amounts' | 'rules' | 'begin'
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
  const missing = located.find(({ header }) => header.missing.length > 0)
  if (missing) {
    const names = missing.header.missing.map((key) => format.columns[key].names[0] ?? key)
    const at = { file: source.file }
    return { ...noRows, problems: [{ code: 'missing-column', format: format.info.label, names, at }] }
  }
  const reading = new TableReading(source.file)
  const total = source.tables.reduce((sum, { rows }) => sum + rows.length, 0)
  for (const table of source.tables) {
    const place = located.find((one) => one.table === table)
    if (place === undefined) {
      for (const row of table.rows) reading.skip(row, 'preamble')
      continue
    }
    const { header } = place
    const body = table.rows.slice(header.at + 1)
    const texts = (key: C): readonly string[] => {
      const cell = header.cellOf.get(key)
      return cell === undefined ? [] : body.map(({ cells }) => cells[cell] ?? '')
    }
    const columns = (keys: readonly C[]): ColumnTexts[] =>
      keys.flatMap((key) => {
        const cell = header.cellOf.get(key)
        return cell === undefined ? [] : [{ cell, texts: texts(key) }]
      })
    const dates = columns([format.date, ...(format.moreDates ?? [])])
    const decisions = decide(dates, columns(format.amounts), format.rules ?? {}, job.answers)
    reading.findings.push(...decisions.findings)
    const view: TableView<C> = { source, table, has: (key) => header.cellOf.has(key), texts }
    const reader = format.begin(view)
    for (const row of table.rows.slice(0, header.at)) reading.skip(row, 'preamble')
    reading.skip(table.rows[header.at]!, 'header')
    const needed = Math.max(...[format.date, ...format.amounts].map((key) => header.cellOf.get(key) ?? 0)) + 1
    for (const [index, row] of body.entries()) {
      if (index % TURN === TURN - 1) await job.tick(reading.rows, total)
      const cells = new Cells(row, header, decisions)
      const reason = noMovement(row, cells, format, header)
      if (reason !== null) reading.skip(row, reason)
      else if (row.cells.length < needed) reading.cutOff(row, needed)
      else reading.take(row, reader.row(cells), cells)
    }
    reading.end(reader)
  }
  return reading
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
  if (totals.test(textOf(row))) return 'total'
  const empty = format.amounts.every((key) => cells.text(key) === '')
  return empty ? 'footer' : null
}

/** What has become of the rows so far. */
class TableReading implements Rows {
  rows = 0
  readonly drafts: Draft[] = []
  readonly skipped: Skipped[] = []
  readonly problems: Problem[] = []
  readonly questions: Question[] = []
  readonly findings: Finding[] = []
  readonly stated: StatedPart[] = []

  constructor(private readonly file: string) {}

  skip(row: Row, reason: SkipReason): void {
    this.rows++
    this.skipped.push({ line: row.line, reason: isBlank(row) ? 'blank' : reason, text: shorten(textOf(row)) })
  }

  cutOff(row: Row, expected: number): void {
    this.rows++
    const at = { file: this.file, line: row.line }
    this.problems.push({ code: 'short-row', cells: row.cells.length, expected, at })
  }

  take<C extends string>(row: Row, outcome: RowOutcome, cells: Cells<C>): void {
    if (typeof outcome === 'string') return this.skip(row, outcome)
    const problem = cells.problem(this.file)
    if (problem !== null) {
      this.rows++
      this.problems.push(problem)
      if (cells.question !== null) this.ask(cells.question)
      return
    }
    const drafts = 'line' in outcome ? [outcome] : outcome
    this.rows += drafts.length
    this.drafts.push(...drafts)
  }

  end<C extends string>(reader: TableReader<C>): void {
    this.stated.push(...(reader.stated?.() ?? []))
    this.findings.push(...(reader.findings ?? []))
    for (const question of reader.questions ?? []) this.ask(question)
  }

  /** One question of a kind is enough: its answer settles every row. */
  private ask(question: Question): void {
    if (!this.questions.some(({ about }) => about === question.about)) this.questions.push(question)
  }
}
