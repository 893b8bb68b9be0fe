import type { Page } from '@playwright/test'

/** Takes an imported file out again, as a person does: asked once, and answered. */
export async function undoImport(page: Page, file: string): Promise<void> {
  await page.getByRole('button', { name: `Undo: ${file}` }).click()
  await page
    .getByRole('dialog', { name: `Take ${file} out again?` })
    .getByRole('button', { name: 'Take it out' })
    .click()
}
