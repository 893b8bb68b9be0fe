import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { goTo, importStatements, isOpen, statement } from './support/app'
import { copiesIn } from './support/copies-in'
import type { Host, Outside } from './support/host'
import { outsideOf } from './support/outside-of'
import { expect, test } from './support/test'

const kakao = statement('kakaopay/utf-8.csv')
const wise = statement('wise-statement/fees-inside-newest-first.csv')

test.use({ day: '2026-11-22' })

const background = (host: Host): Promise<string> =>
  host.page().evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

/** Has the app stay in the tray, and closes its window into it. */
async function closeIntoTray(host: Host, outside: Outside): Promise<void> {
  await isOpen(host.page())
  await goTo(host.page(), 'Settings')
  await host.page().getByRole('radio', { name: 'Stay in the tray' }).click()
  await expect.poll(() => outside.tray()).not.toBeNull()
  await outside.closeWindow()
}

test.describe('the colours', { tag: '@browser' }, () => {
  test('follow the system, until the person chooses', async ({ host }) => {
    await isOpen(host.page())
    await host.page().emulateMedia({ colorScheme: 'light' })
    const light = await background(host)
    await host.page().emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => background(host)).not.toBe(light)
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: 'Light', exact: true }).click()
    await expect.poll(() => background(host)).toBe(light)
  })
})

test.describe('the window', () => {
  test('tells the system which colours were chosen', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await expect.poll(() => outside.theme()).toBe('system')
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: 'Dark', exact: true }).click()
    await expect.poll(() => outside.theme()).toBe('dark')
  })

  test('opens where it stood', async ({ host }) => {
    const outside = outsideOf(host)
    const place = { x: 300, y: 200, width: 900, height: 700 }
    await host.kill()
    writeFileSync(join(host.profile, 'window.json'), JSON.stringify({ ...place, maximized: false }))
    await host.restart()
    expect(await outside.bounds()).toEqual(place)
    await host.restart()
    expect(await outside.bounds()).toEqual(place)
  })

  test('opens in sight where the screen it stood on is gone', async ({ host }) => {
    const outside = outsideOf(host)
    const place = { x: 5_000, y: 200, width: 900, height: 700 }
    await host.kill()
    writeFileSync(join(host.profile, 'window.json'), JSON.stringify({ ...place, maximized: false }))
    await host.restart()
    expect(await outside.bounds()).toMatchObject({ width: 900, height: 700 })
    expect((await outside.bounds()).x).toBeLessThan(1_920)
  })

  test('takes a file dropped on the icon, and comes to the front for it', async ({ host }) => {
    const outside = outsideOf(host)
    await closeIntoTray(host, outside)
    expect(await outside.isVisible()).toBe(false)
    await outside.dropOnIcon(kakao)
    await expect(host.page().getByRole('article')).toHaveCount(1)
    expect(await outside.isVisible()).toBe(true)
  })

  test('comes to the front when the app is started once more', async ({ host }) => {
    const outside = outsideOf(host)
    await closeIntoTray(host, outside)
    await outside.startAgainWith()
    expect(await outside.isVisible()).toBe(true)
    expect(host.windows()).toBe(1)
  })

  test('that hangs is waited for or opened again, as the person wants', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await goTo(host.page(), 'Plan')
    await outside.hang()
    await expect.poll(() => outside.asked()).toEqual(['The window does not answer'])
    await host.page().evaluate(() => document.body.setAttribute('data-seen', ''))
    outside.answerQuestions('Open again')
    // Asked again before it is there again, a slow window would be taken for one that hangs once more.
    await expect
      .poll(
        async () => {
          await outside.hang()
          return host.page().locator('body[data-seen]').count()
        },
        { intervals: [5000] },
      )
      .toBe(0)
    await isOpen(host.page())
  })

  test('saves no file past the dialog of the system', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    await host.page().evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['x']))
      link.download = 'past-the-dialog.txt'
      link.click()
    })
    await expect.poll(() => outside.refusedDownloads()).toEqual(['past-the-dialog.txt'])
    expect(await host.saved()).toEqual([])
  })
})

test.describe('reminders', () => {
  test('keep quiet in the quiet hours, come after them, and lead to the app', async ({ host }) => {
    const outside = outsideOf(host)
    await isOpen(host.page())
    const quiet = (from: number, until: number) =>
      host.page().evaluate((hours) => window.jandon!.changeDesktopSettings({ quiet: hours }), { from, until })
    // The window has set the reminders of its own plan, which are none, and it is noon, for good.
    await expect.poll(() => existsSync(join(host.profile, 'reminders.json'))).toBe(true)
    await quiet(11, 14)
    const remind = () =>
      host
        .page()
        .evaluate(() =>
          window.jandon!.setReminders([
            { id: 'a', day: '2026-11-22', title: 'Move ₩61,400', body: 'Fee ₩0' },
          ]),
        )
    await remind()
    await outside.wake()
    // Answered after everything before it, so that what waking up would show is there.
    await remind()
    expect(host.notified()).toEqual([])

    await quiet(14, 15)
    await outside.wake()
    await expect.poll(() => host.notified()).toEqual([{ title: 'Move ₩61,400', body: 'Fee ₩0' }])
    await outside.wake()
    await host.page().evaluate(() => window.jandon!.changeDesktopSettings({ staysInTray: true }))
    await outside.closeWindow()
    await outside.clickNote()
    expect(await outside.isVisible()).toBe(true)
    expect(host.notified()).toHaveLength(1)
  })

  test('of days the computer slept through come once, when it is opened again', async ({ host }) => {
    outsideOf(host)
    await isOpen(host.page())
    await expect.poll(() => existsSync(join(host.profile, 'reminders.json'))).toBe(true)
    await host.page().evaluate(() =>
      window.jandon!.setReminders([
        { id: 'a', day: '2026-11-30', title: 'First', body: '' },
        { id: 'b', day: '2026-12-05', title: 'Second', body: '' },
        { id: 'c', day: '2027-05-01', title: 'Not yet', body: '' },
      ]),
    )
    await host.setDay('2027-01-15')
    await expect.poll(() => host.notified().map(({ title }) => title)).toEqual(['First', 'Second'])
    // A clock set back shows nothing again.
    await host.setDay('2026-12-01')
    await isOpen(host.page())
    expect(host.notified()).toHaveLength(2)
  })
})

test.describe('the folder of the app', () => {
  test('keeps what is there before an older copy is brought back', async ({ host }) => {
    outsideOf(host)
    await importStatements(host.page(), [kakao])
    await expect.poll(() => copiesIn(host).length).toBe(1)
    await importStatements(host.page(), [wise])
    await expect.poll(() => copiesIn(host).length).toBe(2)
    const page = host.page()
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'See all safety copies' }).click()
    const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Bring back/ }) })
    await expect(rows).toHaveCount(2)
    const held = await rows.first().getByRole('cell').first().textContent()
    await rows.last().getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
    await expect(page.getByText(/^The copy of .* was brought back\.$/)).toBeVisible()
    // What was there is the newest copy now, and the way back to it.
    await expect(rows).toHaveCount(3)
    await expect(rows.first().getByRole('cell').first()).toHaveText(held!)
    await rows.first().getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bring back' }).click()
    await goTo(page, 'Accounts')
    await expect(page.getByRole('link', { name: 'Wise EUR' })).toBeVisible()
  })

  test('that vanished while the app runs is said, and nothing seems kept that is not', async ({ host }) => {
    outsideOf(host)
    await isOpen(host.page())
    await goTo(host.page(), 'Settings')
    await expect(host.page().getByRole('radio', { name: 'Quit' })).toBeChecked()
    rmSync(host.profile, { recursive: true })
    writeFileSync(host.profile, 'in the way')
    await host.page().getByRole('radio', { name: 'Stay in the tray' }).click()
    await expect(host.page().getByText('This could not be kept')).toBeVisible()
    await expect(host.page().getByRole('radio', { name: 'Quit' })).toBeChecked()
    await importStatements(host.page(), [kakao])
    await expect(host.page().getByText('The last safety copy could not be kept')).toBeVisible()
    await expect(host.page().getByRole('heading', { level: 1 }).first()).toBeVisible()
  })
})
