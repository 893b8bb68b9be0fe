import type { Page } from '@playwright/test'
import { goTo } from '../../e2e/support/app'
import type { Work } from './work'

/** The key takes most of a second to derive, and then every record is written anew. */
const large = { writes: 60, lasts: 2_000 }

const dialogOf = (page: Page) => page.getByRole('dialog')

/** Opens one of the lock's dialogs. */
async function ask(page: Page, button: string): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: button }).click()
  await dialogOf(page).waitFor()
}

async function typeTwice(page: Page, label: string, passphrase: string): Promise<void> {
  await dialogOf(page).getByLabel(label, { exact: true }).fill(passphrase)
  await dialogOf(page).getByLabel('The same once more').fill(passphrase)
}

export const locking = (passphrase: string): Work => ({
  ...large,
  name: 'lock',
  async prepare(page) {
    await ask(page, 'Lock with a passphrase…')
    await typeTwice(page, 'Passphrase', passphrase)
    await dialogOf(page).getByRole('checkbox').click()
  },
  write: (page) => dialogOf(page).getByRole('button', { name: 'Lock it' }).click(),
  done: (page) => page.getByRole('heading', { name: 'Jandon is locked' }).waitFor(),
  onModel: (model) => Promise.resolve(void (model.passphrase = passphrase)),
})

export const unlocking = (passphrase: string): Work => ({
  ...large,
  name: 'unlock',
  async prepare(page) {
    await ask(page, 'Take the lock off…')
    await dialogOf(page).getByLabel('Passphrase').fill(passphrase)
  },
  write: (page) => dialogOf(page).getByRole('button', { name: 'Take it off' }).click(),
  done: (page) => page.getByRole('button', { name: 'Lock with a passphrase…' }).waitFor(),
  onModel: (model) => Promise.resolve(void (model.passphrase = null)),
})

/** To change the passphrase is to write one record. */
export const changing = (passphrase: string, next: string): Work => ({
  ...large,
  writes: 2,
  name: 'change',
  async prepare(page) {
    await ask(page, 'Change the passphrase…')
    await dialogOf(page).getByLabel('Present passphrase').fill(passphrase)
    await typeTwice(page, 'New passphrase', next)
  },
  write: (page) => dialogOf(page).getByRole('button', { name: 'Change it' }).click(),
  done: (page) => page.getByText('The passphrase was changed.').waitFor(),
  onModel: (model) => Promise.resolve(void (model.passphrase = next)),
})
