import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { readBackup } from '../../../shared/backup/read-backup'
import { dropFiles } from './drop'
import type { Host } from './host'

const fixtures = fileURLToPath(new URL('../../fixtures/statements/', import.meta.url))

/** The path of a statement of the fixtures. */
export const statement = (name: string): string => fixtures + name

/** Goes to a screen by its name in the navigation. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click()
}

/** Waits until the window is there to be used: its frame, and in it a screen. */
export async function isOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

/** Drops statements and imports everything new in them. */
export async function importStatements(page: Page, paths: readonly string[]): Promise<void> {
  await isOpen(page)
  await dropFiles(page, paths)
  await expect(page.getByRole('article')).toHaveCount(paths.length)
  await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
}

/** Waits until a safety copy is kept that holds rows: a ledger that was empty for a moment has one too. */
export async function copyIsKept(page: Page): Promise<void> {
  await expect(async () => {
    await goTo(page, 'Overview')
    await goTo(page, 'Settings')
    await expect(page.getByText(/^\d+ safety cop/)).toBeVisible({ timeout: 2_000 })
    const isFull = await page.evaluate(
      async () =>
        !window.jandon || (await window.jandon.listSnapshots()).some(({ transactions }) => transactions > 0),
    )
    expect(isFull).toBe(true)
  }).toPass()
}

/** Saves a backup as a person does, and gives its bytes. */
export async function saveBackup(host: Host): Promise<Uint8Array> {
  const page = host.page()
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Save a backup…' }).click()
  return savedBy(host, () =>
    page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click(),
  )
}

/** What `act` saves: the bytes of the file that was not there before it. A file is seen once all of it is written. */
export async function savedBy(host: Host, act: () => Promise<void>): Promise<Uint8Array> {
  const before = (await host.saved()).length
  await act()
  await expect.poll(async () => (await host.saved()).length).toBe(before + 1)
  return (await host.saved())[before]!.bytes
}

/** The text that `act` saves. */
export async function savedTextBy(host: Host, act: () => Promise<void>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await savedBy(host, act))
}

/** A fingerprint of everything in the store, taken of the file that a person can save of it. */
export async function fingerprint(host: Host): Promise<string> {
  const backup = await readBackup(await saveBackup(host), null)
  if (!backup.ok) throw new Error(`The backup cannot be read: ${backup.error.code}`)
  return createHash('sha256').update(JSON.stringify(backup.value.tables)).digest('hex')
}
