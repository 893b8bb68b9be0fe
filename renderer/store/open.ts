import { fail, ok, type Result } from '../../shared/result'
import { Database, type StoreAddress } from './database'
import { readLock } from './lock/read-lock'
import type { StoredLock } from './lock/stored-lock'
import { versions } from './versions'

/** Dexie multiplies its version numbers by ten, to leave room between them. */
const STEPS_PER_VERSION = 10

/** Why a store was not opened. Nothing in it has been touched. */
export type OpenError =
  | { readonly kind: 'newer-than-app'; readonly version: number }
  /** Its key was not given, or another one. */
  | { readonly kind: 'locked'; readonly lock: StoredLock }
  | { readonly kind: 'broken'; readonly detail: string }

/**
 * Opens the store. Dexie 4 opens data of a newer release without a word; we would rather say so than write over it.
 */
export async function openDatabase({ name, key }: StoreAddress): Promise<Result<Database, OpenError>> {
  try {
    const known = (await storesThere()).find((database) => database.name === name)
    const stored = (known?.version ?? 0) / STEPS_PER_VERSION
    if (stored >= versions.length + 1) return fail({ kind: 'newer-than-app', version: Math.floor(stored) })
    const lock = known ? await readLock(name) : null
    if (lock && lock.key.id !== key?.id) return fail({ kind: 'locked', lock })
    const database = new Database(name, { key: lock ? key : null })
    await database.open()
    return ok(database)
  } catch (error) {
    return fail({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) })
  }
}

/**
 * The stores of this profile. Where Chromium finds one's files damaged, as after a full disk, it refuses this first question,
 * throws the files away and answers the next one. That a ledger is gone is told by the note beside it, which outlives it.
 */
const storesThere = (): Promise<readonly IDBDatabaseInfo[]> =>
  indexedDB.databases().catch(() => indexedDB.databases())

/** Does something in a store that is opened for it alone. Rejects where it cannot be opened. */
export async function inStore<T>(
  address: StoreAddress,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const opened = await openDatabase(address)
  if (!opened.ok) throw new Error(`The store could not be opened: ${opened.error.kind}`)
  try {
    return await work(opened.value)
  } finally {
    opened.value.close()
  }
}
