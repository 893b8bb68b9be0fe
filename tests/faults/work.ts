import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { dropFiles } from '../e2e/support/drop'
import { goTo } from '../e2e/support/app'
import type { Model, ModelBackup } from './model'
import { putBackToFirstVersion } from './old-store'
import type { Random } from './random'
import { isOpen } from './rig'

/** A piece of work a person does, up to its last click, and after it. */
export interface Work {
  readonly name: 'import' | 'undo' | 'edit' | 'restore' | 'migrate'
  /** Everything before the click that writes. */
  readonly prepare: (page: Page) => Promise<void>
  /** The click that writes; does not wait for what comes of it. */
  readonly write: (page: Page) => Promise<void>
  /** Waits until the window says that it is done. */
  readonly done: (page: Page) => Promise<void>
  /** The same on the model. */
  readonly onModel: (model: Model) => Promise<void>
}

const folder = 'resources/samples'
const files = [
  'bank-2026.ofx', 'carrier-micropayments-2026-11.xls', 'kakaopay-2026-11.csv', 'paypal-activity-2026.csv',
  'upwork-transactions-2026.csv', 'wise-eur-2026.csv',
].map((name) => join(folder, name)) // prettier-ignore

/** What there is to work with. */
interface Scene {
  readonly model: Model
  readonly backups: readonly ModelBackup[]
  /** A page of the app's origin without the app. */
  readonly plain: string
}

/** Whatever can be done next, by chance. */
export async function chooseWork(random: Random, { model, backups, plain }: Scene): Promise<Work> {
  const there = await model.files()
  const missing = files.filter((path) => !there.includes(basename(path)))
  const present = await model.state()
  const others = backups.filter(({ state }) => state !== present)
  const names: readonly Work['name'][] = [
    ...(missing.length > 0 ? (['import', 'import'] as const) : []),
    ...(there.length > 0 ? (['undo', 'edit', 'migrate'] as const) : []),
    ...(others.length > 0 ? (['restore'] as const) : []),
  ]
  switch (random.of(names)) {
    case 'import':
      return importing(random.of(missing))
    case 'undo':
      return undoing(random.of(there))
    case 'edit':
      return editing(1 + random.below(365))
    case 'restore':
      return restoring(random.of(others).bytes)
    case 'migrate':
      return migrating(plain)
  }
}

const importing = (path: string): Work => ({
  name: 'import',
  async prepare(page) {
    await isOpen(page)
    await dropFiles(page, [path])
    await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).waitFor()
  },
  write: (page) => page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click(),
  done: (page) => page.getByRole('article').waitFor({ state: 'detached' }),
  onModel: (model) => model.import(path),
})

const undoing = (file: string): Work => ({
  name: 'undo',
  async prepare(page) {
    await goTo(page, 'Import')
    await page.getByRole('button', { name: `Undo: ${file}` }).click()
    await page.getByRole('button', { name: 'Take it out' }).waitFor()
  },
  write: (page) => page.getByRole('button', { name: 'Take it out' }).click(),
  done: (page) => page.getByRole('button', { name: `Undo: ${file}` }).waitFor({ state: 'detached' }),
  onModel: (model) => model.undo(file),
})

const editing = (days: number): Work => ({
  name: 'edit',
  async prepare(page) {
    await goTo(page, 'Settings')
    await page.getByLabel('Days until money counts as idle').waitFor()
  },
  write: (page) => page.getByLabel('Days until money counts as idle').fill(String(days)),
  done: (page) => page.waitForFunction(isKept, days).then(() => undefined),
  onModel: (model) => model.setIdleDays(days),
})

/** In the page: whether the setting is in the store. */
const isKept = (days: number): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('jandon')
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('settings').objectStore('settings').get('idleDays')
      reading.onsuccess = () => {
        database.close()
        resolve((reading.result as { value?: unknown } | undefined)?.value === days)
      }
    }
  })

const restoring = (backup: Uint8Array): Work => ({
  name: 'restore',
  async prepare(page) {
    await goTo(page, 'Settings')
    // The screen before it may have a file input too, and stays until this one is there.
    await page.getByRole('button', { name: 'Restore a backup…' }).waitFor()
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'some.jandon', mimeType: '', buffer: Buffer.from(backup) })
    await page.getByRole('dialog').getByRole('button').last().waitFor()
  },
  write: (page) => page.getByRole('dialog').getByRole('button').last().click(),
  done: (page) => page.getByText('The backup was restored.').waitFor(),
  onModel: (model) => model.restore(backup),
})

const migrating = (plain: string): Work => {
  let app = ''
  return {
    name: 'migrate',
    async prepare(page) {
      app = new URL('/', page.url()).href
      await page.goto(plain)
      await putBackToFirstVersion(page)
    },
    write: (page) => page.goto(app).then(() => undefined),
    done: isOpen,
    onModel: () => Promise.resolve(),
  }
}
