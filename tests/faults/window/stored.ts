import type { Page } from '@playwright/test'

/** Records as they lie in the browser, sealed or not, by table. Tables that came later than the store are missing. */
export type Stored = Readonly<Record<string, readonly unknown[]>>

/** Reads every record of a database past the app; null where there is no such database. */
export const readStored = (page: Page, name: string): Promise<Stored | null> =>
  page.evaluate(async (wanted) => {
    const known = await indexedDB.databases()
    if (!known.some((database) => database.name === wanted)) return null
    return new Promise<Stored>((resolve, reject) => {
      const opening = indexedDB.open(wanted)
      opening.onerror = () => reject(new Error('the store does not open'))
      opening.onsuccess = () => {
        const database = opening.result
        const names = [...database.objectStoreNames]
        const reading = database.transaction(names, 'readonly')
        const requests = names.map((table) => [table, reading.objectStore(table).getAll()] as const)
        reading.oncomplete = () => {
          database.close()
          resolve(Object.fromEntries(requests.map(([table, { result }]) => [table, result as unknown[]])))
        }
        reading.onabort = () => reject(new Error('the store cannot be read'))
      }
    })
  }, name)
