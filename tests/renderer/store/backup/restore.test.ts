import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  keepBefore,
  lastRestore,
  readBefore,
  settleBefore,
} from '../../../../renderer/store/backup/before-restore'
import { copyStore } from '../../../../renderer/store/backup/copy-store'
import { readTables } from '../../../../renderer/store/backup/read-tables'
import { replaceTables } from '../../../../renderer/store/backup/replace-tables'
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
    expect(await lastRestore(new Database('another store'))).toBeNull()
    await restore(database, noTables, { ...now, at: '2026-11-22T04:00:00.000Z' })
    expect(await lastRestore(database)).toBe('2026-11-22T04:00:00.000Z')
    const kept = await readBackup((await readBefore(database))!.bytes, null)
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

describe('what was there before the last restore', () => {
  const later = { ...now, at: '2026-11-22T05:00:00.000Z' }
  const twice = [
    { key: 'idleDays', value: 7 },
    { key: 'idleDays', value: 9 },
  ]
  const wayBack = async () => {
    const read = await readBackup((await readBefore(database))!.bytes, null)
    return read.ok && read.value.tables
  }

  it('stays through restores that were refused or not written, whatever refused them', async () => {
    await restore(database, makeTables(), now)
    await restore(database, noTables, now)
    expect(await restore(database, makeTables({ settings: twice }), later)).toMatchObject({ ok: false })
    expect(await wayBack()).toEqual(makeTables())
    const full = () => {
      throw new Error('disk full')
    }
    database.profiles.hook('creating', full)
    expect(await restore(database, makeTables(), later)).toMatchObject({ ok: false })
    expect(await wayBack()).toEqual(makeTables())
    expect(await lastRestore(database)).toBe(now.at)
    database.profiles.hook('creating').unsubscribe(full)
    expect(await restore(database, makeTables(), later)).toMatchObject({ ok: true })
    expect(await wayBack()).toEqual(noTables)
    expect(await lastRestore(database)).toBe(later.at)
  })

  it('is the one of the store as it is, wherever a restore was cut short', async () => {
    await restore(database, makeTables(), now)
    await restore(database, noTables, now)
    const { bytes } = await copyStore(database, now, null)
    await keepBefore(database, { of: database.name, at: later.at, bytes })
    // The app ends before the store is written.
    expect(await wayBack()).toEqual(makeTables())
    expect(await lastRestore(database)).toBe(now.at)
    await keepBefore(database, { of: database.name, at: later.at, bytes })
    await replaceTables(database, makeTables(), later.at)
    // The app ends after it, before anything is settled.
    expect(await lastRestore(database)).toBe(later.at)
    expect(await wayBack()).toEqual(noTables)
    await settleBefore(database)
    expect(await wayBack()).toEqual(noTables)
  })
})
