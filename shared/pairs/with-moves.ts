import { groupBy } from '../ledger/group-by'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { Transaction } from '../model'
import { isCounted, type Pair } from './pair'

/**
 * The ledger with every row of a counted pair as a transfer, whatever its statement calls it: money that a person moved
 * between their own accounts is neither income nor spending. Amounts, days and balances stay.
 */
export function withMoves(ledger: Ledger, pairs: readonly Pair[]): Ledger {
  const halves = pairs.filter(isCounted).flatMap(({ out, into }) => [out, into])
  const moved = groupBy(
    halves.filter(({ row }) => row.kind === 'income' || row.kind === 'payment'),
    ({ account }) => account.id,
  )
  return new Map(
    [...ledger].map(([id, one]) => [
      id,
      accountWithMoves(one, new Set(moved.get(id)?.map(({ row }) => row.id))),
    ]),
  )
}

function accountWithMoves(one: AccountLedger, moved: ReadonlySet<string>): AccountLedger {
  if (moved.size === 0) return one
  const asMove = (row: Transaction): Transaction => (moved.has(row.id) ? { ...row, kind: 'transfer' } : row)
  return { ...one, transactions: one.transactions.map(asMove), posted: one.posted.map(asMove) }
}
