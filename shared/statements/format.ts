import type { Day } from '../day'
import type { AccountKind, Draft, Period } from '../model'
import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'
import type { Problem } from '../problem'
import type { Answers, Finding, FormatInfo, Question, Skipped } from './reading'
import type { Source } from './source'

/** One provider's way to write a statement: one file in `formats/`, one line in its list. */
export interface StatementFormat {
  readonly info: FormatInfo
  /** Whether the file is of this format, by what stands in it. Two formats must never both say yes. */
  readonly claims: (source: Source) => boolean
  /** How nearly a file that no format claims is of this one, 0 to 1; absent where that cannot be told. */
  readonly likeness?: (source: Source) => number
  readonly read: (source: Source, job: ReadJob) => Promise<Rows>
}

/** How a file is to be read. */
export interface ReadJob {
  readonly answers: Answers
  /** The day the file was last written, as far as that is known: its rows are not later. */
  readonly modified: Day | null
  /** Lets others work every few thousand rows; rejects with an `AbortError` once reading is cancelled. */
  readonly tick: (done: number, total: number) => Promise<void>
}

/** What a format made of a file. `rows = drafts + skipped + problems that name a line of their own`. */
export interface Rows {
  readonly rows: number
  readonly drafts: readonly Draft[]
  readonly skipped: readonly Skipped[]
  readonly problems: readonly Problem[]
  readonly questions: readonly Question[]
  readonly findings: readonly Finding[]
  /** What the file states about its accounts beside their rows. */
  readonly stated: readonly StatedPart[]
}

/** What a file states about one of its accounts. */
export interface StatedPart {
  readonly account: string
  readonly currency: Currency
  readonly kind?: AccountKind
  readonly period?: Period
  readonly opening?: Minor
  readonly closing?: Minor
}

/** A file with nothing in it, to start from. */
export const noRows: Rows = {
  rows: 0,
  drafts: [],
  skipped: [],
  problems: [],
  questions: [],
  findings: [],
  stated: [],
}
