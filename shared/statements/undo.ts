import { type Month, monthOf } from '../day'
import type { Page, Transaction } from '../model'
import { pagesOf } from './pages-of'
import { untell } from './versions'

/**
 * Takes a statement out of the ledger: what it alone stated goes, what others state too stays as they state it.
 *
 * @param pages all pages of the accounts the statement touched
 * @returns the pages that change, whole; one without transactions is to be deleted
 */
export function undo(pages: readonly Page[], statement: string): readonly Page[] {
  const accounts = new Map<string, { transactions: Transaction[]; months: Set<Month> }>()
  for (const { account, transactions } of pages) {
    const group = accounts.get(account) ?? { transactions: [], months: new Set() }
    accounts.set(account, group)
    for (const transaction of transactions) {
      const left = transaction.statements.includes(statement) ? untell(transaction, statement) : transaction
      if (left !== null) group.transactions.push(left)
      if (left === transaction) continue
      group.months.add(monthOf(transaction.day))
      if (left !== null) group.months.add(monthOf(left.day))
    }
  }
  return [...accounts].flatMap(([account, { transactions, months }]) =>
    pagesOf(account, transactions, months),
  )
}
