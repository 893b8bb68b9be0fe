import type { Page } from '@playwright/test'
import { importStatements, isOpen, statement } from './support/app'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

/** Spoils a record of the store past the app: what a disk or another program may do. */
const spoil = (page: Page, table: string, how: 'lost' | 'spoilt'): Promise<void> =>
  page.evaluate(
    ([name, fate]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('jandon')
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          writing.objectStore(name).openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
            if (fate === 'lost') cursor?.delete()
            else cursor?.update({ ...(cursor.value as object), transactions: 'none', parts: 'none', name: 7 })
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [table, how] as const,
  )

test.describe('a damaged ledger', () => {
  test('is shown as one, mended from what is there, and whole after its file is imported again', async ({
    host,
  }) => {
    const files = [statement('kakaopay/utf-8.csv')]
    await importStatements(host.page(), files)
    await spoil(host.page(), 'pages', 'spoilt')
    await host.page().reload()
    await expect(
      host.page().getByRole('heading', { name: 'Something in your ledger is damaged' }),
    ).toBeVisible()
    await expect(host.page().getByText('1 record cannot be read.')).toBeVisible()
    await expect(host.page().getByText('Rows are missing of: utf-8.csv.')).toBeVisible()
    await host.page().getByRole('button', { name: 'Mend it' }).click()
    await expect(host.page().getByText('Import these files again: utf-8.csv.')).toBeVisible()
    await host.page().getByRole('button', { name: 'Open Jandon' }).click()
    await importStatements(host.page(), files)
    await host.page().reload()
    await isOpen(host.page())
    await expect(host.page().getByText('damaged')).toBeHidden()
  })

  for (const table of ['accounts', 'statements'])
    test(`of which a record of ${table} is gone keeps every row`, async ({ host }) => {
      await importStatements(host.page(), [statement('kakaopay/utf-8.csv')])
      await spoil(host.page(), table, 'lost')
      await host.page().reload()
      await expect(host.page().getByText(/is gone while rows speak of it/)).toBeVisible()
      await host.page().getByRole('button', { name: 'Mend it' }).click()
      await host.page().getByRole('button', { name: 'Open Jandon' }).click()
      await isOpen(host.page())
      await host.page().reload()
      await isOpen(host.page())
      await expect(host.page().getByText('damaged')).toBeHidden()
    })
})
