import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

/** Adds a place of a provider with what it holds today. */
async function addPlace(page: Page, provider: string, name: string, balance: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog.getByRole('button', { name: /Which service is it/ }).click()
  await page.getByRole('option', { name: provider, exact: true }).click()
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel(/^Balance at the end/).fill(balance)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toHaveCount(0)
}

/** Answers what a place's account screen asks. */
async function answer(page: Page, place: string, question: RegExp, text: string): Promise<void> {
  await goTo(page, 'Accounts')
  await page.getByRole('link', { name: place }).click()
  await page.getByLabel(question).fill(text)
  await page.keyboard.press('Tab')
}

const stepOf = (page: Page, title: string | RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })

test('a voucher, a transit card and a gift card are spent as far as it pays, and the rest comes back', async ({
  host,
}) => {
  const page = host.page()
  await isOpen(page)
  await addPlace(page, 'Mobile voucher', 'Voucher', '23000')
  await addPlace(page, 'PASMO card', 'Train card', '430')
  await addPlace(page, 'Store gift card (California)', 'Shop card', '4.20')
  await addPlace(page, 'Steam Wallet', 'Steam', '12.00')

  const left = page.getByRole('region', { name: 'What stays where it is, and why' })
  const steps = page.getByRole('region', { name: 'What to do, and when' })

  await test.step('what a voucher was worth is asked, and opens the refund of its rest', async () => {
    await answer(page, 'Voucher', /How much was put in at first/, '50000')
    await goTo(page, 'Plan')
    const voucher = stepOf(page, 'Spend ₩3,000 at Voucher')
    await expect(voucher).toContainText('Then ₩20,000 comes back as cash: Refund of the rest in cash.')
    await expect(voucher).toContainText('₩2,300 less than cashing out')
    await voucher.getByRole('button', { name: /^Why/ }).click()
    await expect(voucher).toContainText('The rest is paid out only once ₩3,000 more is spent.')
    await expect(voucher).toContainText('it pays only for what you would buy anyway')
    await expect(voucher).toContainText('FTC standard terms (Hankyung)')
  })

  await test.step('a transit card is emptied before it is handed back', async () => {
    const card = stepOf(page, /^Spend .*430 at Train card$/)
    await expect(card).toContainText(/Then the deposit of .*500 comes back: Card handed back at a station/)
    await expect(card).toContainText(/220 less than cashing out/)
  })

  await test.step('what leaves for nothing is none of it, and what can only be spent says so', async () => {
    await expect(page.getByText(/at Shop card/)).toHaveCount(0)
    await expect(page.getByText('Shop card → Cash from the shop')).toBeVisible()
    const steam = stepOf(page, /at Steam when you buy there anyway$/)
    await steam.getByRole('button', { name: /^Why/ }).click()
    await expect(steam).toContainText('It cannot be cashed out; it can only be spent there.')
    await expect(steam).toContainText('Steam Subscriber Agreement')
    await expect(left).toHaveCount(0)
    await expect(page.getByText('3 places are better spent; they are among the steps.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('the end of a service gives the day, on the overview too', async () => {
    await answer(page, 'Steam', /Is the service closing/, '2026-12-31')
    await goTo(page, 'Plan')
    const steam = stepOf(page, /^Spend .*12\.00 at Steam$/)
    await expect(steam).toContainText('by Thu 31 Dec')
    await expect(steam).toContainText(/keeps .*12\.00/)
    await expect(steps.getByRole('heading', { level: 3 }).first()).toHaveText(/at Steam$/)
    await goTo(page, 'Overview')
    await expect(page.getByRole('heading', { name: /^Spend .*12\.00 at Steam by Thu 31 Dec$/ })).toBeVisible()
    await expect(page.getByRole('row', { name: /Train card/ })).toContainText('better spent there')
    expect(await findings(page)).toEqual([])
  })

  await test.step('once it is spent the step leaves by itself, and the refund waits for its look', async () => {
    await goTo(page, 'Accounts')
    await page.getByRole('link', { name: 'Voucher' }).click()
    await page.getByRole('button', { name: 'Add a balance' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Balance', { exact: true }).fill('20000')
    await dialog.getByRole('button', { name: 'Save' }).click()
    // Two balances of one day differ: the person says which one holds.
    await page
      .getByRole('table', { name: 'Balances you entered' })
      .getByRole('row')
      .filter({ hasText: '₩20,000' })
      .getByRole('button', { name: 'This one is right' })
      .click()
    await goTo(page, 'Plan')
    await expect(page.getByText(/at Voucher$/)).toHaveCount(0)
    await page.getByRole('button', { name: 'The fee is right: Voucher → Refund of the rest in cash' }).click()
    await page.getByLabel('Trouble of one transfer is worth').fill('0.10')
    await expect(stepOf(page, /^Move ₩20,000 from Voucher/)).toContainText('fee ₩0')
    await expect(page.getByText(/at Train card$/)).toBeVisible()
  })

  await test.step('not now puts a place off, and it can be taken back', async () => {
    await page.getByRole('button', { name: /^Not now: Spend .* at Train card$/ }).click()
    await expect(page.getByText(/^Spend .* at Train card$/)).toHaveCount(0)
    await page.getByRole('button', { name: 'Plan it again: Train card' }).click()
    await expect(page.getByText(/^Spend .* at Train card$/)).toBeVisible()
  })
})
