import { expect, type Page } from '@playwright/test'

/** Goes through every screen of the navigation, in any language, and looks at each once it is there in full. */
export async function everyScreen(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  // A language that was just chosen is read first.
  await page.waitForFunction(() => {
    const { language } = JSON.parse(localStorage.getItem('jandon.display') ?? '{}') as { language?: string }
    return document.documentElement.lang === language
  })
  const links = page.getByRole('navigation').getByRole('link')
  const count = await links.count()
  expect(count).toBeGreaterThan(7)
  for (let at = 0; at < count; at++) {
    await links.nth(at).click()
    await expect(page.locator('main h1').first()).toBeVisible()
    await expect(page.getByRole('progressbar')).toHaveCount(0)
    await look((await links.nth(at).textContent()) ?? '')
  }
}
