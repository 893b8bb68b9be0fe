import { mkdirSync } from 'node:fs'
import { expect, test as base } from '@playwright/test'
import type { Host, HostKind } from './host'
import type { Installed } from './installed'
import { startHost } from './start-host'
import { TaskWatch } from './task-watch'

/** What a story may set with `test.use`. */
interface Options {
  /** The day the app thinks it is, `YYYY-MM-DD`; null for the true one. */
  readonly day: string | null
  /** What the stand-in is installed as; null for a build that is run from its sources. */
  readonly installed: Installed | null
  /** Origins besides the app's own that stories try to reach on purpose, and may not. */
  readonly triesToReach: readonly string[]
}

/** Playwright's `test`, with the app in its shell as `host`. */
export const test = base.extend<Options & { readonly host: Host }>({
  day: [null, { option: true }],
  installed: [null, { option: true }],
  triesToReach: [[], { option: true }],
  /**
   * Projects are named after their host (tests/playwright.config). With `TASKS` set, the processor time of the longest
   * task of the window's own thread is printed for each story. No story passes in which the window asked for anything
   * off its own origin.
   */
  host: async ({ day, installed, triesToReach }, use, info) => {
    const folder = info.outputPath('host')
    mkdirSync(folder, { recursive: true })
    const watch = process.env['TASKS'] === undefined ? null : new TaskWatch()
    const host = await startHost(info.project.name as HostKind, { folder, day, installed, watch })
    await use(host)
    const asked = host.requests().filter((address) => !triesToReach.includes(new URL(address).origin))
    await host.end()
    expect(asked, 'what the window asked for off its own origin').toEqual([])
    if (watch) console.log(`${Math.round(watch.longest)} ms: the longest task of “${info.title}”`)
  },
})

export { expect }
