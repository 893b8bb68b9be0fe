import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** Where Linux distributions put it; the one without a window of its own first, which takes a fifth less time. */
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
]

/** The Chromium the stories run in: Playwright's own, else the system's; null where there is none. */
export const findChromium = (): string | null =>
  [chromium.executablePath(), ...systemPaths].find((path) => existsSync(path)) ?? null
