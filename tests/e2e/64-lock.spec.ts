import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BackupProblem } from '../../shared/backup/backup-problem'
import { readBackup } from '../../shared/backup/read-backup'
import type { Result } from '../../shared/result'
import { copyIsKept, goTo, importStatements, isOpen, savedBy, statement } from './support/app'
import type { Host } from './support/host'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const passphrase = '열려라 참깨 now'
const isLocked = (host: Host) =>
  expect(host.page().getByRole('heading', { name: 'Jandon is locked' })).toBeVisible()

async function unlock(host: Host, typed: string): Promise<void> {
  await host.page().getByLabel('Passphrase').fill(typed)
  await host.page().getByRole('button', { name: 'Unlock' }).click()
}

/** What each safety copy on the disk is to somebody who has no passphrase. */
async function copies(host: Host): Promise<readonly string[]> {
  const files = await host.page().evaluate(async () => {
    const read: number[][] = []
    for (const { id } of await window.jandon!.listSnapshots())
      read.push([...((await window.jandon!.readSnapshot(id)) ?? [])])
    return read
  })
  const opened = await Promise.all(files.map((bytes) => readBackup(new Uint8Array(bytes), null)))
  return opened.map((read) => (read.ok ? 'opens' : read.error.code))
}

/** Saves a backup as it is offered, or opened where it is offered locked, and reads it without a passphrase. */
async function backup(host: Host, how: 'as-offered' | 'opened'): Promise<Result<unknown, BackupProblem>> {
  await goTo(host.page(), 'Settings')
  await host.page().getByRole('button', { name: 'Save a backup…' }).click()
  const dialog = host.page().getByRole('dialog')
  if (how === 'opened') {
    await dialog.getByRole('checkbox').click()
    await expect(dialog.getByText('Jandon is locked, this file would not be')).toBeVisible()
  }
  const bytes = await savedBy(host, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
  const read = await readBackup(bytes, null)
  return read.ok ? { ok: true, value: read.value.tables } : read
}

test('a locked ledger opens with its passphrase alone, and locks itself when nobody is there', async ({
  host,
}) => {
  await importStatements(host.page(), [statement('kakaopay/utf-8.csv')])
  if (host.outside) await copyIsKept(host.page())
  await goTo(host.page(), 'Settings')
  await host.page().getByRole('button', { name: 'Lock with a passphrase…' }).click()
  const dialog = host.page().getByRole('dialog')
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await dialog.getByLabel('The same once more').fill(passphrase)
  await expect(dialog.getByText('Forgotten means gone')).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Lock it' })).toBeDisabled()
  await dialog.getByRole('checkbox').click()
  await dialog.getByRole('button', { name: 'Lock it' }).click()
  await isLocked(host)
  await expect(host.page().locator('body')).not.toContainText(/KakaoPay|₩/)
  // Whoever sits here now never opens it: what lies beside the ledger is locked already.
  if (host.outside) {
    expect([...new Set(await copies(host))]).toEqual(['locked'])
    const reminders = join(host.profile, 'reminders.json')
    await expect.poll(() => readFileSync(reminders, 'utf8')).not.toMatch(/Kakao|₩/)
  }

  await unlock(host, 'another one entirely')
  await expect(host.page().getByText('This is not the passphrase. Try again.')).toBeVisible()
  await unlock(host, passphrase)
  await importStatements(host.page(), [statement('wise-statement/fees-inside-newest-first.csv')])
  expect(await backup(host, 'as-offered')).toEqual({ ok: false, error: { code: 'locked' } })
  const before = await backup(host, 'opened')
  await host.restart()
  await isLocked(host)
  await unlock(host, passphrase)
  await isOpen(host.page())

  await host.page().clock.setFixedTime(new Date('2026-11-22T03:05:00Z'))
  await isLocked(host)
  await unlock(host, passphrase)
  await isOpen(host.page())
  // A test cannot put a real machine to sleep; the rest of the story holds there as well.
  if (host.outside) {
    await host.outside.sleep()
    await isLocked(host)
    await unlock(host, passphrase)
  }
  await goTo(host.page(), 'Settings')
  await host.page().getByRole('button', { name: 'Take the lock off…' }).click()
  await host.page().getByRole('dialog').getByLabel('Passphrase').fill(passphrase)
  await host.page().getByRole('button', { name: 'Take it off' }).click()
  await expect(host.page().getByRole('button', { name: 'Lock with a passphrase…' })).toBeVisible()
  expect(await backup(host, 'as-offered')).toEqual(before)
})
