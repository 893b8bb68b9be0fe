import type { Day } from '../../shared/day'
import type { Draft, Transaction } from '../../shared/model'
import type { Problem, SkipReason } from '../../shared/problem'
import type { Reading } from '../../shared/statements/reading'
import { isRowProblem } from '../../shared/statements/row-problem'
import type { RowVerdict } from '../../shared/statements/verdict'

/** The transaction of the ledger that a row is, or looks like. */
export interface KnownRow {
  readonly day: Day
  readonly text: string
  /** The file that stated it first. */
  readonly file: string
}

/** One row of a file and what will become of it. `index`: its place among the drafts, to decide about it. */
export type PreviewRow = { readonly line: number } & (
  | {
      readonly verdict: 'new' | 'pending' | 'left-out'
      readonly index: number
      readonly draft: Draft
    }
  | {
      readonly verdict: 'duplicate' | 'similar'
      readonly index: number
      readonly draft: Draft
      readonly of: KnownRow
    }
  | { readonly verdict: 'skipped'; readonly reason: SkipReason; readonly text: string }
  | { readonly verdict: 'problem'; readonly problem: Problem }
)

/** How many rows of each kind the window is given: enough to judge a file by, few enough to hand over at once. */
export const MOST_OF_A_KIND = 500

/**
 * The rows to show, in the order of the file; of a long file the first of each kind, and every kind.
 *
 * @param fileOf the name of an imported file by the id of its statement
 */
export function previewRows(
  reading: Reading,
  verdicts: readonly RowVerdict[],
  fileOf: (statement: string) => string,
): readonly PreviewRow[] {
  const shown = new Map<string, number>()
  const take = (kind: string): boolean => {
    const taken = shown.get(kind) ?? 0
    shown.set(kind, taken + 1)
    return taken < MOST_OF_A_KIND
  }
  const rows: PreviewRow[] = []
  for (const row of verdicts) {
    if (row.verdict === 'skipped' || row.verdict === 'problem' || !take(row.verdict)) continue
    const draft = reading.drafts[row.index]
    if (!draft) continue
    const place = { line: row.line, index: row.index, draft }
    if ('of' in row) rows.push({ ...place, verdict: row.verdict, of: knownRow(row.of, fileOf) })
    else rows.push({ ...place, verdict: row.verdict })
  }
  for (const { line, reason, text } of reading.skipped)
    if (take('skipped')) rows.push({ line, verdict: 'skipped', reason, text })
  for (const problem of reading.problems)
    if (isRowProblem(problem) && take('problem'))
      rows.push({ line: problem.at.line ?? 0, verdict: 'problem', problem })
  return rows.sort((a, b) => a.line - b.line)
}

const knownRow = (
  { day, text, counterparty, statements }: Transaction,
  fileOf: (statement: string) => string,
): KnownRow => ({ day, text: counterparty ?? text, file: fileOf(statements[0] ?? '') })
