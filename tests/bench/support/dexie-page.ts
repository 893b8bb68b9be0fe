import { createRequire } from 'node:module'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findChromium } from '../../support/chromium'

/** What a page has once Dexie's script is in it: as much of Dexie as is used here. */
interface WithDexie {
  readonly Dexie: new (name: string) => {
    version(number: number): { stores(stores: Record<string, string>): void }
    table(name: string): { bulkAdd(rows: readonly object[]): Promise<unknown> }
  }
  rows: readonly object[]
}

/** An empty page in headless Chromium with Dexie alone: one record a row, as most apps store theirs. */
export class DexiePage {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async open(): Promise<DexiePage> {
    const browser = await chromium.launch({ executablePath: findChromium() ?? '' })
    const page = await browser.newPage()
    // IndexedDB needs an origin; nothing is asked of the network for it.
    await page.route('http://localhost/', (route) => route.fulfill({ contentType: 'text/html', body: '' }))
    await page.goto('http://localhost/')
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('dexie/dist/dexie.min.js') })
    return new DexiePage(browser, page)
  }

  /** Makes rows such as a statement's, parsed already. */
  make(count: number): Promise<void> {
    return this.page.evaluate((count) => {
      const made = globalThis as unknown as WithDexie
      made.rows = Array.from({ length: count }, (_, row) => ({
        id: `REF-${row}-0001`,
        account: 'ten-years',
        day: `20${16 + Math.floor((row * 10) / count)}-01-01`,
        time: null,
        amount: -420,
        currency: 'USD',
        fee: 0,
        kind: 'payment',
        status: 'posted',
        text: `Shop number ${row}`,
        counterparty: null,
        reference: `REF-${row}-0001`,
        balance: null,
      }))
    }, count)
  }

  /** Stores them in an empty database, with the two indexes that a list by account and day needs. */
  store(): Promise<void> {
    return this.page.evaluate(async () => {
      const { Dexie, rows } = globalThis as unknown as WithDexie
      const database = new Dexie(`rows-${performance.now()}`)
      database.version(1).stores({ transactions: 'id, account, day' })
      await database.table('transactions').bulkAdd(rows)
    })
  }

  close(): Promise<void> {
    return this.browser.close()
  }
}
