import 'fake-indexeddb/auto'
import Dexie from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { readStore, readTables } from '../../../../renderer/store/backup/read-tables'
import { Database } from '../../../../renderer/store/database'
import { emptiedOnPurpose } from '../../../../renderer/store/emptied-on-purpose'
import {
  changePassphrase,
  lockStore,
  replaceLocked,
  unlockStore,
} from '../../../../renderer/store/lock/change-lock'
import { LockChangedError } from '../../../../renderer/store/lock/lock-middleware'
import { readLock } from '../../../../renderer/store/lock/read-lock'
import { openDatabase } from '../../../../renderer/store/open'
import { noTables, tableNames } from '../../../../shared/backup/tables'
import { findDamage } from '../../../../shared/damage/find-damage'
import { keyOf, makeLocked, openLocked, passphrase, QUICK } from '../../../support/make-locked'
import { makeTables } from '../../../support/make-tables'

let name = ''
let number = 0
beforeEach(async () => {
  name = `locked ${number++}`
  await makeLocked(name, makeTables())
})

/** Everything in a store, as it lies on the disk. */
async function onDisk(): Promise<Record<string, unknown[]>> {
  const raw = new Dexie(name)
  await raw.open()
  const found: Record<string, unknown[]> = {}
  for (const table of raw.tables) found[table.name] = await table.toArray()
  raw.close()
  return found
}

async function contentOf(database: Database): Promise<unknown> {
  const tables = await readTables(database)
  database.close()
  return tables
}

describe('a locked store', () => {
  it('gives back every record to who knows the passphrase', async () => {
    expect(await contentOf(await openLocked(name))).toEqual(makeTables())
  })

  it('has nothing on the disk that tells of the person, names of records included', async () => {
    const { lock, ...tables } = await onDisk()
    expect(lock).toMatchObject([{ id: 'lock', idleMinutes: 5, copiesSealed: false }])
    const seen = Object.entries(tables).map(([table, records]) => [table, records.length])
    expect(Object.fromEntries(seen)).toEqual(
      Object.fromEntries(tableNames.map((table) => [table, makeTables()[table].length])),
    )
    const bytes = Buffer.concat(
      Object.values(tables)
        .flat()
        .map((record) => Buffer.from((record as { sealed: Uint8Array }).sealed)),
    )
    const text = JSON.stringify(tables) + bytes.toString('utf8') + bytes.toString('utf16le')
    for (const word of [
      'wallet',
      '지갑',
      '편의점',
      'amount',
      '2026-1',
      'venmo',
      'own-',
      'identity',
      'refused',
      'idleDays',
    ])
      expect(text).not.toContain(word)
  })

  it('is never sealed twice in the same way', async () => {
    const first = await onDisk()
    const database = await openLocked(name)
    await database.settings.put({ key: 'idleDays', value: 45 })
    database.close()
    const second = await onDisk()
    const sealed = ({ settings = [] }: Record<string, unknown[]>) =>
      settings as { key: string; sealed: Uint8Array }[]
    expect(sealed(second)[0]?.key).toBe(sealed(first)[0]?.key)
    expect(sealed(second)[0]?.sealed).not.toEqual(sealed(first)[0]?.sealed)
  })

  it('is not opened without its key, nor with another one', async () => {
    expect(await openDatabase({ name, key: null })).toMatchObject({ ok: false, error: { kind: 'locked' } })
    await makeLocked('another', noTables)
    expect(await openDatabase({ name, key: await keyOf('another') })).toMatchObject({ ok: false })
    expect(await openDatabase({ name, key: await keyOf(name) })).toMatchObject({ ok: true })
  })

  it('opens with its new passphrase alone once it was changed, and has the same records', async () => {
    const before = await onDisk()
    expect(await changePassphrase(name, 'not this one', 'another one', QUICK)).toBe(false)
    expect(await changePassphrase(name, passphrase, 'another one', QUICK)).toBe(true)
    const { lock: _, ...after } = await onDisk()
    expect(before).toMatchObject(after)
    await expect(keyOf(name)).rejects.toThrow()
    const database = new Database(name, { key: await keyOf(name, 'another one') })
    await database.open()
    expect(await contentOf(database)).toEqual(makeTables())
  })

  it('is as it was before once its lock is taken off, which takes the passphrase', async () => {
    expect(await unlockStore(name, 'not this one')).toBe(false)
    expect(await readLock(name)).not.toBeNull()
    expect(await unlockStore(name, passphrase)).toBe(true)
    expect(await readLock(name)).toBeNull()
    expect(await onDisk()).toEqual({ ...makeTables(), lock: [] })
  })

  it('whose passphrase is forgotten can be replaced', async () => {
    const settings = [{ key: 'idleDays', value: 7 }]
    await replaceLocked(name, { ...noTables, settings })
    expect(await onDisk()).toEqual({ ...noTables, settings: [emptiedOnPurpose, ...settings], lock: [] })
  })

  it('finds what was changed on the disk, moved or put in another place, and keeps the rest', async () => {
    const raw = new Database(name, { raw: true })
    await raw.open()
    const [first, second] = (await raw.table('pages').toArray()) as { sealed: Uint8Array }[]
    await raw.table('pages').put({ ...first, sealed: second!.sealed })
    const [account] = (await raw.table('accounts').toArray()) as { sealed: Uint8Array }[]
    account!.sealed[40]! ^= 1
    await raw.table('accounts').put(account)
    raw.close()
    const database = await openLocked(name)
    const { tables, unopened } = await readStore(database)
    expect(findDamage(tables, unopened)?.unopened).toBe(2)
    expect((await database.settings.toArray()).length).toBe(1)
    database.close()
  })
})

describe('a window that does not know of the lock', () => {
  it('writes nothing readable into a store that was locked meanwhile', async () => {
    await unlockStore(name, passphrase)
    const plain = new Database(name)
    await plain.open()
    await lockStore(name, passphrase, 5, QUICK)
    const before = await onDisk()
    await expect(plain.settings.put({ key: 'idleDays', value: 1 })).rejects.toThrow(LockChangedError)
    await expect(plain.transaction('rw', plain.pages, () => plain.pages.clear())).rejects.toThrow()
    plain.close()
    expect(await onDisk()).toEqual(before)
  })

  it('writes nothing sealed into a store that was unlocked meanwhile', async () => {
    const database = await openLocked(name)
    await unlockStore(name, passphrase)
    await expect(database.settings.put({ key: 'idleDays', value: 1 })).rejects.toThrow(LockChangedError)
    database.close()
    expect(await onDisk()).toEqual({ ...makeTables(), lock: [] })
  })
})

describe('a lock that two windows change at once', () => {
  const settled = async (...work: readonly Promise<unknown>[]): Promise<readonly string[]> =>
    (await Promise.allSettled(work)).map(({ status }) => status).sort()

  it('is set once: no record is sealed by two keys', async () => {
    await unlockStore(name, passphrase)
    const passphrases = ['the first window’s', 'the second window’s']
    expect(await settled(...passphrases.map((one) => lockStore(name, one, 5, QUICK)))).toEqual([
      'fulfilled',
      'rejected',
    ])
    const opened = await Promise.all(passphrases.map((one) => unlockStore(name, one)))
    expect(opened.toSorted()).toEqual([false, true])
    expect(await onDisk()).toEqual({ ...makeTables(), lock: [] })
  })

  it('has one new passphrase, and whoever set the other one is told', async () => {
    const passphrases = ['the first window’s', 'the second window’s']
    const changes = passphrases.map((one) => changePassphrase(name, passphrase, one, QUICK))
    expect(await settled(...changes)).toEqual(['fulfilled', 'rejected'])
    for (const [at, change] of changes.entries())
      expect(await change.catch(() => false)).toBe(await unlockStore(name, passphrases[at]!))
  })
})

describe('locking that is cut short', () => {
  const failAt = (write: number): (() => void) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the store it was taken from
    const real = IDBObjectStore.prototype.put
    let left = write
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof real>) {
      const request = real.apply(this, given)
      if (left-- === 0) this.transaction.abort()
      return request
    }
    return () => {
      IDBObjectStore.prototype.put = real
    }
  }
  const state = async () => [await onDisk(), await readLock(name)] as const

  it.each([0, 1, 3, 7, 10, 12, 13])(
    'at write %i leaves the store as it was, locked or not',
    async (write) => {
      for (const change of [
        () => unlockStore(name, passphrase),
        () => lockStore(name, passphrase, 5, QUICK),
      ]) {
        const before = await state()
        const mend = failAt(write)
        const done = await change().then(
          () => true,
          () => false,
        )
        mend()
        expect(done).toBe(false)
        expect(await state()).toEqual(before)
        await change()
      }
    },
  )
})
