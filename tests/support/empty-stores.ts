import 'fake-indexeddb/auto'
import { afterAll } from 'vitest'

/*
 * The browser's database is there before anything asks for it, and what a file of tests kept in it is gone with the file:
 * files share a process, and may call their stores the same.
 */
afterAll(async () => {
  const stores = await indexedDB.databases()
  await Promise.all(stores.map(({ name }) => gone(name!)))
})

/** Deletes a store; one that is still open goes when it is closed. */
const gone = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = request.onerror = request.onblocked = () => resolve()
  })
