import { fail, ok, type Result } from '../../shared/result'
import { Database } from './database'
import { versions } from './versions'

/** Dexie multiplies its version numbers by ten, to leave room between them. */
const STEPS_PER_VERSION = 10

/** Why a store was not opened. Nothing in it has been touched. */
export type OpenError =
  | { readonly kind: 'newer-than-app'; readonly version: number }
  | { readonly kind: 'broken'; readonly detail: string }

/**
 * Opens the store. Dexie 4 opens data of a newer release without a word; we would rather say so than write over it.
 */
export async function openDatabase(name: string): Promise<Result<Database, OpenError>> {
  const known = await indexedDB.databases()
  const stored = (known.find((database) => database.name === name)?.version ?? 0) / STEPS_PER_VERSION
  if (stored >= versions.length + 1) return fail({ kind: 'newer-than-app', version: Math.floor(stored) })
  const database = new Database(name)
  try {
    await database.open()
    return ok(database)
  } catch (error) {
    return fail({ kind: 'broken', detail: error instanceof Error ? error.message : String(error) })
  }
}
