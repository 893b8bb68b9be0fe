import { type Month, monthOf } from '../../shared/day'
import { accountLedger, type AccountLedger } from '../../shared/ledger/ledger'
import type { Account, Page, Statement, Transaction } from '../../shared/model'
import { makeAccount } from './make-account'

/** One account's ledger from its rows. */
export const makeLedger = (
  rows: readonly Transaction[],
  account: Partial<Account> = {},
  statements: readonly Statement[] = [],
): AccountLedger => accountLedger(makeAccount(account), rows, statements)

/** The pages of an account, as the store keeps them. */
export function makePages(account: string, rows: readonly Transaction[]): Page[] {
  const months = new Map<Month, Transaction[]>()
  for (const row of rows) months.set(monthOf(row.day), [...(months.get(monthOf(row.day)) ?? []), row])
  return [...months].map(([month, transactions]) => ({
    account,
    month,
    transactions,
  }))
}
