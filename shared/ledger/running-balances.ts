import { addDays } from '../day'
import { type Minor, minor } from '../money/money'
import { balanceAt } from './balances'
import { countedFrom } from './inferred'
import type { AccountLedger } from './ledger'

/** What lay in the account before its first booked row; the opening where there is none. */
export function balanceBeforeRows(one: AccountLedger): Minor {
  const [first] = one.posted
  return first ? balanceAt(one, addDays(first.day, -1)) : one.opening.balance
}

/** What lay in the account after each transaction that changed its balance, by the transaction's id. */
export function runningBalances(one: AccountLedger): ReadonlyMap<string, Minor> {
  let balance: number = balanceBeforeRows(one)
  const [first] = one.posted
  // What no row tells of had moved before the rows of the day it is counted from: their balances show it.
  const missing = one.inferred
    .map((moved) => ({ day: countedFrom(moved), amount: moved.amount }))
    .filter(({ day }) => first !== undefined && day >= first.day)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  let next = 0
  return new Map(
    one.posted.map(({ id, day, amount }) => {
      for (; next < missing.length && missing[next]!.day <= day; next++) balance += missing[next]!.amount
      return [id, minor((balance += amount))]
    }),
  )
}
