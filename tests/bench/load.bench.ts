import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import type { Benchmark, BenchmarkCase, Facts } from './benchmark'
import { BenchWindow } from './support/bench-window'

/** What is on the screen once the ledger has been read. */
const READ = 'ten years USD'
const PASSPHRASE = 'a passphrase to measure'

/** A ledger of ten years and more in the built window: opened, planned, backed up, restored, locked and unlocked. */
export const benchmark: Benchmark = {
  name: 'Load: a large ledger, in headless Chromium',
  async *cases() {
    for (const rows of [100_000]) yield* withRows(rows)
  },
}

async function* withRows(rows: number): AsyncGenerator<BenchmarkCase> {
  const window = await BenchWindow.open()
  const { page } = window
  const backup = join(mkdtempSync(join(tmpdir(), 'jandon-load-')), 'large.jandon')
  const statement = await window.take(rows)
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
      run: async () => ({ ...(await run()), 'MB of scripts': await window.heap() }),
    },
  })
  const openAccounts = async () => {
    await page.evaluate(() => (location.hash = '#/accounts'))
    await window.shows(READ)
  }
  yield step('import', 1, () => window.import(statement))
  await openAccounts()
  yield step('open', 3, () => window.reload(READ))
  yield step('plan', 1, async () => {
    await page.evaluate(() => (location.hash = '#/plan'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('progressbar').waitFor({ state: 'detached' })
  })
  await page.evaluate(() => (location.hash = '#/settings'))
  yield step('back up', 1, async () => {
    await window.press(/^Save a backup…$/)
    await window.press(/^Save$/)
    await window.shows('Saved as')
  })
  const bytes = await window.lastSaved()
  writeFileSync(backup, bytes)
  yield step('look into the backup and compare', 1, async () => {
    await page.locator('input[type=file]').setInputFiles(backup)
    await window.shows('It is what you already have.')
    return { 'MB of backup': bytes.length / 1_000_000 }
  })
  await window.press(/^Cancel$/)
  yield step('lock', 1, async () => {
    await window.press(/^Lock with a passphrase…$/)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    await dialog.getByLabel('The same once more').fill(PASSPHRASE)
    await dialog.getByRole('checkbox').click()
    await window.press(/^Lock it$/)
    await window.shows('Jandon is locked')
  })
  await page.evaluate(() => (location.hash = '#/accounts'))
  yield step(
    'open, locked',
    3,
    async () => {
      await page.keyboard.press('Enter')
      await window.shows(READ)
    },
    async () => {
      await window.reload('Jandon is locked')
      await page.getByLabel('Passphrase').fill(PASSPHRASE)
    },
  )
  rmSync(dirname(backup), { recursive: true })
  await window.close()
}

const idle = (): Promise<void> => Promise.resolve()
