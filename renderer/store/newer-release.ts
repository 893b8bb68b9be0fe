import type { Dexie } from 'dexie'
import { versions } from './versions'

/** Dexie multiplies its version numbers by ten, to leave room between them. */
const STEPS_PER_VERSION = 10

/**
 * The version of a store that only a newer release understands; null where this one does.
 *
 * @param stored its version as IndexedDB counts
 */
export function newerVersion(stored: number): number | null {
  const version = stored / STEPS_PER_VERSION
  return version >= versions.length + 1 ? Math.floor(version) : null
}

/**
 * A store of this profile, without opening it: Dexie changes one that it finds otherwise than it knows it. Undefined where
 * there is none.
 *
 * Where Chromium finds a store's files damaged, as after a full disk, it refuses this first question, throws the files away
 * and answers the next one. That a ledger is gone is told by the note beside it, which outlives it.
 */
export const storeThere = async (name: string): Promise<IDBDatabaseInfo | undefined> =>
  (await indexedDB.databases().catch(() => indexedDB.databases())).find((store) => store.name === name)

/**
 * Closes a connection for good as soon as a newer release wants to raise its store. Dexie alone closes it too, opens it
 * again at the next question, and goes on writing what only this release understands.
 *
 * @param onNewer told the version it is raised to
 */
export function yieldToNewer(database: Dexie, onNewer: (version: number) => void): void {
  database.on('versionchange', ({ newVersion }) => {
    const newer = newerVersion(newVersion ?? 0)
    if (newer === null) return true
    database.close()
    onNewer(newer)
    return false
  })
}
