import { fingerprint, goTo, importStatements, saveBackup, savedBy, statement } from './support/app'
import { chooseBackup } from './support/choose-backup'
import { dropFiles } from './support/drop'
import { withoutRoom, withoutRoomFromItsStart } from './support/no-room'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const passphrase = '열려라 참깨 now'

test.describe('a backup', { tag: '@browser' }, () => {
  test('shows what it changes, comes back bit for bit, and can be taken back', async ({ host }) => {
    const page = host.page()
    await importStatements(page, [statement('kakaopay/utf-8.csv')])
    const backup = await saveBackup(host)
    const then = await fingerprint(host)
    await importStatements(page, [statement('wise-statement/fees-inside-newest-first.csv')])
    const later = await fingerprint(host)
    expect(later).not.toBe(then)

    await chooseBackup(page, backup)
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByRole('heading')).toHaveText('Restore the backup of 22 Nov 2026, 12:00?')
    await expect(dialog.getByRole('row', { name: /^Imported files/ })).toHaveText('Imported files–−1–')
    await expect(dialog.getByRole('row', { name: /^Wise EUR/ })).toContainText('goes')
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('The backup was restored.')).toBeVisible()
    expect(await fingerprint(host)).toBe(then)

    await host.restart()
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('button', { name: 'Go back to it…' }).click()
    await host.page().getByRole('dialog').getByRole('button', { name: 'Go back', exact: true }).click()
    await expect(host.page().getByText('What you had before is back.')).toBeVisible()
    expect(await fingerprint(host)).toBe(later)
  })

  test('changes nothing while it is damaged, cut off or another file, and says why', async ({ host }) => {
    const page = host.page()
    await importStatements(page, [statement('kakaopay/utf-8.csv')])
    const backup = await saveBackup(host)
    const before = await fingerprint(host)
    const flipped = backup.slice()
    flipped[backup.length - 9]! ^= 1
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [flipped, /The file is damaged/],
      [backup.slice(0, backup.length / 2), /The file is cut off: only (49|50)[.\d]*%/],
      [new TextEncoder().encode('Date,Amount\n'), /This file is no backup of Jandon/],
    ]
    for (const [file, words] of cases) {
      await chooseBackup(page, file)
      await expect(page.getByRole('alert').filter({ hasText: 'Nothing was changed' })).toHaveText(words)
    }
    expect(await fingerprint(host)).toBe(before)
  })

  test('can be locked, and opens with its passphrase alone', async ({ host }) => {
    const page = host.page()
    await importStatements(page, [statement('kakaopay/utf-8.csv')])
    const before = await fingerprint(host)
    await page.getByRole('button', { name: 'Save a backup…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('checkbox').click()
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill('short')
    await expect(dialog.getByText('Use at least 10 characters.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await expect(dialog.getByText('The two are not the same yet.')).toBeVisible()
    await dialog.getByLabel('The same once more').fill(passphrase)
    const file = await savedBy(host, () => dialog.getByRole('button', { name: 'Save', exact: true }).click())
    await expect(page.getByText('Saved as jandon-2026-11-22.jandon.')).toBeVisible()

    await importStatements(page, [statement('wise-statement/fees-inside-newest-first.csv')])
    await goTo(page, 'Settings')
    await chooseBackup(page, file)
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill('another one entirely')
    await dialog.getByRole('button', { name: 'Unlock' }).click()
    await expect(dialog.getByText('This passphrase does not open the file.')).toBeVisible()
    await dialog.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await dialog.getByRole('button', { name: 'Unlock' }).click()
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText('The backup was restored.')).toBeVisible()
    expect(await fingerprint(host)).toBe(before)
  })

  test('and all else that is written says so where there is no room, and changes nothing', async ({
    host,
  }) => {
    const page = host.page()
    const noRoom = page.getByRole('alert').filter({ hasText: 'There is no room left on the disk' })
    const idleDays = page.getByRole('textbox', { name: 'Days until money counts as idle' })
    const dialog = page.getByRole('dialog')
    await importStatements(page, [statement('kakaopay/utf-8.csv')])
    const backup = await saveBackup(host)
    await idleDays.fill('45')
    await expect(page.getByText('Changed: days until money counts as idle.')).toBeVisible()
    const before = await fingerprint(host)

    await withoutRoom(page, async () => {
      await chooseBackup(page, backup)
      await dialog.getByRole('button', { name: 'Restore' }).click()
      await expect(page.getByText('What is here now could not be kept first.')).toBeVisible()

      await idleDays.fill('60')
      await expect(noRoom).toBeVisible()
      await expect(idleDays).toHaveValue('45')
      await noRoom.getByRole('button', { name: 'Close' }).click()
      await expect(noRoom).toHaveCount(0)

      await goTo(page, 'Activity')
      await page.getByRole('grid', { name: 'Activity' }).focus()
      await page.keyboard.press('Home')
      await expect(page.getByRole('row', { selected: true })).toHaveCount(1)
      const kind = page
        .getByRole('complementary', { name: 'This movement' })
        .getByRole('button', { name: /Kind/ })
      const said = await kind.textContent()
      await kind.click()
      await page.getByRole('option', { name: 'Reward' }).click()
      await expect(noRoom).toBeVisible()
      await expect(kind).toHaveText(said ?? '')
      await noRoom.getByRole('button', { name: 'Close' }).click()

      await dropFiles(page, [statement('wise-statement/fees-inside-newest-first.csv')])
      await page.getByRole('button', { name: /^Import \d+ transactions$/ }).click()
      await expect(noRoom).toBeVisible()
      await page.getByRole('button', { name: /^Leave out/ }).click()
    })
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Lock with a passphrase…' }).click()
    await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await dialog.getByLabel('The same once more').fill(passphrase)
    await dialog.getByRole('checkbox').click()
    await withoutRoomFromItsStart(page, () => dialog.getByRole('button', { name: 'Lock it' }).click())
    await expect(noRoom).toBeVisible()
    expect(await fingerprint(host)).toBe(before)
  })
})
