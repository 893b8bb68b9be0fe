import type { Page } from '@playwright/test'

/** Leaves the ledger as the first version of the store kept it: five tables, under the number Dexie gives it. */
export const putBackToFirstVersion = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const keyPaths = {
          accounts: 'id',
          pages: ['account', 'month'],
          statements: 'id',
          settings: 'key',
          confirmations: 'route',
        }
        const names = Object.keys(keyPaths) as (keyof typeof keyPaths)[]
        const reading = indexedDB.open('jandon')
        reading.onerror = reject
        reading.onsuccess = () => {
          const all = reading.result.transaction(names)
          const requests = names.map((name) => [name, all.objectStore(name).getAll()] as const)
          all.onabort = reject
          all.oncomplete = () => {
            reading.result.close()
            const gone = indexedDB.deleteDatabase('jandon')
            gone.onerror = reject
            gone.onsuccess = () => {
              const writing = indexedDB.open('jandon', 10)
              writing.onupgradeneeded = () => {
                for (const [name, request] of requests) {
                  const store = writing.result.createObjectStore(name, { keyPath: keyPaths[name] })
                  if (name === 'pages') store.createIndex('account', 'account')
                  if (name === 'statements') store.createIndex('sha256', 'sha256')
                  for (const record of request.result as unknown[]) store.put(record)
                }
              }
              writing.onerror = reject
              writing.onsuccess = () => {
                writing.result.close()
                resolve()
              }
            }
          }
        }
      }),
  )
