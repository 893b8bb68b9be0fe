import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { restoreBackup, writeBackup } from '../../../renderer/store/backup'
import { Database } from '../../../renderer/store/database'

async function filled(name: string): Promise<Database> {
  const database = new Database(name)
  await database.open()
  await database.settings.put({ key: 'idleDays', value: 45 })
  await database.confirmations.put({ route: 'venmo-instant', on: '2026-11-22' as Day })
  return database
}

it('brings back everything, bit for bit, in place of what is there', async () => {
  const database = await filled('round-trip')
  const { bytes } = await writeBackup(database)
  await database.settings.bulkPut([
    { key: 'idleDays', value: 10 },
    { key: 'urgency', value: 'soon' },
  ])
  expect(await restoreBackup(database, bytes)).toEqual({ ok: true, value: null })
  expect((await writeBackup(database)).bytes).toEqual(bytes)
})

it('reads a copy of the first version, which had fewer tables', async () => {
  const database = await filled('first version')
  const old = {
    format: 'jandon-copy',
    version: 1,
    tables: {
      accounts: [],
      pages: [],
      statements: [],
      settings: [{ key: 'idleDays', value: 7 }],
      confirmations: [],
    },
  }
  expect(await restoreBackup(database, new TextEncoder().encode(JSON.stringify(old)))).toMatchObject({
    ok: true,
  })
  expect(await database.settings.toArray()).toEqual([{ key: 'idleDays', value: 7 }])
  expect(await database.ownProviders.count()).toBe(0)
})

it.each([
  ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
  ['of something else', () => new TextEncoder().encode('{"format":"other"}')],
  ['not text', () => new Uint8Array([0xff, 0xfe, 0x00])],
])('changes nothing for a copy that is %s', async (name, damage) => {
  const database = await filled(`damaged ${name}`)
  const { bytes } = await writeBackup(database)
  expect(await restoreBackup(database, damage(bytes))).toEqual({ ok: false, error: 'damaged' })
  expect((await writeBackup(database)).bytes).toEqual(bytes)
})
