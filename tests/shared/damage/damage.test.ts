import 'fake-indexeddb/auto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTables } from '../../../renderer/store/backup/read-tables'
import { Database } from '../../../renderer/store/database'
import type { Tables } from '../../../shared/backup/tables'
import { findDamage } from '../../../shared/damage/find-damage'
import { repair } from '../../../shared/damage/repair'
import type { LedgerTable, StoredLedger } from '../../../shared/damage/sound-records'
import { loadLedger } from '../../../shared/ledger/ledger'
import type { Page, Statement } from '../../../shared/model'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { importFiles } from '../../support/import-files'

const folder = 'resources/samples'
const fixtures = 'tests/fixtures/statements'
const now = '2026-11-22T03:00:00.000Z'
let whole: Tables

beforeAll(async () => {
  const database = new Database('damage')
  const files = readdirSync(folder).filter((name) => !name.endsWith('.md'))
  await importFiles(
    database,
    files.map((name) => join(folder, name)),
  )
  whole = await readTables(database)
})

const without = (table: LedgerTable, at: number): StoredLedger => ({
  ...whole,
  [table]: whole[table].filter((_, index) => index !== at),
})

describe('damage of a stored ledger', () => {
  it('is none where Jandon wrote it', () => {
    expect(findDamage(whole)).toBeNull()
    expect(repair(whole, now)).toMatchObject({ ledger: { pages: whole.pages }, toImportAgain: [] })
  })

  it('is none after any statement we know how to read', async () => {
    const database = new Database('all statements')
    const names = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    for (const name of names.filter((one) => /\.\w+$/.test(one) && !/\.(md|expected\.json)$/.test(one)))
      await importFiles(database, [join(fixtures, name)])
    expect(await database.statements.count()).toBeGreaterThan(50)
    expect(findDamage(await readTables(database))).toBeNull()
  })

  it('is a page that is gone: its statement is incomplete, and goes to be imported again', () => {
    const stored = without('pages', 0)
    const [page] = whole.pages as Page[]
    const stating = new Set(page!.transactions.flatMap(({ statements }) => statements))
    const expected = (whole.statements as Statement[]).filter(({ id }) => stating.has(id))
    expect(findDamage(stored)?.contradicted.map(({ statement }) => statement)).toEqual(expected)
    expect(repair(stored, now).toImportAgain).toEqual(expected.map(({ file }) => file).sort())
  })

  it('is a row that is gone from a page', () => {
    const [first, ...rest] = whole.pages as Page[]
    const cut = { ...first!, transactions: first!.transactions.slice(1) }
    expect(findDamage({ ...whole, pages: [cut, ...rest] })?.contradicted.length).toBeGreaterThan(0)
  })

  it('is an account that is gone: it is made up from its rows, which all stay', () => {
    const repaired = repair(without('accounts', 0), now)
    expect(repaired.toImportAgain).toEqual([])
    expect(repaired.ledger.pages).toEqual(whole.pages)
    expect(repaired.ledger.accounts.map(({ id }) => id).sort()).toEqual(
      (whole.accounts as { id: string }[]).map(({ id }) => id).sort(),
    )
  })

  it('is a balance read off that is none: it goes, and the account stays with the others', () => {
    const reading = { day: '2026-06-01' as Day, balance: minor(2_500), note: 'at the till' }
    const card = makeAccount({ id: 'card', kind: 'voucher', stated: [reading] })
    for (const odd of [
      { day: 'June', balance: 1 },
      { ...reading, balance: 0.5 },
      { ...reading, note: 7 },
      null,
    ]) {
      const stored = { ...whole, accounts: [...whole.accounts, { ...card, stated: [reading, odd] }] }
      expect(findDamage(stored)?.unsound).toEqual({ accounts: 1, pages: 0, statements: 0 })
      const { ledger } = repair(stored, now)
      expect(ledger.accounts).toEqual([...whole.accounts, card])
      expect(findDamage(ledger)).toBeNull()
    }
    const nameless = { ...card, name: 7 }
    expect(repair({ ...whole, accounts: [...whole.accounts, nameless] }, now).ledger.accounts).toEqual(
      whole.accounts,
    )
  })

  it('is a term of lapse that is none: it goes, and the account stays with the others', () => {
    const term = { kind: 'day', until: '2026-12-31' as Day } as const
    const card = makeAccount({ id: 'card', kind: 'voucher', expiry: [term] })
    for (const odd of [
      { kind: 'day', until: 'December' },
      { kind: 'part', until: '2026-12-31', stated: '2026-06-01', amount: 0 },
      { kind: 'top-up', months: 0 },
      { kind: 'top-up', months: 1.5 },
      { kind: 'last-use', months: 12, used: 'once' },
      { kind: 'never' },
      null,
    ]) {
      const stored = { ...whole, accounts: [...whole.accounts, { ...card, expiry: [odd, term] }] }
      expect(findDamage(stored)?.unsound).toEqual({ accounts: 1, pages: 0, statements: 0 })
      const { ledger } = repair(stored, now)
      expect(ledger.accounts).toEqual([...whole.accounts, card])
      expect(findDamage(ledger)).toBeNull()
    }
    const odd = { ...whole, accounts: [...whole.accounts, { ...card, expiry: 'soon' }] }
    expect(repair(odd, now).ledger.accounts).toEqual([
      ...whole.accounts,
      makeAccount({ id: 'card', kind: 'voucher' }),
    ])
  })

  it('is a statement that is gone: it is made up from its rows, which all stay', () => {
    const repaired = repair(without('statements', 0), now)
    expect(repaired.toImportAgain).toEqual([])
    expect(repaired.ledger.pages).toEqual(whole.pages)
    expect(repaired.ledger.statements).toHaveLength(whole.statements.length)
  })

  it('is gone after a repair, whatever record was lost or spoilt, and the ledger loads', () => {
    const tables = ['accounts', 'pages', 'statements'] as const
    const spoiling = fc.record({
      table: fc.constantFrom(...tables),
      at: fc.nat(99),
      how: fc.constantFrom('lost', 'field', 'not-a-record'),
    })
    fc.assert(
      fc.property(fc.array(spoiling, { minLength: 1, maxLength: 4 }), (spoils) => {
        const stored = {
          accounts: [...whole.accounts],
          pages: [...whole.pages],
          statements: [...whole.statements],
        }
        for (const { table, at, how } of spoils) {
          const records = stored[table]
          if (records.length === 0) continue
          const index = at % records.length
          if (how === 'lost') records.splice(index, 1)
          else if (how === 'not-a-record') records[index] = null
          else
            records[index] = { ...(records[index] as object), [table === 'pages' ? 'transactions' : 'id']: 7 }
        }
        const { ledger, toImportAgain } = repair(stored, now)
        expect(findDamage(ledger)).toBeNull()
        expect(() => loadLedger(ledger)).not.toThrow()
        const files = new Set(toImportAgain)
        const kept = ledger.statements.filter(({ file }) => file !== '?')
        expect(kept.some(({ file }) => files.has(file))).toBe(false)
      }),
    )
  })
})
