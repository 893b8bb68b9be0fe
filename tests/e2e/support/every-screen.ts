import { expect, type Page } from '@playwright/test'

/** Goes through every screen of the navigation, in any language, and looks at each once it is there in full. */
export async function everyScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const links = page.getByRole('navigation').getByRole('link')
  const names = await links.allTextContents()
  expect(names.length).toBeGreaterThan(7)
  for (const name of names) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
    await expect(page.locator('main h1').first()).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await look(name)
  }
}
