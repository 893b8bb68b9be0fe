import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Benchmark, BenchmarkCase, Facts } from './benchmark'
import { BenchWindow } from './support/bench-window'

const ACCOUNTS = 30

/** What is on the accounts' screen once the ledger has been read. */
const READ = 'wallet ab USD'
const PASSPHRASE = 'a passphrase to measure'

/** A ledger of ten years and thirty accounts in the built window, from its import to its lock. */
export const benchmark: Benchmark = {
  name: `Load: a ledger of ${ACCOUNTS} accounts over ten years, in headless Chromium`,
  async *cases(seed) {
    for (const rows of [100_000, 1_000_000]) yield* withRows(rows, seed)
  },
}

async function* withRows(rows: number, seed: number): AsyncGenerator<BenchmarkCase> {
  const window = await BenchWindow.open()
  const { page } = window
  const folder = mkdtempSync(join(tmpdir(), 'jandon-load-'))
  const statements = await window.takeMany(rows, ACCOUNTS, seed)
  const step = (
    name: string,
    times: number,
    run: () => Promise<Facts | void>,
    prepare = idle,
  ): BenchmarkCase => ({
    name: `${rows.toLocaleString('en')} rows: ${name}`,
    ours: {
      name: 'Jandon',
      times,
      prepare,
      run: async () => (await run()) ?? {},
      after: async () => ({ 'MB of scripts': await window.heap(), 'MB at most': await window.peak() }),
    },
  })
  const goTo = async (screen: string, until: string) => {
    await page.evaluate((hash) => (location.hash = hash), `#/${screen}`)
    await window.shows(until)
  }
  yield step('import of 30 files', 1, () => window.import(statements, ACCOUNTS))
  await statements.dispose()
  yield step('the overview opens', 3, () => window.reload('How old it is'))
  yield step('accounts', 1, () => goTo('accounts', READ))
  yield step('activity', 1, () => goTo('activity', 'Shop number'))
  yield step('plan', 1, async () => {
    await goTo('plan', 'Plan')
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
  })
  yield* safety(window, join(folder, 'large.jandon'), step)
  rmSync(folder, { recursive: true })
  await window.close()
}

type Step = (
  name: string,
  times: number,
  run: () => Promise<Facts | void>,
  prepare?: () => Promise<void>,
) => BenchmarkCase

/** Backup, restore and lock, and a backup of what is locked. */
async function* safety(window: BenchWindow, file: string, step: Step): AsyncGenerator<BenchmarkCase> {
  const { page } = window
  const goTo = (screen: string) => page.evaluate((hash) => void (location.hash = hash), `#/${screen}`)
  const save = async () => {
    await window.press(/^Save a backup…$/)
    await window.press(/^Save$/)
    await window.shows('Saved as')
  }
  await goTo('settings')
  yield step('back up', 1, save)
  const bytes = await window.lastSaved()
  writeFileSync(file, bytes)
  yield step('look into the backup and compare', 1, async () => {
    await page.locator('input[type=file]').setInputFiles(file)
    await window.shows('It is what you already have.')
    return { 'MB of backup': bytes.length / 1_000_000 }
  })
  await window.press(/^Cancel$/)
  await goTo('import')
  yield step('undo of one file', 1, async () => {
    await page.getByRole('button', { name: 'Undo: wallet-ab.csv' }).click()
    await window.press(/^Take it out$/)
    await window.shows('was taken out again')
  })
  await goTo('settings')
  yield step('restore', 1, async () => {
    await page.locator('input[type=file]').setInputFiles(file)
    await window.press(/^Restore$/)
    await window.shows('The backup was restored.')
  })
  yield step('lock', 1, async () => {
    await window.press(/^Lock with a passphrase…$/)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await dialog.getByLabel('The same once more').fill(PASSPHRASE)
    await dialog.getByRole('checkbox').click()
    await window.press(/^Lock it$/)
    await window.shows('Jandon is locked')
  })
  yield step(
    'the overview opens, locked',
    3,
    async () => {
      await page.keyboard.press('Enter')
      await window.shows('How old it is')
    },
    async () => {
      await window.reload('Jandon is locked')
      await page.getByLabel('Passphrase').fill(PASSPHRASE)
    },
  )
  await goTo('settings')
  yield step('back up, locked', 1, save)
}

const idle = (): Promise<void> => Promise.resolve()
