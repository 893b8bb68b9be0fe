import type { Page } from '@playwright/test'
import { lost } from './enter'

/** How long the app may take to see that its ledger is not what it was. */
const PATIENCE_MS = 30_000

/**
 * Brings the newest safety copy back, as a person does whom the app tells that the ledger was emptied. False where it
 * tells nothing of the kind.
 *
 * @param passphrase of the copy; null where it is not locked
 */
export async function bringBack(page: Page, passphrase: string | null): Promise<boolean> {
  const told = page.getByRole('heading', { name: lost })
  const isTold = await told.waitFor({ timeout: PATIENCE_MS }).then(
    () => true,
    () => false,
  )
  if (!isTold) return false
  const dialog = page.getByRole('dialog')
  await page
    .getByRole('button', { name: /^Bring back the copy of/ })
    .first()
    .click()
  await dialog.getByRole('button', { name: 'Bring back' }).click()
  if (passphrase !== null) {
    await dialog.getByLabel('Passphrase').fill(passphrase)
    await dialog.getByRole('button', { name: 'Unlock' }).click()
  }
  await told.waitFor({ state: 'detached' })
  return true
}
