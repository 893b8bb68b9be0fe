import { defineConfig } from '@playwright/test'
import { desktopHost } from './e2e/support/start-host'

/**
 * The stories, played in the desktop (real, or its stand-in where Electron cannot run), and those marked `@browser` in
 * the browser shell as well: what the shells do differently, and one way through each part that keeps something. A
 * project is named after its host, so that every line says which one ran. Needs a build.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '.results/e2e',
  // One picture for all shells and systems: it is coarse enough.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  // One more than cores are sure to be there: a story waits for its window most of the time.
  workers: 3,
  fullyParallel: true,
  // Windows, processes and disks are at work here. What only passes the second time is named as such.
  retries: 1,
  // Waiting costs nothing where all is well; a slow machine is no failure.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  preserveOutput: 'failures-only',
  use: { viewport: { width: 1280, height: 800 }, locale: 'en-US', timezoneId: 'Asia/Seoul' },
  projects: [{ name: desktopHost() }, { name: 'browser', grep: /@browser/ }],
})
