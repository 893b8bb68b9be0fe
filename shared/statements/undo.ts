import { type Month, monthOf } from '../day'
import type { Page, Transaction } from '../model'
import { byMonth } from './by-month'
import { PlaceBook, placesWithout } from './page-places'
import { type KeptTransaction, untell } from './versions'

/**
 * Takes a statement out of the ledger: what it alone stated goes, what others state too stays as they state it.
 *
 * @param pages all pages of the accounts the statement touched
 * @returns the pages that change, whole; one without transactions is to be deleted
 */
export function undo(pages: readonly Page[], statement: string): readonly Page[] {
  const stated = pages.filter(({ transactions }) => transactions.some(states(statement)))
  const moving = stated.some(({ transactions }) => transactions.some(isToldDifferently))
  return moving ? regrouped(pages, statement) : stated.map((page) => without(page, statement))
}

const states =
  (statement: string) =>
  ({ statements }: KeptTransaction): boolean =>
    statements.includes(statement)

const isToldDifferently = ({ versions }: KeptTransaction): boolean => versions !== undefined

/** The page once a statement is gone, where its other statements say the very same: rows go, and none moves. */
function without(page: Page, statement: string): Page {
  const { account, month } = page
  const transactions = page.transactions.flatMap((row) => untell(row, statement) ?? [])
  return { account, month, transactions, ...placesWithout(page, statement) }
}

/** The pages that change where a row may fall back to another day, and so to another page. */
function regrouped(pages: readonly Page[], statement: string): readonly Page[] {
  const accounts = new Map<string, { own: Page[]; entries: { row: Transaction }[]; months: Set<Month> }>()
  for (const page of pages) {
    const group = accounts.get(page.account) ?? { own: [], entries: [], months: new Set() }
    accounts.set(page.account, group)
    group.own.push(page)
    for (const transaction of page.transactions) {
      const left = states(statement)(transaction) ? untell(transaction, statement) : transaction
      if (left !== null) group.entries.push({ row: left })
      if (left === transaction) continue
      group.months.add(monthOf(transaction.day))
      if (left !== null) group.months.add(monthOf(left.day))
    }
  }
  return [...accounts].flatMap(([account, { own, entries, months }]) => {
    const book = new PlaceBook(own)
    return byMonth(entries, months).map(([month, found]): Page => {
      const transactions = found.map(({ row }) => row)
      return { account, month, transactions, ...book.ofPage(transactions) }
    })
  })
}
