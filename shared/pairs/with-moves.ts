import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { Transaction, TransactionKind } from '../model'
import { halfKey, isCounted, type Pair } from './pair'

/** The keys of all rows that moved money between own accounts: both halves of every counted pair. */
export const movedRows = (pairs: readonly Pair[]): ReadonlySet<string> =>
  new Set(pairs.filter(isCounted).flatMap(({ out, into }) => [out.key, into.key]))

/** What statements call money that comes from or goes to somebody else. */
const fromOrToOthers: ReadonlySet<TransactionKind> = new Set(['income', 'payment', 'carrier-charge'])

/**
 * The ledger with every moved row as a transfer, whatever its statement calls it: money that a person moved between
 * their own accounts is neither income nor spending. Amounts, days and balances stay.
 */
export const withMoves = (ledger: Ledger, moved: ReadonlySet<string>): Ledger =>
  new Map([...ledger].map(([id, one]) => [id, accountWithMoves(one, moved)]))

function accountWithMoves(one: AccountLedger, moved: ReadonlySet<string>): AccountLedger {
  const isMoved = (row: Transaction): boolean =>
    fromOrToOthers.has(row.kind) && moved.has(halfKey(one.account.id, row.id))
  if (moved.size === 0 || !one.posted.some(isMoved)) return one
  const asMove = (row: Transaction): Transaction => (isMoved(row) ? { ...row, kind: 'transfer' } : row)
  return { ...one, transactions: one.transactions.map(asMove), posted: one.posted.map(asMove) }
}
