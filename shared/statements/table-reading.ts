import type { Draft } from '../model'
import type { Fault, Problem, SkipReason } from '../problem'
import type { Cells } from './cells'
import type { Rows, StatedPart } from './format'
import { placeOnSheet } from './places'
import type { Finding, Question, Skipped } from './reading'
import type { RowOutcome, TableReader } from './table-format'
import { isBlank, type Row, textOf } from './tables/table'
import { shorten } from './text/plain'

/** What has become of the rows of a file so far: every row ends in exactly one place. */
export class TableReading implements Rows {
  rows = 0
  readonly drafts: Draft[] = []
  readonly skipped: Skipped[] = []
  readonly problems: Problem[] = []
  readonly questions: Question[] = []
  readonly findings: Finding[] = []
  readonly stated: StatedPart[] = []

  /** Which sheet of a workbook is being read, from 0; 0 for whatever has no sheets. */
  sheet = 0

  constructor(private readonly file: string) {}

  skip(row: Row, reason: SkipReason): void {
    this.rows++
    this.skipped.push({ line: row.line, reason: isBlank(row) ? 'blank' : reason, text: shorten(textOf(row)) })
  }

  /** A row that was not read at all, and why. */
  fail(row: Row, fault: Fault): void {
    this.rows++
    this.problems.push({ ...fault, at: { file: this.file, line: row.line } })
  }

  take<C extends string>(row: Row, outcome: RowOutcome, cells: Cells<C>): void {
    if (typeof outcome === 'string') return this.skip(row, outcome)
    const problem = cells.problem(this.file)
    if (problem !== null) {
      this.rows++
      this.problems.push(problem)
      if (cells.question !== null) this.ask({ ...cells.question, row: textOf(row) })
      return
    }
    for (const problem of cells.remarked(this.file)) this.problems.push(problem)
    const drafts = 'line' in outcome ? [outcome] : outcome
    this.rows += drafts.length
    for (const draft of drafts) this.drafts.push(this.sheet === 0 ? draft : this.onSheet(draft))
  }

  private onSheet(draft: Draft): Draft {
    return { ...draft, place: placeOnSheet(this.sheet, draft.line) }
  }

  end(reader: Pick<TableReader<string>, 'stated' | 'findings' | 'questions'>): void {
    this.stated.push(...(reader.stated?.() ?? []))
    this.findings.push(...(reader.findings ?? []))
    for (const question of reader.questions ?? []) this.ask(question)
  }

  /** One question of a kind is enough: its answer settles every row. */
  private ask(question: Question): void {
    const same = ({ about, text }: Question): boolean =>
      about === question.about && (about !== 'sides' || text === question.text)
    if (!this.questions.some(same)) this.questions.push(question)
  }
}
