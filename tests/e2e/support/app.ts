import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
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

/** A fingerprint of everything in the store: of the file that a person can save of it. */
export async function fingerprint(host: Host): Promise<string> {
  const page = host.page()
  const before = (await host.saved()).length
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Save a copy of everything' }).click()
  // The file is there before all of it is written: wait for its last bracket.
  const copy = async () => new TextDecoder().decode((await host.saved())[before]?.bytes)
  await expect.poll(async () => (await copy()).endsWith('}}')).toBe(true)
  return createHash('sha256')
    .update(await copy())
    .digest('hex')
}
