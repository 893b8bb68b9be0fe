import { type BrowserContext, chromium } from '@playwright/test'
import { findChromium } from '../../support/chromium'
import { noonOf } from './stand-in/fixed-day'

/** Everything a page of ours is opened with, in every host. */
export const setting = {
  locale: 'en-US',
  timezoneId: 'Asia/Seoul',
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
} as const

/** Opens Chromium on a profile of its own, so that what it stores outlives it. */
export async function openChromium(profile: string, day: string | null): Promise<BrowserContext> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium found: run `npx playwright install chromium`')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    ...setting,
    acceptDownloads: true,
  })
  if (day !== null) await context.clock.setFixedTime(noonOf(day))
  return context
}

/** Ends every process of the browser as a power cut does: nothing is written back, nothing is said. */
export async function killChromium(context: BrowserContext): Promise<void> {
  const browser = context.browser()
  if (!browser) throw new Error('The context has no browser to end')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
  for (const { id } of processInfo) end(id)
  await gone
}

/** The browser's own process is first and takes some of the others with it. */
function end(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
