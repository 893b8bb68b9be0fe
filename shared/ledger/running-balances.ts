import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'

/** What lay in the account after each transaction that changed its balance, by the transaction's id. */
export function runningBalances({ opening, posted }: AccountLedger): ReadonlyMap<string, Minor> {
  let balance: number = opening.balance
  return new Map(posted.map(({ id, amount }) => [id, minor((balance += amount))]))
}
