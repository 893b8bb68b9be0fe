import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { readStore } from '../../../../renderer/store/backup/read-tables'
import { restore } from '../../../../renderer/store/backup/restore'
import { Database } from '../../../../renderer/store/database'
import { unlockStore } from '../../../../renderer/store/lock/change-lock'
import { type TableName, tableNames } from '../../../../shared/backup/tables'
import { findDamage } from '../../../../shared/damage/find-damage'
import { makeLocked, openLocked, passphrase } from '../../../support/make-locked'
import { makeTables } from '../../../support/make-tables'

type Stored = Record<string, unknown> & { readonly sealed: Uint8Array }

let name = ''
let number = 0
beforeEach(async () => {
  name = `planted ${number++}`
  await makeLocked(name, makeTables())
})

/** Does something to a store as somebody does who has its files and not its passphrase. */
async function onDisk(
  work: (table: (of: TableName) => Database['settings']) => Promise<unknown>,
): Promise<void> {
  const raw = new Database(name, { raw: true })
  await raw.open()
  await work((of) => raw.table(of))
  raw.close()
}

async function opened() {
  const database = await openLocked(name)
  const content = await readStore(database)
  database.close()
  return { ...content, damage: findDamage(content.tables, content.unopened) }
}

/** Whatever way a table is asked for what is in it. */
async function everyAnswer(table: TableName): Promise<readonly unknown[]> {
  const database = await openLocked(name)
  const asked = database.table<unknown>(table)
  const keys = await asked.toCollection().primaryKeys()
  const found = [
    ...(await asked.toArray()),
    ...(await asked.orderBy(':id').toArray()),
    ...(await asked.bulkGet(keys)),
    ...(await asked.filter(() => true).toArray()),
  ]
  database.close()
  return found
}

describe.each(tableNames)('in a locked store, of the table %s', (table) => {
  it('a record of which one bit was changed is told, and is no value', async () => {
    await onDisk(async (of) => {
      const [first] = (await of(table).toArray()) as unknown as Stored[]
      first!.sealed[40]! ^= 1
      await of(table).put(first as never)
    })
    const { tables, damage } = await opened()
    expect(damage?.unopened).toBe(1)
    expect(tables[table]).toHaveLength(makeTables()[table].length - 1)
    for (const record of await everyAnswer(table)) expect(record).not.toHaveProperty('sealed')
  })

  it('a record that was written without the key is told, and is no value', async () => {
    const planted = makeTables()[table][0] as object
    await onDisk((of) => of(table).put({ ...planted, planted: true } as never))
    const { tables, damage } = await opened()
    expect(damage?.unopened).toBe(1)
    expect(tables).toEqual(makeTables())
    for (const record of await everyAnswer(table)) expect(record).not.toHaveProperty('planted')
  })

  it('a record under another’s name is told, and is no value', async () => {
    await onDisk(async (of) => {
      const [first] = (await of(table).toArray()) as unknown as Stored[]
      await of(table).put({ ...(makeTables()[table][0] as object), sealed: first!.sealed } as never)
    })
    expect((await opened()).damage?.unopened).toBe(1)
  })
})

describe('a locked store with such records', () => {
  const spoil = () =>
    onDisk(async (of) => {
      await of('confirmations').put({ route: 'planted', on: '2026-11-22' } as never)
      const [statement] = (await of('statements').toArray()) as unknown as Stored[]
      // Found by its hash no more: its file would be imported a second time.
      await of('statements').put({ ...statement!, sha256: 'f'.repeat(32) } as never)
    })

  it('tells of one that is found by something that is not its own', async () => {
    await spoil()
    expect((await opened()).damage).toMatchObject({ unopened: 2 })
  })

  it('is not unlocked with them: they would be believed', async () => {
    await spoil()
    await expect(unlockStore(name, passphrase)).rejects.toThrow('does not open')
    expect((await opened()).unopened).toBe(2)
  })

  it('is whole again once it is mended', async () => {
    await spoil()
    const database = await openLocked(name)
    const { tables } = await readStore(database)
    expect(await restore(database, tables, { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' })).toMatchObject({
      ok: true,
    })
    database.close()
    expect((await opened()).unopened).toBe(0)
  })
})
