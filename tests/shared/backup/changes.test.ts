import { expect, it } from 'vitest'
import { changesBetween, isChange } from '../../../shared/backup/changes'
import type { Page } from '../../../shared/model'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { noTables } from '../../../shared/backup/tables'
import { makeTables } from '../../support/make-tables'
import { makeTransaction } from '../../support/make-transaction'

const none = { added: 0, removed: 0, changed: 0 }
const tables = makeTables()

it('finds nothing between equal states, whatever the order of their records', () => {
  const turned = { ...tables, pages: tables.pages.toReversed() }
  const changes = changesBetween(tables, turned)
  expect(changes).toEqual({ accounts: [], transactions: none, statements: none, others: none })
  expect(isChange(changes)).toBe(false)
})

it('counts what comes into an empty store, and what goes out of it', () => {
  const rows = { transactions: 2, statements: 1, others: 11 }
  const coming = changesBetween(noTables, tables)
  const going = changesBetween(tables, noTables)
  for (const [name, count] of Object.entries(rows) as [keyof typeof rows, number][]) {
    expect(coming[name]).toEqual({ ...none, added: count })
    expect(going[name]).toEqual({ ...none, removed: count })
  }
  expect(coming.accounts).toMatchObject([{ id: 'wallet', fate: 'added' }])
  expect(going.accounts).toMatchObject([{ id: 'wallet', fate: 'removed' }])
})

it('tells a changed transaction from one that went and one that came', () => {
  const [october, november] = tables.pages as Page[]
  const changed = {
    ...october!,
    transactions: october!.transactions.map((row) => ({ ...row, text: 'Lohn' })),
  }
  const moved = makePages('wallet', [makeTransaction('2026-11-03', -100)])
  const changes = changesBetween(tables, { ...tables, pages: [changed, ...moved] })
  expect(november!.transactions).toHaveLength(1)
  expect(changes.transactions).toEqual({ added: 1, removed: 1, changed: 1 })
  expect(changes.accounts).toMatchObject([{ id: 'wallet', fate: 'changed' }])
})

it('names an account of which only its own record differs', () => {
  const renamed = { ...tables, accounts: [makeAccount({ name: 'Purse' })] }
  expect(changesBetween(tables, renamed).accounts).toEqual([
    { id: 'wallet', name: 'Purse', fate: 'changed', transactions: none },
  ])
})

it('sees another file under the same number of files', () => {
  const other = { ...tables, statements: [makeStatement([], { id: 'other' })] }
  const changes = changesBetween(tables, other)
  expect(changes.statements).toEqual({ added: 1, removed: 1, changed: 0 })
  expect(isChange(changes)).toBe(true)
})
