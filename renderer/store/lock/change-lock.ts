import Dexie from 'dexie'
import { tableNames, type Tables } from '../../../shared/backup/tables'
import { makeDataKey, openDataKey, rewrapDataKey } from '../../../shared/sealing/data-key'
import { Database } from '../database'
import { emptiedOnPurpose } from '../emptied-on-purpose'
import { newerVersion, storeThere } from '../newer-release'
import { randomBytes } from '../random-bytes'
import { LockChangedError } from './lock-middleware'
import { type RecordSealer, recordSealer } from './sealed-record'
import { type IdleMinutes, LOCK, type StoredLock } from './stored-lock'

/** So many records are in memory at once. */
const AT_ONCE = 100
/** Beyond it the disk or the computer has died. */
const PATIENCE_MS = 600_000

/**
 * Locks a store: every record is sealed in one transaction, which leaves all or nothing of it where it is cut short.
 * Rejects, like all of these, where another window changed the lock meanwhile.
 *
 * @param iterations of the derivation; only tests make it quick
 */
export async function lockStore(
  name: string,
  passphrase: string,
  idleMinutes: IdleMinutes,
  iterations?: number,
): Promise<void> {
  const wrapped = await makeDataKey(passphrase, randomBytes, iterations)
  const key = await openDataKey(wrapped, passphrase)
  if (!key) throw new Error('A key that was just made does not open')
  const lock: StoredLock = { id: LOCK, key: wrapped, idleMinutes, copiesSealed: false }
  await raw(name, (database) =>
    rewrite(
      database,
      { from: null, to: lock },
      (table) => recordSealer(database.table(table).core.schema, key).seal,
    ),
  )
}

/** Takes the lock off: the same the other way. False, and nothing changed, where the passphrase is another one. */
export const unlockStore = (name: string, passphrase: string): Promise<boolean> =>
  raw(name, async (database) => {
    const stored = await database.lock.get(LOCK)
    const key = stored && (await openDataKey(stored.key, passphrase))
    if (!key) return false
    await rewrite(database, { from: stored, to: null }, (table) => {
      const { open }: RecordSealer = recordSealer(database.table(table).core.schema, key)
      return async (record) => {
        const opened = await open(record)
        // It would be believed from then on. The look for damage tells of it, and mending takes it out.
        if (!opened) throw new Error('A record of the locked store does not open')
        return opened
      }
    })
    return true
  })

/** Hides the same data key by another passphrase: one record. False where the present passphrase is another one. */
export const changePassphrase = (
  name: string,
  present: string,
  next: string,
  iterations?: number,
): Promise<boolean> =>
  raw(name, async (database) => {
    const stored = await database.lock.get(LOCK)
    const key = stored && (await rewrapDataKey(stored.key, present, next, randomBytes, iterations))
    if (!key) return false
    await database.transaction('rw', database.lock, async () => {
      await stillIs(database, stored)
      await database.lock.update(LOCK, { key })
    })
    return true
  })

/** Puts records in place of a locked store that cannot be opened, and takes its lock away: all or nothing. */
export const replaceLocked = (name: string, tables: Tables): Promise<void> =>
  raw(name, (database) =>
    database.transaction('rw', everyTable(database), async () => {
      for (const table of everyTable(database)) await table.clear()
      for (const table of tableNames) await database.table<unknown>(table).bulkAdd(tables[table])
      if (tables.statements.length === 0) await database.settings.put(emptiedOnPurpose)
    }),
  )

const rewrite = (
  database: Database,
  { from, to }: { readonly from: StoredLock | null; readonly to: StoredLock | null },
  changing: (table: string) => (record: object) => Promise<object>,
): Promise<void> =>
  database.transaction('rw', everyTable(database), async () => {
    await stillIs(database, from)
    for (const name of tableNames) await rewriteTable(database, name, changing(name))
    await (to ? database.lock.put(to) : database.lock.clear())
  })

/**
 * Makes sure that the lock is the one that was found before the key was derived, which takes a second: records sealed
 * by two keys, or a key hidden by another passphrase than the last one set, would be lost.
 */
async function stillIs({ lock }: Database, found: StoredLock | null): Promise<void> {
  const now = await lock.get(LOCK)
  if (now?.key.sealed !== found?.key.sealed)
    throw new LockChangedError('The lock was changed in another window')
}

async function rewriteTable(
  database: Database,
  name: string,
  change: (record: object) => Promise<object>,
): Promise<void> {
  const table = database.table<object, never>(name)
  const keys = await table.toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE)
    const records = (await table.bulkGet(some)).filter((record) => record !== undefined)
    const changed = await Dexie.waitFor(Promise.all(records.map(change)), PATIENCE_MS)
    await table.bulkDelete(some)
    await table.bulkPut(changed)
  }
}

const everyTable = (database: Database) => [...tableNames.map((name) => database.table(name)), database.lock]

async function raw<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const there = await storeThere(name)
  if (newerVersion(there?.version ?? 0) !== null) throw new Error('A newer Jandon has opened this store')
  const database = new Database(name, { raw: true })
  await database.open()
  try {
    return await work(database)
  } finally {
    database.close()
  }
}
