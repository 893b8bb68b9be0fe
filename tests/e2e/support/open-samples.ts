import { expect, type Page } from '@playwright/test'

/** Opens the sample statements, so that every screen has something to show. */
export async function openSamples(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Try it with sample statements' }).click()
  await expect(page.getByText('These are sample statements of an invented person.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Where it lies' })).toBeVisible()
}
