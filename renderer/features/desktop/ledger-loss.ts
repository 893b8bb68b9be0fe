import type { LedgerMark, SnapshotInfo } from '../../../shared/ipc'
import { comparedWithMark } from '../../../shared/ledger-mark'
import { bridge } from '../../bridge/bridge'
import type { Database } from '../../store/database'
import { isEmptiedOnPurpose } from '../../store/emptied-on-purpose'
import { presentMark } from '../../store/present-mark'

/** What the ledger has lost since it was left, and how much. */
export type Loss =
  | { readonly kind: 'emptied'; readonly transactions: number }
  | { readonly kind: 'rolled-back'; readonly statements: number }

/** What was found when the ledger was opened. */
export interface Found {
  readonly loss: Loss | null
  /** Whether the note could not be read, so that only an emptied ledger was noticed. */
  readonly noteDamaged: boolean
}

/**
 * Compares the store with the note beside it; where there is none or it is damaged, with the newest safety copy, which
 * at least tells a ledger that was emptied, unless the person wanted that.
 */
export async function findLoss(database: Database): Promise<Found> {
  const [present, wanted, noted] = await Promise.all([
    presentMark(database),
    isEmptiedOnPurpose(database),
    bridge.notedLedger(),
  ])
  // To list copies is to check them bit by bit, which takes its time.
  const copies = (noted === null || noted === 'damaged') && !wanted ? await bridge.listSnapshots() : []
  return { loss: lossOf(present, noted, copies), noteDamaged: noted === 'damaged' }
}

/** The same, from what was read. */
export function lossOf(
  present: LedgerMark,
  noted: LedgerMark | 'damaged' | null,
  copies: readonly SnapshotInfo[],
): Loss | null {
  if (noted === null || noted === 'damaged') {
    const last = copies.find(({ damaged }) => !damaged)
    const emptied = present.statements.length === 0 && last !== undefined && last.transactions > 0
    return emptied ? { kind: 'emptied', transactions: last.transactions } : null
  }
  switch (comparedWithMark(noted, present)) {
    case 'as-left':
      return null
    case 'emptied':
      return { kind: 'emptied', transactions: noted.transactions }
    case 'rolled-back':
      return {
        kind: 'rolled-back',
        statements: noted.statements.filter((id) => !present.statements.includes(id)).length,
      }
  }
}
