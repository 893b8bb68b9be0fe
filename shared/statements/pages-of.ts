import { type Month, monthOf } from '../day'
import type { Page, Transaction } from '../model'

/** The pages of some months, made of transactions; a month without any gives an empty page, to be deleted. */
export function pagesOf(
  account: string,
  transactions: Iterable<Transaction>,
  months: ReadonlySet<Month>,
): Page[] {
  const byMonth = new Map<Month, Transaction[]>([...months].sort().map((month) => [month, []]))
  for (const transaction of transactions) byMonth.get(monthOf(transaction.day))?.push(transaction)
  return [...byMonth].map(([month, found]) => ({ account, month, transactions: inTime(found) }))
}

/** Sorted, unless it is already. */
function inTime(transactions: Transaction[]): Transaction[] {
  for (let i = 1; i < transactions.length; i++)
    if (byTime(transactions[i - 1]!, transactions[i]!) > 0) return transactions.sort(byTime)
  return transactions
}

/** Day, time, then identity: an order that does not depend on which file came first. */
function byTime(a: Transaction, b: Transaction): number {
  return compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
