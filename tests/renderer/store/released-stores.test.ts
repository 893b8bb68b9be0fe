import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTables } from '../../../renderer/store/backup/read-tables'
import { Database } from '../../../renderer/store/database'
import { openDatabase } from '../../../renderer/store/open'
import { tableNames, type Tables } from '../../../shared/backup/tables'
import { findDamage } from '../../../shared/damage/find-damage'

/** A store as each version left it: every record of every table it had. A file here never changes once released. */
const folder = new URL('../../fixtures/stores/', import.meta.url)
const released = readdirSync(folder).map((name) => Number.parseInt(name, 10))

const read = (version: number): Partial<Tables> =>
  JSON.parse(
    readFileSync(new URL(`${String(version).padStart(3, '0')}.json`, folder), 'utf8'),
  ) as Partial<Tables>

/** The same record as it is kept now. */
const raised = (table: string, record: unknown): unknown => {
  if (table !== 'accounts') return record
  const account = record as { readonly stated: unknown }
  const { stated } = account
  return { ...account, stated: Array.isArray(stated) ? stated : stated === null ? [] : [stated] }
}

async function open(name: string): Promise<Database> {
  const opened = await openDatabase({ name, key: null })
  if (!opened.ok) throw new Error(opened.error.kind)
  return opened.value
}

describe.each(released)('a store of version %i', (version) => {
  it('opens with every record it had, sound, and with the tables that came later', async () => {
    const name = `released ${version}`
    const old = new Database(name, { upTo: version })
    await old.open()
    const records = read(version)
    expect(Object.keys(records).sort()).toEqual(old.tables.map((table) => table.name).sort())
    for (const table of old.tables) await table.bulkAdd(records[table.name as keyof Tables] ?? [])
    old.close()

    const database = await open(name)
    const tables = await readTables(database)
    for (const table of tableNames)
      expect(tables[table]).toEqual((records[table] ?? []).map((record) => raised(table, record)))
    expect(tables.pages.length).toBeGreaterThan(0)
    // What lies beside the ledger has only its keys in these files.
    const { accounts, pages, statements } = tables
    expect(findDamage({ accounts, pages, statements })).toBeNull()
    database.close()
  })
})

it('a store of the present version that lacks tables, as a migration cut short would leave it, gets them', async () => {
  const first = new Database('half-migrated', { upTo: 1 })
  await first.open()
  const { pages = [] } = read(1)
  await first.table('pages').bulkAdd(pages)
  first.close()
  const raised = indexedDB.open('half-migrated', new Database('any').verno * 10)
  await new Promise((resolve) => (raised.onsuccess = resolve))
  raised.result.close()

  const database = await open('half-migrated')
  expect(await database.pages.toArray()).toEqual(pages)
  expect(await readTables(database)).toMatchObject({ profiles: [], ownRoutes: [] })
  database.close()
})
