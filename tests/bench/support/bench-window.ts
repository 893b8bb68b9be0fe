import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JSHandle, Page } from '@playwright/test'
import { startBrowser } from '../../e2e/support/browser-host'
import { dropMade, makeLarge } from '../../e2e/support/drop-large'
import { longStatement, manyStatements, type Variant } from './long-statement'
import { peakMemory } from './peak-memory'

const PATIENCE_MS = 600_000

/** The built window in headless Chromium, on a store of its own that is gone when it is closed. */
export class BenchWindow {
  private constructor(
    readonly page: Page,
    /** The bytes of the file that was saved last. */
    readonly lastSaved: () => Promise<Uint8Array>,
    readonly close: () => Promise<void>,
  ) {}

  /** @throws where there is no build to open */
  static async open(): Promise<BenchWindow> {
    if (!existsSync('out/renderer/index.html')) throw new Error('There is no build to measure: npm run build')
    const folder = mkdtempSync(join(tmpdir(), 'jandon-bench-'))
    const host = await startBrowser({ folder, day: null })
    const page = host.page()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.getByRole('navigation').waitFor()
    const lastSaved = async () => {
      const last = (await host.saved()).at(-1)
      if (!last) throw new Error('Nothing was saved')
      return last.bytes
    }
    return new BenchWindow(page, lastSaved, async () => {
      await host.end()
      rmSync(folder, { recursive: true, force: true })
    })
  }

  /** A statement of so many rows, ready to be dropped. */
  take(rows: number, variant: Variant = {}): Promise<JSHandle<DataTransfer>> {
    return makeLarge(this.page, longStatement(rows, variant))
  }

  /** Statements of so many rows together, one for each of so many accounts, ready to be dropped at once. */
  takeMany(rows: number, accounts: number, seed: number): Promise<JSHandle<DataTransfer>> {
    return makeLarge(this.page, ...manyStatements(rows, accounts, seed))
  }

  /** From the drop to the sentence that says that it is stored; pressing the button takes no time. */
  async import(statement: JSHandle<DataTransfer>, files = 1): Promise<void> {
    await dropMade(this.page, statement)
    await this.page.waitForFunction((count) => document.querySelectorAll('article').length === count, files, {
      polling: 'raf',
    })
    await this.press(/^Import [1-9][\d,]* transactions?$/)
    await this.shows(files === 1 ? 'imported from 1 file' : `imported from ${files} files`)
  }

  /** Drops another statement of the same rows, until it is said that none of them is new. */
  async importAgain(statement: JSHandle<DataTransfer>): Promise<void> {
    await dropMade(this.page, statement)
    await this.shows('Everything in it is already in your ledger.')
  }

  /** Takes back every file that waits for its import. */
  async leaveOut(): Promise<void> {
    await this.page.evaluate(() => {
      for (const button of document.querySelectorAll<HTMLElement>('[aria-label^="Leave out: "]'))
        button.click()
    })
    await this.page.waitForFunction(() => document.querySelector('article') === null)
  }

  /** Loads the page again at its overview, until a text is on the screen. */
  async reload(until: string): Promise<void> {
    await this.page.evaluate(() => void (location.hash = '#/'))
    await this.page.reload({ waitUntil: 'commit' })
    await this.shows(until)
  }

  /** What the window's own scripts hold in memory once what they let go of is gone, in megabytes. */
  async heap(): Promise<number> {
    const session = await this.page.context().newCDPSession(this.page)
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    await session.detach()
    return usedSize / 1_000_000
  }

  /** The most that the window's process and its workers have held so far, in megabytes. */
  peak(): Promise<number> {
    return peakMemory(this.page.context())
  }

  /** Presses a button as soon as it can be, looking at every frame. */
  async press(name: RegExp): Promise<void> {
    await this.page.waitForFunction(
      ({ source }) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => !one.disabled && one.ariaDisabled !== 'true' && new RegExp(source).test(one.textContent),
        )
        button?.click()
        return button !== undefined
      },
      { source: name.source },
      { polling: 'raf' },
    )
  }

  /** Waits until a text is on the screen, looking at every frame. */
  async shows(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body?.textContent.includes(wanted), text, {
      polling: 'raf',
    })
  }
}
