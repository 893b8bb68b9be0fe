import Dexie from 'dexie'
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
