import type { Page } from '@playwright/test'

/**
 * Tries something in the page and gives the directive of the content policy that refused it. Fails by the test's
 * timeout where nothing is refused.
 */
export async function violationOf(page: Page, attempt: () => void): Promise<string> {
  const refused = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
          once: true,
        })
      }),
  )
  await page.evaluate(attempt).catch(() => null)
  return refused
}
