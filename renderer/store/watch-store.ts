import { liveQuery } from 'dexie'
import type { Database } from './database'
import { ownTables } from './undo/changes'
import { watchTables } from './watch-tables'

/**
 * Hears that something a person keeps was written to this store, by whichever window or worker.
 *
 * @returns stops hearing
 */
export const watchOwnChanges = (database: Database, onChange: () => void): (() => void) =>
  watchTables(database, ownTables, onChange)

/**
 * Hears which statements the store holds: now, and whenever one comes or goes.
 *
 * @returns stops hearing
 */
export function watchStatements(
  { statements }: Database,
  onIds: (ids: readonly string[]) => void,
): () => void {
  const watching = liveQuery(() => statements.toCollection().primaryKeys()).subscribe(onIds)
  return () => watching.unsubscribe()
}
