import type { AccountLedger, Ledger } from '../ledger/ledger'
import type { Transaction, TransactionKind } from '../model'
import { each, finish, type Pieces } from '../pieces'
import type { MovedRows } from './moved-rows'

/** What statements call money that comes from or goes to somebody else. */
const fromOrToOthers: ReadonlySet<TransactionKind> = new Set(['income', 'payment', 'carrier-charge'])

/**
 * The ledger with every moved row as a transfer, whatever its statement calls it: money that a person moved between
 * their own accounts is neither income nor spending. Amounts, days and balances stay.
 */
export const withMoves = (ledger: Ledger, moved: MovedRows): Ledger => finish(markMoves(ledger, moved))

/** The same, which can pause. */
export function* markMoves(ledger: Ledger, moved: MovedRows): Pieces<Ledger> {
  const marked = new Map<string, AccountLedger>()
  for (const [id, one] of ledger) marked.set(id, yield* accountWithMoves(one, moved.get(id)))
  return marked
}

function* accountWithMoves(
  one: AccountLedger,
  moved: ReadonlySet<string> | undefined,
): Pieces<AccountLedger> {
  if (moved === undefined) return one
  const moves = new Map<Transaction, Transaction>()
  yield* each(one.posted, (row) => {
    if (fromOrToOthers.has(row.kind) && moved.has(row.id)) moves.set(row, { ...row, kind: 'transfer' })
  })
  if (moves.size === 0) return one
  const marked = (rows: readonly Transaction[]) => rows.map((row) => moves.get(row) ?? row)
  return { ...one, transactions: marked(one.transactions), posted: marked(one.posted) }
}
