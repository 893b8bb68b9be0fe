import Dexie, { liveQuery } from 'dexie'
import type { Database } from './database'
import { ownTables } from './undo/changes'

/**
 * Hears that something a person keeps was written to this store, by whichever window or worker.
 *
 * @returns stops hearing
 */
export function watchOwnChanges({ name }: Database, onChange: () => void): () => void {
  const own = ownTables.map((table) => `idb://${name}/${table}/`)
  const hear = (parts: object): void => {
    if (Object.keys(parts).some((part) => own.some((table) => part.startsWith(table)))) onChange()
  }
  Dexie.on.storagemutated.subscribe(hear)
  return () => Dexie.on.storagemutated.unsubscribe(hear)
}

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
