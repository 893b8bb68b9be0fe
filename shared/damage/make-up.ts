import { groupBy } from '../ledger/group-by'
import type { Account, Page, Statement, StatementPart } from '../model'
import type { Currency } from '../money/currency'
import { zero } from '../money/money'
import { rowsByStatement } from './rows-by-statement'

/** Statements for the rows that name some that are gone, under the ids they name, so that they can be undone like any other. */
export function makeUpStatements(
  lost: readonly string[],
  pages: readonly Page[],
  accounts: readonly Account[],
  now: string,
): readonly Statement[] {
  const rows = rowsByStatement(pages)
  const currencies = new Map(accounts.map(({ id, currency }) => [id, currency]))
  return lost.flatMap((id): Statement[] => {
    const stated = rows.get(id) ?? []
    if (stated.length === 0) return []
    const parts = [...groupBy(stated, ({ account }) => account)].map(([account, [first]]): StatementPart => ({
      account,
      currency: currencies.get(account) ?? (first?.row.currency as Currency),
      period: null,
      opening: null,
      closing: null,
    }))
    const count = stated.length
    const counts = { rows: count, added: count, duplicates: 0, skipped: 0, problems: 0 }
    return [
      { id, file: '?', sha256: '', format: '', encoding: '', importedAt: now, parts, counts, opened: [] },
    ]
  })
}

/** Accounts for the pages and statements that name some that are gone: the id for a name, the currency from the rows. */
export function makeUpAccounts(
  lost: readonly string[],
  pages: readonly Page[],
  statements: readonly Statement[],
): readonly Account[] {
  return lost.flatMap((id): Account[] => {
    const rows = pages.filter(({ account }) => account === id).flatMap(({ transactions }) => transactions)
    const parts = statements.flatMap(({ parts: all }) => all.filter(({ account }) => account === id))
    const currency = rows[0]?.currency ?? parts[0]?.currency
    if (currency === undefined) return []
    return [
      {
        id,
        name: id,
        kind: 'wallet',
        role: 'source',
        currency,
        provider: null,
        label: null,
        reserve: zero,
        stated: [],
      },
    ]
  })
}
