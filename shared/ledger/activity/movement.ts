import type { Account, Transaction } from '../../model'
import type { Ledger } from '../ledger'

/** A transaction with the account it moved. */
export interface Movement {
  readonly account: Account
  readonly row: Transaction
}

/** Every transaction of every account, newest first; of one day, each account's in the reverse of how they happened. */
export const allMovements = (ledger: Ledger): readonly Movement[] =>
  [...ledger.values()]
    .flatMap(({ account, transactions }) => transactions.map((row) => ({ account, row })).reverse())
    .sort((a, b) => compare(b.row.day, a.row.day) || compare(b.row.time ?? '', a.row.time ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
