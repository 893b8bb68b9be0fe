import { expect, type Page } from '@playwright/test'
import { isOpen } from '../../e2e/support/app'

/** What is said of a ledger of which something is gone. */
export const lost = /^Your ledger is (empty|older)/

const frame = (page: Page) => page.getByRole('navigation').first()
const lockScreen = (page: Page) => page.getByRole('heading', { name: 'Jandon is locked' })

/** Waits until the window shows itself, or asks for the passphrase. */
export const isThere = (page: Page): Promise<void> => frame(page).or(lockScreen(page)).waitFor()

/** Comes in as the person does: by the passphrase, where the store is locked. */
export async function enter(page: Page, passphrase: string | null): Promise<void> {
  // A window that opens itself anew forgets what was typed.
  await expect(async () => {
    await isThere(page)
    if (passphrase !== null && (await lockScreen(page).isVisible())) {
      await page.getByLabel('Passphrase').fill(passphrase)
      await page.getByRole('button', { name: 'Unlock' }).click()
    }
    await frame(page).waitFor()
  }).toPass()
  await isOpen(page)
  const alarm = page.getByRole('heading', { name: lost })
  if (await alarm.isVisible()) throw new Error('The app misses something of a ledger that is whole')
}
