import type { Draft } from '../../shared/model'
import type { Problem, SkipReason } from '../../shared/problem'
import type { RowVerdict } from '../../shared/statements/verdict'
import type { Reading } from '../../shared/statements/reading'

/** One row of a file and what will become of it. */
export type PreviewRow = { readonly line: number | null } & (
  | { readonly verdict: 'new' | 'duplicate' | 'pending'; readonly draft: Draft }
  | { readonly verdict: 'skipped'; readonly reason: SkipReason; readonly text: string }
  | { readonly verdict: 'problem'; readonly problem: Problem }
)

/** How many rows of each kind the window is given: enough to judge a file by, few enough to hand over at once. */
export const MOST_OF_A_KIND = 500

/** The rows to show, in the order of the file; of a long file the first of each kind, and every kind. */
export function previewRows(reading: Reading, verdicts: readonly RowVerdict[]): readonly PreviewRow[] {
  const drafts = new Map(reading.drafts.map((draft) => [draft.line, draft]))
  const shown = new Map<string, number>()
  const take = (kind: string): boolean => {
    const taken = shown.get(kind) ?? 0
    shown.set(kind, taken + 1)
    return taken < MOST_OF_A_KIND
  }
  const rows: PreviewRow[] = []
  for (const row of verdicts) {
    if (row.verdict === 'skipped' || row.verdict === 'problem' || !take(row.verdict)) continue
    const draft = drafts.get(row.line)
    if (draft) rows.push({ line: row.line, verdict: row.verdict, draft })
  }
  for (const { line, reason, text } of reading.skipped)
    if (take('skipped')) rows.push({ line, verdict: 'skipped', reason, text })
  for (const problem of reading.problems)
    if (take('problem')) rows.push({ line: problem.at.line ?? null, verdict: 'problem', problem })
  return rows.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
}
