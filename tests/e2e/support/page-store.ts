import type { Page } from '@playwright/test'

/** Writes a text into an IndexedDB of its own in the page, flushed to the disk. */
export const keep = (page: Page, text: string): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('kept-by-the-test')
        opening.onupgradeneeded = () => void opening.result.createObjectStore('texts')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const writing = opening.result.transaction('texts', 'readwrite', { durability: 'strict' })
          writing.objectStore('texts').put(value, 'only')
          writing.onerror = () => reject(new Error('not written'))
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    text,
  )

/** Reads back what `keep` wrote; null where it is gone. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate(
    () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('kept-by-the-test')
        opening.onupgradeneeded = () => void opening.result.createObjectStore('texts')
        opening.onerror = () => reject(new Error('not opened'))
        opening.onsuccess = () => {
          const reading = opening.result.transaction('texts').objectStore('texts').get('only')
          reading.onsuccess = () => resolve((reading.result as string | undefined) ?? null)
          reading.onerror = () => reject(new Error('not read'))
        }
      }),
  )
