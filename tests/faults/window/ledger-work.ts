import { goTo, isOpen } from '../../e2e/support/app'
import { dropFiles } from '../../e2e/support/drop'
import { putBackToFirstVersion } from './old-store'
import type { Work } from './work'

/** A write takes a tenth of a second; the largest piece of work has eight of them. */
const small = { writes: 8, lasts: 400 }

export const importing = (path: string): Work => ({
  ...small,
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

export const undoing = (file: string): Work => ({
  ...small,
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

export const editing = (days: number): Work => ({
  ...small,
  name: 'edit',
  async prepare(page) {
    await goTo(page, 'Settings')
    await page.getByLabel('Days until money counts as idle').waitFor()
  },
  write: (page) => page.getByLabel('Days until money counts as idle').fill(String(days)),
  // The window says nothing more; whether it is kept is seen in the store.
  done: () => Promise.resolve(),
  onModel: (model) => model.setIdleDays(days),
})

export const restoring = (backup: Uint8Array): Work => ({
  ...small,
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

/** @param plain a page of the app's origin without the app */
export const migrating = (plain: string): Work => {
  let app = ''
  return {
    ...small,
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
