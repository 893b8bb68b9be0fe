import type { Page } from '@playwright/test'
import { dropLarge } from './support/drop-large'
import { expect, test } from './support/test'

const head = 'Date,Description,Amount,Currency,Reference\n'
const line = 'DATE,Shop number #,-4.20,USD,REF-#-0001\n'

/** A person feels a window that does not answer for longer than this, in milliseconds. */
const LONGEST_TASK = 100

/** Watches how long the window's tasks take, in milliseconds. */
async function watchTasks(page: Page) {
  const tasks = await page.evaluateHandle(() => {
    const durations: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(Math.round(duration))
    }).observe({ type: 'longtask' })
    return durations
  })
  return {
    forget: () => tasks.evaluate((durations) => void durations.splice(0)),
    soFar: () => tasks.evaluate((durations) => Math.max(0, ...durations)),
  }
}

test.describe('large files', { tag: '@browser' }, () => {
  test('100,000 rows are read and compared without the window standing still', async ({ host }) => {
    const page = host.page()
    await dropLarge(page, { name: 'warm-up.csv', head, line, rows: 10 })
    await expect(page.getByRole('button', { name: 'Import 10 transactions' })).toBeVisible()
    await page.getByRole('button', { name: 'Leave out: warm-up.csv' }).click()

    const longest = await watchTasks(page)
    await dropLarge(page, { name: 'ten-years.csv', head, line, rows: 100_000 })
    // What comes before is the making of the file.
    await longest.forget()
    const button = page.getByRole('button', { name: 'Import 100,000 transactions' })
    await expect(button).toBeEnabled({ timeout: 60_000 })
    expect(await longest.soFar()).toBeLessThan(LONGEST_TASK)
    await button.click()
    await expect(page.getByText('100,000 transactions imported from 1 file.')).toBeVisible()
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
