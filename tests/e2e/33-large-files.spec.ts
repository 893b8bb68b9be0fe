import { dropLarge } from './support/drop-large'
import { expect, test } from './support/test'
import { undoImport } from './support/undo-import'
import { watchTasks } from './support/watch-tasks'

const head = 'Date,Description,Amount,Currency,Reference\n'
const line = 'DATE,Shop number #,-4.20,USD,REF-#-0001\n'

/**
 * Far above what is seen (about 30) and far below a ledger read in one piece (600 and more), in milliseconds of the
 * window's processor time: a busy machine is not blamed, a window that stands still is.
 */
const LONGEST_TASK = 400

test.describe('large files', () => {
  test('100,000 rows come and go without the window standing still', async ({ host }) => {
    const page = host.page()
    await dropLarge(page, { name: 'warm-up.csv', head, line, rows: 10 })
    await expect(page.getByRole('button', { name: 'Import 10 transactions' })).toBeVisible()
    await page.getByRole('button', { name: 'Leave out: warm-up.csv' }).click()

    await dropLarge(page, { name: 'ten-years.csv', head, line, rows: 100_000 })
    // What comes before is the making of the file.
    const longest = await watchTasks(page)
    const button = page.getByRole('button', { name: 'Import 100,000 transactions' })
    await expect(button).toBeEnabled({ timeout: 60_000 })
    await button.click()
    await expect(page.getByText('100,000 transactions imported from 1 file.')).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Accounts' }).click()
    await expect(page.getByText('ten years USD').first()).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
    await undoImport(page, 'ten-years.csv')
    await expect(page.getByText('ten-years.csv was taken out again.')).toBeVisible()
    expect(await longest()).toBeLessThan(LONGEST_TASK)
  })

  test('reading can be stopped, and leaves nothing behind', async ({ host }) => {
    const page = host.page()
    await dropLarge(page, { name: 'ten-years.csv', head, line, rows: 300_000 })
    await page.getByRole('button', { name: 'Stop: ten-years.csv' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await dropLarge(page, { name: 'short.csv', head, line, rows: 10 })
    await page.getByRole('button', { name: 'Import 10 transactions' }).click()
    await expect(page.getByText('10 transactions imported from 1 file.')).toBeVisible()
  })

  test('50 MB that are no statement are told so; more than can be read is not read', async ({ host }) => {
    // Two files of this size are made in the page first.
    test.slow()
    const page = host.page()
    await dropLarge(page, {
      name: 'words.csv',
      head: 'one,two,three\n',
      line: 'no word of this line is a day or a sum,nor is any of that,and there are very many such lines #\n',
      rows: 520_000,
    })
    await expect(page.getByText('Choose the column that holds the date.')).toBeVisible({ timeout: 60_000 })
    await dropLarge(page, { name: 'longer.csv', head, line: `${'x'.repeat(99)}\n`, rows: 660_000 })
    await expect(page.getByRole('article', { name: 'longer.csv' }).getByRole('alert')).toContainText(
      '67 MB is more than the 64 MB',
    )
    await expect(page.getByRole('button', { name: /^Import 0 transactions/ })).toBeDisabled()
  })
})
