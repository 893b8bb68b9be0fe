import type { Page } from '@playwright/test'

/** Chooses a file to restore, in the settings. */
export async function chooseBackup(page: Page, bytes: Uint8Array): Promise<void> {
  // The screen before it may have a file input too, and stays until this one is there.
  await page.getByRole('button', { name: 'Restore a backup…' }).waitFor()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'some.jandon', mimeType: '', buffer: Buffer.from(bytes) })
}
