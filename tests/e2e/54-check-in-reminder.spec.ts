import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goTo, isOpen, savedTextBy } from './support/app'
import { findings } from './support/axe'
import type { Host } from './support/host'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

// A Sunday.
test.use({ day: '2026-11-22' })

/** What the desktop is to remind of, by its file. */
const reminders = (
  host: Host,
): readonly { readonly id: string; readonly day: string; readonly title: string }[] =>
  (JSON.parse(readFileSync(join(host.profile, 'reminders.json'), 'utf8')) as { reminders: [] }).reminders

async function addPlace(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Currency').fill('KRW')
  await dialog.getByLabel(/^Balance at the end/).fill('2500')
  await dialog.getByRole('button', { name: 'Save' }).click()
}

test(
  'a check-in is reminded of on the day that was chosen, and moved on once it is done',
  { tag: '@browser' },
  async ({ host }) => {
    const page = host.page()
    await isOpen(page)
    await addPlace(page, 'Corner shop card')
    await goTo(page, 'Check in')
    const ask = page.getByRole('region', { name: 'Remind me to look' })
    await expect(ask.getByRole('radio', { name: 'Never' })).toBeChecked()

    await test.step('weekly, on a day of one’s own', async () => {
      await ask.getByRole('radio', { name: 'Weekly' }).click()
      await ask.getByRole('button', { name: /Sunday/ }).click()
      await page.getByRole('option', { name: 'Wednesday' }).click()
      await expect(ask.getByRole('status')).toContainText('Next: Wed 25 Nov')
      expect(await findings(page)).toEqual([])
      expect(await overflowing(page)).toEqual([])
      const calendar = await savedTextBy(host, () =>
        ask.getByRole('button', { name: 'Save as calendar file' }).click(),
      )
      expect(calendar).toContain('RRULE:FREQ=WEEKLY;BYDAY=WE')
      expect(calendar).toContain('DTSTART;VALUE=DATE:20261125')
    })

    if (host.outside) {
      await expect
        .poll(() => reminders(host).map(({ id, day }) => `${id} ${day}`))
        .toEqual(['check-in 2026-11-25', 'check-in 2026-12-02', 'check-in 2026-12-09'])
      await page.evaluate(() => window.jandon!.changeDesktopSettings({ staysInTray: true }))
      await expect.poll(async () => (await host.outside!.tray())?.items[0]).toBe('Wed 25 Nov: check in')
      await goTo(page, 'Overview')
      await host.outside.pressTray('Wed 25 Nov: check in')
      await expect(page.getByRole('heading', { level: 1, name: 'Check in' })).toBeVisible()
    }

    await test.step('on its day it is told, and asked for on the overview', async () => {
      await host.setDay('2026-11-26')
      const later = host.page()
      await isOpen(later)
      if (host.outside)
        await expect.poll(() => host.notified().map(({ title }) => title)).toEqual(['Time to check in'])
      await goTo(later, 'Overview')
      await expect(later.getByText('It is time to look at what your places hold.')).toBeVisible()
      await later.getByRole('button', { name: 'Check in' }).click()
    })

    await test.step('a check-in moves it on, and taking it back brings it back', async () => {
      const later = host.page()
      const status = later.getByRole('region', { name: 'Remind me to look' }).getByRole('status')
      await expect(status).toContainText('It is time to look.')
      const balance = later.getByRole('textbox', { name: 'Corner shop card: balance' })
      await balance.focus()
      await later.keyboard.press('Enter')
      await expect(status).toContainText('Next: Wed 2 Dec')
      if (host.outside) await expect.poll(() => reminders(host)[0]?.day).toBe('2026-12-02')
      await later.locator('main').focus()
      await later.keyboard.press('ControlOrMeta+z')
      await expect(status).toContainText('It is time to look.')
    })
  },
)
