import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readTables } from '../../../../renderer/store/backup/read-tables'
import { Database } from '../../../../renderer/store/database'
import { fromHex } from '../../../../shared/bytes/hex'
import { openLocked } from '../../../support/make-locked'

const read = (folder: string): Record<string, readonly unknown[]> =>
  JSON.parse(
    readFileSync(new URL(`../../../fixtures/${folder}/007.json`, import.meta.url), 'utf8'),
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'hex' in value && typeof value.hex === 'string'
        ? fromHex(value.hex)
        : value,
  ) as Record<string, readonly unknown[]>

it('a store that was locked by version 7 opens with its passphrase, every record of it', async () => {
  const raw = new Database('released', { raw: true, upTo: 7 })
  await raw.open()
  for (const [table, records] of Object.entries(read('locked-stores')))
    await raw.table(table).bulkAdd(records)
  raw.close()
  const database = await openLocked('released')
  const { lock, accounts = [], ...tables } = read('stores')
  expect(lock).toEqual([])
  const raised = accounts.map((account) => ({ ...(account as object), stated: [] }))
  expect(await readTables(database)).toEqual({ ...tables, accounts: raised, cards: [] })
  database.close()
})
