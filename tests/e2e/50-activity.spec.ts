import type { Page } from '@playwright/test'
import { goTo } from './support/app'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const rows = (page: Page) => page.getByRole('grid', { name: 'Activity' }).getByRole('row')

/** What the app puts on the clipboard when the person copies. */
async function copied(page: Page, copy: () => Promise<void>): Promise<string> {
  const heard = await page.evaluateHandle(() => {
    const text = new Promise<string>((resolve) => {
      // The window hears of it last, when the app has put its text there.
      addEventListener(
        'copy',
        (event) => resolve((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? ''),
        { once: true },
      )
    })
    return { text }
  })
  await copy()
  return heard.evaluate(({ text }) => text)
}

test.describe('the activity', () => {
  test('is searched, narrowed by pills and sums, sorted, opened and copied', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Activity')
    await expect(page.getByText('59 of 59 movements.')).toBeVisible()

    await test.step('words are found wherever they stand', async () => {
      await page.keyboard.press('/')
      await page.keyboard.type('카카오')
      await expect(page.getByText(/^\d of 59 movements\.$/)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByText('59 of 59 movements.')).toBeVisible()
    })

    await test.step('pills say what they leave, and are taken away', async () => {
      await page.getByRole('search').getByRole('button', { name: 'Account' }).click()
      await page.getByRole('option', { name: 'Upwork USD' }).click()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: 'Account: Upwork USD' })).toBeVisible()
      await page.getByRole('search').getByRole('button', { name: 'Amount' }).click()
      await page.getByRole('textbox', { name: 'At least' }).fill('50*2')
      await page.keyboard.press('Escape')
      // The list follows what is typed, and not in the same moment.
      await expect(async () => {
        const amounts = await rows(page).getByText(/\$/).allTextContents()
        expect(amounts.length).toBeGreaterThan(0)
        for (const amount of amounts)
          expect(Number(amount.replaceAll(/[^\d.]/g, '')), amount).toBeGreaterThanOrEqual(100)
      }).toPass()
      await page.getByRole('button', { name: 'Show all' }).first().click()
      await expect(page.getByText('59 of 59 movements.')).toBeVisible()
    })

    await test.step('the keyboard walks, picks and copies', async () => {
      await page.getByRole('button', { name: 'Date' }).click()
      await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending')
      await page.getByRole('grid', { name: 'Activity' }).focus()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('complementary', { name: 'This movement' })).toContainText(/line \d+/)
      await page.keyboard.press('Shift+ArrowDown')
      await expect(page.getByRole('row', { selected: true })).toHaveCount(2)
      const text = await copied(page, () => page.keyboard.press('ControlOrMeta+c'))
      const lines = text.split('\n')
      expect(lines).toHaveLength(3)
      expect(lines[0]).toBe('Date\tAccount\tKind\tWhat\tFee\tAmount\tCurrency')
      expect(lines[1]).toMatch(/^2026-\d\d-\d\d\t/)
      await expect(page.getByText('2 rows copied')).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('complementary', { name: 'This movement' })).toHaveCount(0)
    })

    await test.step('picked rows are made another kind together, and back again', async () => {
      const detail = page.getByRole('complementary', { name: 'This movement' })
      await page.getByRole('grid', { name: 'Activity' }).focus()
      await page.keyboard.press('Home')
      await expect(page.getByRole('row', { selected: true })).toHaveCount(1)
      await page.keyboard.press('Shift+ArrowDown')
      await page.keyboard.press('Shift+ArrowDown')
      await detail.getByRole('button', { name: /Kind of the 3 picked rows/ }).click()
      await page.getByRole('option', { name: 'Reward' }).click()
      await expect(detail).toContainText('You said so of 3.')
      await expect(page.getByRole('row', { selected: true }).getByText(/^Reward/)).toHaveCount(3)
      await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
      await expect(page.getByRole('row', { selected: true }).getByText(/^Reward/)).toHaveCount(0)
      await expect(detail).not.toContainText('You said so')
      await detail.getByRole('button', { name: 'Close' }).click()
    })

    await test.step('the button copies all that is shown', async () => {
      const button = page.getByRole('button', { name: 'Copy 59 rows' })
      const text = await copied(page, () => button.click())
      expect(text.split('\n')).toHaveLength(60)
    })
  })
})
