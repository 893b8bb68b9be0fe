import type { Page } from '@playwright/test'
import { goTo, isOpen, saveBackup, statement } from './support/app'
import { chooseBackup } from './support/choose-backup'
import { dropFiles } from './support/drop'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const asked = (page: Page) => page.getByRole('dialog').getByText('These files or entries are yours')
const openOwn = (page: Page) => page.getByRole('button', { name: 'Open my own ledger' }).click()
const samplesAreShown = (page: Page) => page.getByText('These are sample statements of an invented person.')

/** Pastes a text on the screen, into no field. */
const paste = (page: Page, text: string) =>
  page.evaluate((plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

test.describe('samples and own data never mix', { tag: '@browser' }, () => {
  test('a file dropped on the samples goes into one’s own ledger, or nowhere', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await dropFiles(page, [statement('kakaopay/utf-8.csv')])
    await expect(asked(page)).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await expect(samplesAreShown(page)).toBeVisible()

    await dropFiles(page, [statement('kakaopay/utf-8.csv')])
    await openOwn(page)
    await expect(samplesAreShown(page)).toBeHidden()
    await expect(page.getByRole('article')).toHaveCount(1)

    // What waits is neither lost nor taken along by a look at the samples.
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('samples')
    await page.getByRole('option', { name: 'Look at the samples' }).click()
    await expect(samplesAreShown(page)).toBeVisible()
    await goTo(page, 'Import')
    await expect(page.getByRole('article')).toHaveCount(0)
    await page.getByRole('button', { name: 'Leave the samples' }).click()
    await goTo(page, 'Import')
    await expect(page.getByRole('article')).toHaveCount(1)
    await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await goTo(page, 'Accounts')
    await expect(page.getByRole('link', { name: 'KakaoPay KRW' })).toBeVisible()
    await expect(page.getByRole('link', { name: /PayPal/ })).toHaveCount(0)
  })

  test('a list pasted on the check-in of the samples waits in one’s own ledger', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Check in')
    await expect(page.getByRole('heading', { level: 1, name: 'Check in' })).toBeVisible()
    await paste(page, 'Drawer\t₩12,000\nJar\t₩7,500')
    await expect(asked(page)).toBeVisible()
    await openOwn(page)
    await expect(samplesAreShown(page)).toBeHidden()
    await expect(page.getByText('Drawer').first()).toBeVisible()
  })

  test('a place of one’s own is added to one’s own ledger', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'Add an account' }).click()
    await expect(asked(page)).toBeVisible()
    await openOwn(page)
    await expect(page.getByText('No accounts yet.')).toBeVisible()
  })

  test('a backup of one’s own is not restored over the samples', async ({ host }) => {
    const page = host.page()
    await isOpen(page)
    const backup = await saveBackup(host)
    await goTo(page, 'Overview')
    await openSamples(page)
    await goTo(page, 'Settings')
    await chooseBackup(page, backup)
    await expect(asked(page)).toBeVisible()
  })
})
