import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepBefore, lastRestore, readBefore } from '../../../../renderer/store/backup/before-restore'
import { copyStore } from '../../../../renderer/store/backup/copy-store'
import { readTables } from '../../../../renderer/store/backup/read-tables'
import { restore } from '../../../../renderer/store/backup/restore'
import { Database } from '../../../../renderer/store/database'
import { isEmptiedOnPurpose } from '../../../../renderer/store/emptied-on-purpose'
import { readBackup } from '../../../../shared/backup/read-backup'
import { noTables, tableNames } from '../../../../shared/backup/tables'
import { makeTables } from '../../../support/make-tables'

const now = { at: '2026-11-22T03:00:00.000Z', app: '0.1.0' }
let database: Database
let number = 0

beforeEach(async () => {
  database = new Database(`restore ${number++}`)
  await database.open()
})

const copy = async (): Promise<Uint8Array> => (await copyStore(database, now, null)).bytes

describe('restoring', () => {
  it('brings back everything, bit for bit, in place of what is there', async () => {
    await restore(database, makeTables(), now)
    const before = await copy()
    await restore(database, noTables, now)
    expect(await readTables(database)).toEqual(noTables)
    expect(await isEmptiedOnPurpose(database)).toBe(true)
    const opened = await readBackup(before, null)
    expect(opened.ok && (await restore(database, opened.value.tables, now))).toEqual({
      ok: true,
      value: null,
    })
    expect(await copy()).toEqual(before)
  })

  it('keeps what was there, of each store for itself', async () => {
    await restore(database, makeTables(), now)
    const before = await copy()
    expect(await lastRestore('another store')).toBeNull()
    await restore(database, noTables, { ...now, at: '2026-11-22T04:00:00.000Z' })
    expect(await lastRestore(database.name)).toBe('2026-11-22T04:00:00.000Z')
    const kept = await readBackup((await readBefore(database.name))!.bytes, null)
    expect(kept.ok && (await restore(database, kept.value.tables, now))).toMatchObject({ ok: true })
    expect(await copy()).toEqual(before)
  })

  it('changes nothing where two records have the same key', async () => {
    await restore(database, makeTables(), now)
    const before = await copy()
    const twice = [
      { key: 'idleDays', value: 7 },
      { key: 'idleDays', value: 9 },
    ]
    expect(await restore(database, makeTables({ settings: twice, accounts: [] }), now)).toEqual({
      ok: false,
      error: { code: 'unsound', section: 'settings', record: 2 },
    })
    expect(await copy()).toEqual(before)
  })

  it('changes nothing where a write fails', async () => {
    await restore(database, makeTables(), now)
    const before = await copy()
    database.profiles.hook('creating', () => {
      throw new Error('disk full')
    })
    expect(await restore(database, makeTables({ settings: [] }), now)).toMatchObject({
      ok: false,
      error: { code: 'not-written' },
    })
    expect(await copy()).toEqual(before)
  })
})

describe('a copy of the store', () => {
  it('has every table but the lock, which is of its store alone', () => {
    const all = database.tables.map(({ name }) => name)
    expect([...tableNames, 'lock'].sort()).toEqual(all.sort())
  })

  it('says how many transactions are in it', async () => {
    await restore(database, makeTables(), now)
    expect((await copyStore(database, now, null)).transactions).toBe(2)
  })
})

it('what was kept before a restore is read back as it was', async () => {
  await keepBefore({ of: 'some store', at: now.at, bytes: new Uint8Array([1, 2, 3]) })
  expect((await readBefore('some store'))?.bytes).toEqual(new Uint8Array([1, 2, 3]))
})
