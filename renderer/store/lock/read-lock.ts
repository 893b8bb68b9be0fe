import { LOCK, type StoredLock, storedLockSchema } from './stored-lock'

/**
 * The lock of a store that is there, read past Dexie: the key is needed before a store is opened, since what raises an
 * old one reads its records. Null where it is not locked. Rejects where the store or its lock cannot be read.
 */
export async function readLock(name: string): Promise<StoredLock | null> {
  const database = await asked(indexedDB.open(name))
  try {
    if (!database.objectStoreNames.contains(LOCK)) return null
    const stored = await asked(database.transaction(LOCK).objectStore(LOCK).get(LOCK) as IDBRequest<unknown>)
    return stored === undefined ? null : storedLockSchema.parse(stored)
  } finally {
    database.close()
  }
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The store cannot be read'))
  })
