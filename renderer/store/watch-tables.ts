import Dexie from 'dexie'
import type { Database } from './database'

/**
 * Hears that something was written to one of these tables of a store, by whichever window or worker.
 *
 * @returns stops hearing
 */
export function watchTables(
  { name }: Database,
  tables: readonly string[],
  onWritten: () => void,
): () => void {
  const places = tables.map((table) => `idb://${name}/${table}/`)
  const hear = (parts: object): void => {
    if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) onWritten()
  }
  Dexie.on.storagemutated.subscribe(hear)
  return () => Dexie.on.storagemutated.unsubscribe(hear)
}
