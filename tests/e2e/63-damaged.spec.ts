import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { importStatements, isOpen, statement } from './support/app'
import { dropTexts } from './support/drop-texts'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'
import { turned } from './support/turned'

test.use({ day: '2026-11-22' })

/** A name that would be markup, turns the letters after it, and is as long as a disk allows. */
const hostileName = `<b>\u202efdp ${'x'.repeat(180)} $t(common.appName).csv`

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
    const importFile = async () => {
      await isOpen(host.page())
      await dropTexts(host.page(), { [hostileName]: readFileSync(statement('kakaopay/utf-8.csv')) })
      await host
        .page()
        .getByRole('button', { name: /^Import \d+ transactions?$/ })
        .click()
      await expect(host.page().getByRole('article')).toHaveCount(0)
    }
    await importFile()
    await spoil(host.page(), 'pages', 'spoilt')
    await host.page().reload()
    await expect(
      host.page().getByRole('heading', { name: 'Something in your ledger is damaged' }),
    ).toBeVisible()
    await expect(host.page().getByText('1 record cannot be read.')).toBeVisible()
    await expect(host.page().getByText(/Rows are missing of: .*fdp x+/)).toBeVisible()
    expect(await turned(host.page())).toEqual([])
    expect(await overflowing(host.page())).toEqual([])
    await expect(host.page().locator('main b')).toHaveCount(0)
    await host.page().getByRole('button', { name: 'Report of the app’s state…' }).click()
    const report = host.page().getByRole('region', { name: 'The report' })
    await expect(report).toContainText('Records that cannot be read: 1')
    await expect(report).not.toContainText('fdp')
    await host.page().getByRole('button', { name: 'Close' }).click()
    await host.page().getByRole('button', { name: 'Mend it' }).click()
    await expect(host.page().getByText(/Import these files again: .*fdp x+/)).toBeVisible()
    await host.page().getByRole('button', { name: 'Open Jandon' }).click()
    await importFile()
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
