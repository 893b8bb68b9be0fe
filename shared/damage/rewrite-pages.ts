import { monthOf } from '../day'
import { groupBy } from '../ledger/group-by'
import type { Draft, Page, Transaction } from '../model'
import { AccountLedger } from '../statements/account-ledger'
import { byMonth } from '../statements/by-month'
import { PlaceBook } from '../statements/page-places'
import { undo } from '../statements/undo'
import { isInKeeping, type KeptTransaction } from '../statements/versions'
import { strangersOn } from './find-damage'
import type { Source } from './sources'
import type { Telling } from './telling'

/** The pages with nothing in a row that contradicts what it shows: other versions of it that cannot be true are let go. */
export const inKeeping = (pages: readonly Page[]): readonly Page[] =>
  pages.map((page) =>
    page.transactions.every(isInKeeping)
      ? page
      : { ...page, transactions: page.transactions.map((row) => (isInKeeping(row) ? row : shown(row))) },
  )

function shown(row: KeptTransaction): Transaction {
  const { versions: _versions, ...left } = row
  return left
}

/** The pages once a statement is taken out. */
export const takenOut = (pages: readonly Page[], statement: string): readonly Page[] =>
  over(pages, undo(pages, statement))

/** The pages once a statement tells again what it told; it must have been taken out. */
export function putBack(pages: readonly Page[], { statement, told }: Source): readonly Page[] {
  const changed = [...groupBy(told, ({ account }) => account)].flatMap(([account, own]) => {
    const ledger = new AccountLedger(account, statement.id, pages)
    const rows = {
      drafts: draftsOf(own),
      ids: own.map(({ content }) => content.id),
      indexes: own.map((_, index) => index),
    }
    ledger.enter(rows, 'lasting', new Map())
    return ledger.changedPages()
  })
  return over(pages, changed)
}

/** A page keeps the places of all of a statement's rows or of none. */
function draftsOf(told: readonly Telling[]): readonly Draft[] {
  const placed = told.every(({ place }) => place > 0)
  return told.map(({ content, place }) => ({ ...content, account: '', line: placed ? place : 0 }))
}

/**
 * The pages with every row on that of its month. Where the rows of a page with strangers stand in their files is no longer
 * known: places are kept in the order of the page.
 */
export function inTheirMonths(pages: readonly Page[]): readonly Page[] {
  const strange = new Set(pages.filter((page) => strangersOn(page) > 0).map(({ account }) => account))
  const changed = [...strange].flatMap((account) => {
    const own = pages.filter((page) => page.account === account)
    const rows = own.flatMap(({ transactions }) => transactions).map((row) => ({ row }))
    const months = new Set([...own.map(({ month }) => month), ...rows.map(({ row }) => monthOf(row.day))])
    const book = new PlaceBook(own.filter((page) => strangersOn(page) === 0))
    return byMonth(rows, months).map(([month, found]): Page => {
      const transactions = found.map(({ row }) => row)
      return { account, month, transactions, ...book.ofPage(transactions) }
    })
  })
  return over(pages, changed)
}

/** The pages with those that changed over their former selves; one without rows is no page. */
function over(pages: readonly Page[], changed: readonly Page[]): readonly Page[] {
  const keyOf = ({ account, month }: Page): string => `${account}\n${month}`
  const keys = new Set(changed.map(keyOf))
  return [...pages.filter((page) => !keys.has(keyOf(page))), ...changed].filter(
    ({ transactions }) => transactions.length > 0,
  )
}
