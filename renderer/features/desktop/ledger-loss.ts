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
 * Compares the store with the note beside it; where that tells of nothing, with the newest safety copy, which at least tells
 * a ledger that was emptied, unless the person wanted that.
 */
export async function findLoss(database: Database): Promise<Found> {
  const [present, noted] = await Promise.all([presentMark(database), bridge.notedLedger()])
  const emptied = present.statements.length === 0 && !(await isEmptiedOnPurpose(database))
  // To list copies is to check them bit by bit, which takes its time.
  const copies = emptied && tellsNothing(noted) ? await bridge.listSnapshots() : []
  return { loss: lossOf(present, noted, copies), noteDamaged: noted === 'damaged' }
}

/** The same, from what was read. The copies are those of a store whose emptiness nobody wanted. */
export function lossOf(
  present: LedgerMark,
  noted: LedgerMark | 'damaged' | null,
  copies: readonly SnapshotInfo[],
): Loss | null {
  if (tellsNothing(noted)) {
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

/**
 * Whether nothing follows from a note. One that nothing is left is made before everything is taken out or replaced
 * (`takingOut`), and stays where the browser loses the store meanwhile.
 */
const tellsNothing = (noted: LedgerMark | 'damaged' | null): noted is 'damaged' | null =>
  noted === null || noted === 'damaged' || noted.statements.length === 0
