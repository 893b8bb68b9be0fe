import { fail, ok, type Result } from '../../shared/result'
import { Database, type StoreAddress } from './database'
import { readLock } from './lock/read-lock'
import type { StoredLock } from './lock/stored-lock'
import { newerVersion, storeThere } from './newer-release'

/** Why a store was not opened. Nothing in it has been touched. */
export type OpenError =
  | {
      readonly kind: 'newer-than-app'
      readonly version: number
      /** Whether it was open here when the newer release came. */
      readonly meanwhile: boolean
    }
  /** Its key was not given, or another one. */
  | { readonly kind: 'locked'; readonly lock: StoredLock }
  | { readonly kind: 'broken'; readonly detail: string }

/**
 * Opens the store. Dexie 4 opens data of a newer release without a word; we would rather say so than write over it.
 */
export async function openDatabase({ name, key }: StoreAddress): Promise<Result<Database, OpenError>> {
  try {
    const there = await storeThere(name)
    const newer = newerVersion(there?.version ?? 0)
    if (newer !== null) return fail(raised(newer, false))
    const lock = there ? await readLock(name) : null
    if (lock && lock.key.id !== key?.id) return fail({ kind: 'locked', lock })
    const database = new Database(name, { key: lock ? key : null })
    await database.open()
    // It may have been raised since its version was asked for.
    const since = newerVersion(database.backendDB().version)
    if (since === null) return ok(database)
    database.close()
    return fail(raised(since, false))
  } catch (error) {
    return fail({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) })
  }
}

/** What is said of a store that only a newer release understands. */
export const raised = (version: number, meanwhile: boolean): OpenError => ({
  kind: 'newer-than-app',
  version,
  meanwhile,
})

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
