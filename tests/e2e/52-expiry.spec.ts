import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { goTo, isOpen, savedTextBy } from './support/app'
import { findings } from './support/axe'
import { dropTexts } from './support/drop-texts'
import { outsideOf } from './support/outside-of'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const dialog = (page: Page) => page.getByRole('dialog')
const save = (page: Page) => dialog(page).getByRole('button', { name: 'Save' }).click()
const card = (page: Page) => page.getByRole('region', { name: 'When it lapses' })

async function addPlace(page: Page, name: string, currency: string, balance: string): Promise<void> {
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog(page).getByLabel('Name').fill(name)
  await dialog(page).getByLabel('Currency').fill(currency)
  await dialog(page)
    .getByLabel(/^Balance at the end/)
    .fill(balance)
  await save(page)
  await page.getByRole('link', { name }).click()
}

async function choose(page: Page, what: string, option: string): Promise<void> {
  await dialog(page).getByRole('button', { name: what }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

const openAccount = async (page: Page, name: string) => {
  await goTo(page, 'Accounts')
  await page.getByRole('link', { name }).click()
}

test('points lapse: the term is entered, told in time, and what became of them is said and booked', async ({
  host,
}) => {
  let page = host.page()
  await addPlace(page, 'Bakery points', 'KRW', '2000')
  await expect(card(page).getByText('Nothing lapses here, as far as is known.')).toBeVisible()

  await test.step('a part and a day; what cannot be is said', async () => {
    await card(page).getByRole('button', { name: 'Add a term' }).click()
    await choose(page, 'What lapses', 'A part of it, on a day')
    await save(page)
    await expect(dialog(page).getByText('This is not a day such as 2026-12-31.')).toBeVisible()
    await dialog(page).getByLabel('Last day').fill('2026-11-21')
    await expect(dialog(page).getByText('That day has passed.')).toBeVisible()
    await dialog(page).getByLabel('Last day').fill('05/12/2026')
    await choose(page, 'Which day is “05/12/2026”?', '5 Dec')
    await expect(dialog(page).getByLabel('Last day')).toHaveValue('2026-12-05')
    await expect(dialog(page).getByText('Enter an amount above nothing')).toBeVisible()
    await dialog(page).getByLabel('Amount that lapses then').fill('2400')
    await expect(dialog(page).getByText('All parts come to ₩2,400, and ₩2,000 lies there.')).toBeVisible()
    await dialog(page).getByLabel('Amount that lapses then').fill('1,200')
    expect(await findings(page)).toEqual([])
    await save(page)
    await card(page).getByRole('button', { name: 'Add a term' }).click()
    await dialog(page).getByLabel('Last day').fill('06/27')
    await save(page)
    const rows = card(page).getByRole('row')
    await expect(rows.nth(1)).toContainText('5 Dec')
    await expect(rows.nth(1)).toContainText('₩1,200')
    await expect(rows.nth(2)).toContainText('30 Jun 2027')
    await expect(rows.nth(2)).toContainText('₩800')
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('it is told on the overview, at the check-in and in the calendar', async () => {
    await goTo(page, 'Overview')
    await expect(page.getByText('Bakery points: ₩1,200 lapses after 5 Dec, in 13 days.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await goTo(page, 'Check in')
    await expect(page.getByText('₩1,200 lapses after 5 Dec')).toBeVisible()
    await openAccount(page, 'Bakery points')
    const file = await savedTextBy(host, () =>
      card(page).getByRole('button', { name: 'Save as calendar file' }).click(),
    )
    expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
      'DTSTART;VALUE=DATE:20261205',
      'DTSTART;VALUE=DATE:20270630',
    ])
    expect(
      file
        .match(/TRIGGER:.*/g)
        ?.slice(0, 3)
        .map((line) => line.trim()),
    ).toEqual(['TRIGGER:-P29DT15H', 'TRIGGER:-P6DT15H', 'TRIGGER:-PT15H'])
  })

  await test.step('what is spent is spent of what lapses first', async () => {
    await host.setDay('2026-11-25')
    page = host.page()
    await openAccount(page, 'Bakery points')
    await page.getByRole('button', { name: 'Add a balance' }).click()
    await dialog(page).getByLabel('Balance', { exact: true }).fill('1,700')
    await save(page)
    const rows = card(page).getByRole('row')
    await expect(rows.nth(1)).toContainText('₩900')
    await expect(rows.nth(2)).toContainText('₩800')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(rows.nth(1)).toContainText('₩1,200')
  })

  await test.step('the day before, and the last day', async () => {
    await host.setDay('2026-12-04')
    page = host.page()
    await expect(page.getByText('Bakery points: ₩1,200 lapses after 5 Dec, tomorrow.')).toBeVisible()
    await host.setDay('2026-12-05')
    page = host.page()
    await expect(page.getByText('Bakery points: ₩1,200 lapses at the end of today.')).toBeVisible()
  })

  await test.step('the day has passed: it is asked about, and nothing counts on it', async () => {
    await host.setDay('2026-12-07')
    page = host.page()
    const asked = 'Bakery points: ₩1,200 should have lapsed after 5 Dec. Is it still there?'
    await expect(page.getByText(asked)).toBeVisible()
    await goTo(page, 'Accounts')
    await expect(page.getByText('some of it should have lapsed')).toBeVisible()
    await page.getByRole('link', { name: 'Bakery points' }).click()
    await expect(card(page).getByText('₩1,200 should have lapsed after 5 Dec.')).toBeVisible()
    expect(await findings(page)).toEqual([])
  })

  await test.step('it is gone: booked as lapsed, to be taken back', async () => {
    await card(page).getByRole('button', { name: 'It is gone' }).click()
    await expect(card(page).getByText('should have lapsed')).toHaveCount(0)
    await expect(page.getByText('₩1,200 lapsed after 5 Dec, as your terms say.')).toBeVisible()
    await expect(page.getByText(/^₩800 on 7 Dec/)).toBeVisible()
    await goTo(page, 'Report')
    await expect(page.getByText('₩1,200').first()).toBeVisible()
    await openAccount(page, 'Bakery points')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(card(page).getByText('₩1,200 should have lapsed after 5 Dec.')).toBeVisible()
  })

  await test.step('or it is still there: the place is right, and nothing is booked', async () => {
    await card(page).getByRole('button', { name: 'It is still there' }).click()
    await expect(card(page).getByText('should have lapsed')).toHaveCount(0)
    await expect(page.getByText(/^₩2,000 on 7 Dec/)).toBeVisible()
    await expect(card(page).getByRole('row').nth(1)).toContainText('₩2,000')
    await host.restart()
    await openAccount(host.page(), 'Bakery points')
    await expect(card(host.page()).getByRole('row').nth(1)).toContainText('30 Jun 2027')
  })
})

test('a provider’s rule is a suggestion: it counts, is taken over, or is said not to hold', async ({
  host,
}) => {
  const page = host.page()
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog(page).getByLabel('Name').fill('Steam')
  await dialog(page).getByLabel('Currency').fill('JPY')
  await dialog(page)
    .getByLabel(/^Balance at the end/)
    .fill('3000')
  await choose(page, 'Which service is it?', 'Steam Wallet (Japan)')
  await save(page)
  await page.getByRole('link', { name: 'Steam' }).click()
  const rule = card(page).getByText('The rule of Steam: Each amount, 6 months after it came in.')
  await expect(rule).toBeVisible()
  await expect(card(page).getByText('store.steampowered.com')).toBeVisible()
  await expect(card(page).getByRole('row').nth(1)).toContainText('22 May 2027')

  await card(page).getByRole('button', { name: 'Take it over' }).click()
  await expect(rule).toHaveCount(0)
  await card(page)
    .getByRole('button', { name: /^Remove: Each amount/ })
    .click()
  await card(page).getByRole('button', { name: 'Nothing lapses here' }).click()
  await expect(card(page).getByText('You said that nothing lapses here.')).toBeVisible()
  await expect(card(page).getByRole('table')).toHaveCount(0)
  await card(page).getByRole('button', { name: 'Take that back' }).click()
  await expect(card(page).getByText('It is counted until you say otherwise.')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('a list with last days says when places lapse, and the computer tells of it in time', async ({
  host,
}) => {
  const outside = outsideOf(host)
  let page = host.page()
  await isOpen(page)
  await goTo(page, 'Check in')
  await expect(page.getByText('No places yet.')).toBeVisible()
  await dropTexts(page, {
    'cards.csv':
      'Name;Balance;Valid until\nCinema card;₩9,000;12/26\nBakery points;₩700;2026-12-05\nBakery points;₩600;2027-01-31\n',
  })
  await page.getByRole('button', { name: /3 lines without a place/ }).click()
  await page.getByRole('option', { name: 'New place: Voucher', exact: true }).click()
  await expect(page.getByText('Counted as part of one balance of ₩1,300.')).toHaveCount(2)
  expect(await findings(page)).toEqual([])
  await page.getByRole('button', { name: 'Keep 2 balances' }).click()
  await expect(page.getByText('₩700 lapses after 5 Dec.')).toBeVisible()
  await expect(page.getByText('₩9,000 lapses after 31 Dec.')).toBeVisible()

  await goTo(page, 'Settings')
  await page.getByRole('radio', { name: 'Stay in the tray' }).click()
  const spend = 'Spend ₩700 at Bakery points by Sat 5 Dec'
  await expect.poll(async () => (await outside.tray())?.items[0]).toBe(spend)
  const kept = () => readFileSync(join(host.profile, 'reminders.json'), 'utf8')
  await expect.poll(kept).toContain(spend)
  expect(kept()).not.toContain('₩700 in Bakery points lapses')
  await goTo(page, 'Plan')
  const file = await savedTextBy(host, () =>
    page.getByRole('button', { name: 'Save as calendar file' }).click(),
  )
  expect(file.match(/SUMMARY:.*/g)?.map((line) => line.trim())).toEqual([
    `SUMMARY:${spend}`,
    'SUMMARY:Spend ₩9\\,000 at Cinema card by Thu 31 Dec',
    'SUMMARY:Spend ₩600 at Bakery points by Sun\\, 31 Jan 2027',
  ])
  expect(file.match(/DTSTART;VALUE=DATE:\d+/g)).toEqual([
    'DTSTART;VALUE=DATE:20261205',
    'DTSTART;VALUE=DATE:20261231',
    'DTSTART;VALUE=DATE:20270131',
  ])
  await host.setDay('2026-11-28')
  await expect.poll(() => host.notified().map(({ title }) => title)).toContain(spend)
  page = host.page()
  await openAccount(page, 'Bakery points')
  await expect(card(page).getByRole('row').nth(2)).toContainText('31 Jan 2027')
})
