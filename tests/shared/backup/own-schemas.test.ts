import { describe, expect, it } from 'vitest'
import { readBackup } from '../../../shared/backup/read-backup'
import { ownTableNames, tableNames, tableSchemas } from '../../../shared/backup/tables'
import { writeBackup } from '../../../shared/backup/write-backup'
import { findDamage } from '../../../shared/damage/find-damage'
import { makeTables } from '../../support/make-tables'

const now = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }

/** Every place in a record, as a path of names. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))]
    : [path]

/** The record with something else in one place. */
function overwritten(record: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by
  const copy = structuredClone(record) as Record<string, unknown>
  copy[name] = overwritten(copy[name], rest, by)
  return copy
}

const keysAlone = {
  confirmations: { route: 'venmo-instant' },
  ownProviders: { id: 'own-provider' },
  ownRoutes: { route: { id: 'own-route' } },
  expectations: { id: 'one', account: 'wallet' },
  profiles: { key: 'date|amount' },
  accountFacts: { account: 'wallet', origins: 7 },
  transfers: { id: 'one', from: 'wallet' },
  pairDecisions: { out: 'a', into: 'b', verdict: 'maybe' },
  corrections: { account: 'wallet', transaction: 'one', kind: 'gift' },
  cards: { account: 'wallet', picture: 'data:image/svg+xml,<svg/>' },
  settings: { value: 45 },
} as const

describe('records beside the ledger', () => {
  it('are sound as Jandon writes them', () => {
    for (const table of tableNames)
      for (const record of makeTables()[table])
        expect([table, tableSchemas[table].safeParse(record).error]).toEqual([table, undefined])
    expect(findDamage(makeTables())).toBeNull()
  })

  it.each(ownTableNames)(
    'of %s with their keys alone are left out of a restore, and counted',
    async (table) => {
      const tables = makeTables({ [table]: [...makeTables()[table], keysAlone[table]] })
      const read = await readBackup(await writeBackup(tables, now, null), null)
      expect(read).toMatchObject({ ok: true, value: { tables: makeTables(), leftOut: 1 } })
      expect(findDamage(tables)).toMatchObject({ unsoundOwn: 1 })
    },
  )

  it.each(ownTableNames.filter((name) => name !== 'settings'))(
    'of %s in which any one place holds something of another kind are not taken',
    (table) => {
      const [record] = makeTables()[table]
      for (const place of placesIn(record).filter(({ length }) => length > 0)) {
        const spoilt = overwritten(record, place, { of: 'another kind' })
        expect([place, tableSchemas[table].safeParse(spoilt).success]).toEqual([place, false])
      }
    },
  )

  it.each(['2026-02-30', '2026-99-99', '', 'tomorrow'])('are of real days alone, not “%s”', (day) => {
    const [transfer] = makeTables().transfers
    const [expectation] = makeTables().expectations
    const [page] = makeTables().pages as [{ transactions: object[] }]
    const rows = page.transactions.map((row) => ({ ...row, day }))
    expect(tableSchemas.transfers.safeParse({ ...(transfer as object), dueOn: day }).success).toBe(false)
    expect(tableSchemas.expectations.safeParse({ ...(expectation as object), day }).success).toBe(false)
    expect(tableSchemas.pages.safeParse({ ...page, transactions: rows }).success).toBe(false)
  })
})
