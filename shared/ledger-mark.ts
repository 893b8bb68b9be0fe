import type { LedgerMark } from './ipc'

/**
 * What became of the ledger since it was noted: `as-left` (nothing noted is missing, more may be there), `emptied`
 * (all of it is gone), `rolled-back` (some of it is gone). A store does neither by itself unless it was lost: undoing
 * an import is noted at once.
 */
export function comparedWithMark(
  noted: LedgerMark,
  present: LedgerMark,
): 'as-left' | 'emptied' | 'rolled-back' {
  const there = new Set(present.statements)
  if (noted.statements.every((id) => there.has(id))) return 'as-left'
  return there.size === 0 ? 'emptied' : 'rolled-back'
}
