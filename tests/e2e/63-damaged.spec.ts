import type { Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { copyIsKept, fingerprint, importStatements, isOpen, statement } from './support/app'
import { dropTexts } from './support/drop-texts'
import { openSamples } from './support/open-samples'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'
import { turned } from './support/turned'

test.use({ day: '2026-11-22' })

/** A name that would be markup, turns the letters after it, and is as long as a disk allows. */
const hostileName = `<b>\u202efdp ${'x'.repeat(180)} $t(common.appName).csv`

/** What a disk or another program may do to the first record of a table, past the app. */
type Fate = 'lost' | 'spoilt' | 'dearer'

const spoil = (page: Page, table: string, how: Fate, store = 'jandon'): Promise<void> =>
  page.evaluate(
    ([name, fate, database]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(database)
        opening.onsuccess = () => {
          const writing = opening.result.transaction(name, 'readwrite')
          writing.objectStore(name).openCursor().onsuccess = (event) => {
            const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
            if (!cursor) return
            const record = cursor.value as { transactions: [{ amount: number }] }
            if (fate === 'lost') cursor.delete()
            else if (fate === 'spoilt')
              cursor.update({ ...record, transactions: 'none', parts: 'none', name: 7 })
            else {
              record.transactions[0].amount *= 10
              cursor.update(record)
            }
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    [table, how, store] as const,
  )

const mend = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Mend it' }).click()
  await page.getByRole('button', { name: 'Open Jandon' }).click()
  await isOpen(page)
}

test.describe('a damaged ledger', () => {
  test('is shown as one, and comes back from its safety copy to the last row', async ({ host }) => {
    await isOpen(host.page())
    await dropTexts(host.page(), { [hostileName]: readFileSync(statement('kakaopay/utf-8.csv')) })
    await host
      .page()
      .getByRole('button', { name: /^Import \d+ transactions?$/ })
      .click()
    await expect(host.page().getByRole('article')).toHaveCount(0)
    await copyIsKept(host.page())
    const whole = await fingerprint(host)

    await spoil(host.page(), 'pages', 'spoilt')
    await host.page().reload()
    await expect(
      host.page().getByRole('heading', { name: 'Something in your ledger is damaged' }),
    ).toBeVisible()
    await expect(host.page().getByText('1 record cannot be read.')).toBeVisible()
    await expect(host.page().getByText(/The rows of .*fdp x+.* are not as they were read/)).toBeVisible()
    expect(await turned(host.page())).toEqual([])
    expect(await overflowing(host.page())).toEqual([])
    await expect(host.page().locator('main b')).toHaveCount(0)
    await host.page().getByRole('button', { name: 'Report of the app’s state…' }).click()
    const report = host.page().getByRole('region', { name: 'The report' })
    await expect(report).toContainText('Records that cannot be read: 1')
    await expect(report).not.toContainText('fdp')
    await host.page().getByRole('button', { name: 'Close' }).click()
    await mend(host.page())
    expect(await fingerprint(host)).toBe(whole)

    await spoil(host.page(), 'pages', 'dearer')
    await host.page().reload()
    await expect(
      host.page().getByText(/KakaoPay.*, Aug \(rows: \d+, not all as they were read\)/),
    ).toBeVisible()
    await host.page().getByRole('button', { name: 'Mend it' }).click()
    await expect(host.page().getByRole('row')).toHaveCount(2)
    expect(await turned(host.page())).toEqual([])
    expect(await overflowing(host.page())).toEqual([])
    await host.page().getByRole('button', { name: 'Open Jandon' }).click()
    await isOpen(host.page())
    expect(await fingerprint(host)).toBe(whole)
  })

  test('of which no copy is kept names the files to be imported again', async ({ host }) => {
    await openSamples(host.page())
    await spoil(host.page(), 'pages', 'lost', 'jandon-sample')
    await host.page().reload()
    await expect(
      host
        .page()
        .getByText(/rows read: \d+, here: 0/)
        .first(),
    ).toBeVisible()
    await host.page().getByRole('button', { name: 'Mend it' }).click()
    await expect(host.page().getByText(/Import these files again: bank-2026\.ofx/)).toBeVisible()
    await host.page().getByRole('button', { name: 'Open Jandon' }).click()
    await isOpen(host.page())
  })

  for (const table of ['accounts', 'statements'])
    test(`of which a record of ${table} is gone keeps every row`, async ({ host }) => {
      await importStatements(host.page(), [statement('kakaopay/utf-8.csv')])
      await spoil(host.page(), table, 'lost')
      await host.page().reload()
      await expect(host.page().getByText(/is gone while rows speak of it/)).toBeVisible()
      await mend(host.page())
      await host.page().reload()
      await isOpen(host.page())
      await expect(host.page().getByText('damaged')).toBeHidden()
    })
})
