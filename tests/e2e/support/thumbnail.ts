import type { Page } from '@playwright/test'

/** So many pixels of the screen become one. Letters melt into grey, so that fonts of another machine hardly matter. */
const GRAIN = 16

/** The screen as it stands, seen from afar: where things are and which colours they have. A PNG. */
export async function thumbnail(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize()!
  const session = await page.context().newCDPSession(page)
  // Screens begin at their top, whatever was looked at before.
  await page.evaluate(() => {
    document.querySelector('main')?.scrollTo(0, 0)
    scrollTo(0, 0)
  })
  const clip = { x: 0, y: 0, width, height, scale: 1 / GRAIN }
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip })
  await session.detach()
  return Buffer.from(data, 'base64')
}
