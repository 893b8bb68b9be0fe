import { addDays } from '../day'
import { type Minor, minor } from '../money/money'
import { balanceAt } from './balances'
import type { AccountLedger } from './ledger'

/** What lay in the account before its first booked row; the opening where there is none. */
export function balanceBeforeRows(one: AccountLedger): Minor {
  const [first] = one.posted
  return first ? balanceAt(one, addDays(first.day, -1)) : one.opening.balance
}

/** What lay in the account after each transaction that changed its balance, by the transaction's id. */
export function runningBalances(one: AccountLedger): ReadonlyMap<string, Minor> {
  let balance: number = balanceBeforeRows(one)
  return new Map(one.posted.map(({ id, amount }) => [id, minor((balance += amount))]))
}
