import Dexie, { type DBCoreTransaction } from 'dexie'

/** No key is smaller: nothing is ever found under it. */
const NOTHING = -Infinity

/**
 * Waits for something that is no business of the store, such as a cipher, without letting the transaction end:
 * IndexedDB ends one that asks for nothing. (`Dexie.waitFor` forgets one of several that wait at once.)
 */
export function within<T>(transaction: DBCoreTransaction, work: Promise<T>): Promise<T> {
  const idb = transaction as unknown as IDBTransaction
  let done = false
  const finish = (): void => void (done = true)
  work.then(finish, finish)
  const waiting = new Dexie.Promise<T>((resolve, reject) => {
    const ask = (): void => {
      if (done) return resolve(work)
      try {
        const request = idb.objectStore(idb.objectStoreNames[0]!).get(NOTHING)
        request.onsuccess = ask
        request.onerror = () => reject(new Error('The store was closed', { cause: request.error }))
      } catch (cause) {
        reject(new Error('The transaction has ended', { cause }))
      }
    }
    ask()
  })
  return waiting
}
