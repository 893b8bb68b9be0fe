import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { dropTexts } from './support/drop-texts'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

/** Twelve places without statements, each with what it held in September. */
const places = [
  ['Cafe card', '12,500'], ['Bus card', '3,200'], ['Canteen', '48,000'], ['Book voucher', '10,000'],
  ['Cinema points', '7,350'], ['Bakery stamp card', '900'], ['Laundry card', '15,000'], ['Pool pass', '22,000'],
  ['Game credits', '5,500'], ['Copy shop', '1,800'], ['Museum card', '30,000'], ['Parking card', '6,400'],
] as const // prettier-ignore

const list = [
  'Name\tBalance\tDay',
  ...places.map(([name, balance]) => `${name}\t₩${balance}\t2026-09-30`),
].join('\n')

/** Pastes text with nothing in focus, as the keys for it do. */
const paste = (page: Page, text: string) =>
  page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

const choose = async (page: Page, what: string | RegExp, option: string) => {
  await page.getByRole('button', { name: what }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

/** Opens the twelve places from a list. */
async function openPlaces(page: Page): Promise<void> {
  await isOpen(page)
  await goTo(page, 'Check in')
  await expect(page.getByText('No places yet.')).toBeVisible()
  await paste(page, list)
  await expect(page.getByRole('row')).toHaveCount(13)
  await choose(page, /12 lines without a place/, 'New place: Voucher')
  await page.getByRole('button', { name: 'Keep 12 balances' }).click()
  await expect(page.getByText('0 of 12 places checked')).toBeVisible()
}

const balance = (page: Page, name: string) => page.getByRole('textbox', { name: `${name}: balance` })

test.describe('the check-in', () => {
  test('takes twelve balances from the keyboard in under two minutes', async ({ host }) => {
    const page = host.page()
    await openPlaces(page)

    await test.step('is offered where balances are old, and found by its name', async () => {
      await goTo(page, 'Overview')
      await expect(page.getByText('12 balances have not been looked at for over 40 days:')).toBeVisible()
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('check in')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'Check in' })).toBeVisible()
    })

    await test.step('twelve of them', async () => {
      const began = Date.now()
      await balance(page, 'Bakery stamp card').focus()
      // As fast as one types who looks each balance up: unchanged, changed, and worked out.
      const typed = ['', '', '4000', '16*500', '47,500', '', '', '', '1200', '30000', '', '5000+900']
      for (const text of typed) {
        await page.keyboard.type(text, { delay: 60 })
        await page.keyboard.press('Enter')
      }
      await expect(page.getByText('12 of 12 places checked for 22 Nov')).toBeFocused()
      const seconds = (Date.now() - began) / 1000
      console.log(`${seconds.toFixed(1)} s: twelve balances`)
      expect(seconds).toBeLessThan(120)
      await expect(page.getByText('unchanged', { exact: true })).toHaveCount(7)
    })

    await test.step('they are kept', async () => {
      await goTo(page, 'Overview')
      await expect(page.getByText('balances have not been looked at')).toHaveCount(0)
      await host.restart()
      await goTo(host.page(), 'Check in')
      await expect(host.page().getByText('12 of 12 places checked for 22 Nov')).toBeVisible()
      expect(await findings(host.page())).toEqual([])
    })
  })

  test('moves by the arrows, takes back, and notes', async ({ host }) => {
    const page = host.page()
    await openPlaces(page)
    await balance(page, 'Bakery stamp card').focus()
    await page.keyboard.press('ArrowDown')
    await expect(balance(page, 'Book voucher')).toBeFocused()
    await page.keyboard.type('9000')
    await page.keyboard.press('Tab')
    await page.keyboard.type('one book')
    await page.keyboard.press('Enter')
    await expect(balance(page, 'Bus card')).toBeFocused()
    await expect(balance(page, 'Book voucher')).toHaveValue('9000')
    await page.keyboard.press('Enter')
    await expect(page.getByText('2 of 12 places checked')).toBeVisible()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('1 of 12 places checked')).toBeVisible()
    await expect(balance(page, 'Book voucher')).toHaveValue('9000')
    await page.getByRole('link', { name: 'Book voucher' }).first().click()
    await expect(page.getByText('one book')).toBeVisible()
  })

  test('says at once what is wrong, and loses nothing', async ({ host }) => {
    const page = host.page()
    await openPlaces(page)
    const cafe = balance(page, 'Cafe card')
    await test.step('no amount, and another currency', async () => {
      await cafe.fill('twelve')
      await cafe.press('Enter')
      await expect(cafe).toBeFocused()
      await expect(page.getByRole('alert')).toContainText('“twelve” is not an amount')
      await goTo(page, 'Overview')
      await goTo(page, 'Check in')
      await expect(cafe).toHaveValue('twelve')
      await cafe.fill('5 EUR')
      await cafe.press('Enter')
      await expect(page.getByRole('alert')).toContainText('This is in EUR, and the place holds')
    })
    await test.step('two of one day', async () => {
      await cafe.fill('12000')
      await cafe.press('Enter')
      await expect(page.getByText('1 of 12 places checked')).toBeVisible()
      await cafe.fill('11000')
      await cafe.press('Enter')
      await expect(page.getByText('Two balances are entered for 22 Nov. Which one is right?')).toBeVisible()
      await page.getByRole('button', { name: /11,000.* is right/ }).click()
      await expect(cafe).toHaveValue('11000')
    })
    await test.step('a day to come', async () => {
      const day = page.getByRole('textbox', { name: 'Balances at the end of' })
      await day.fill('2026-12-01')
      await day.press('Enter')
      await expect(page.getByText('Enter today or a day before it')).toBeVisible()
      await balance(page, 'Bus card').fill('3000')
      await balance(page, 'Bus card').press('Enter')
      await expect(page.getByText('Put the day right first.')).toBeVisible()
      await day.fill('2026-11-20')
      await day.press('Enter')
      await expect(page.getByText('0 of 12 places checked for 20 Nov')).toBeVisible()
      await balance(page, 'Bus card').press('Enter')
      await expect(page.getByText('1 of 12 places checked for 20 Nov')).toBeVisible()
    })
    expect(await findings(page)).toEqual([])
  })

  test('shows a dropped list before it is kept, and what is wrong with a line', async ({ host }) => {
    const page = host.page()
    await openPlaces(page)
    await dropTexts(page, {
      'balances.csv':
        'Place;Balance;Day\ncafe CARD;12,100;2026-11-20\nBus card;ten;2026-11-20\nCanteen;40,000;2027-01-01\nTea house;₩2,000;\n',
    })
    await expect(page.getByRole('row', { name: /cafe CARD/ })).toContainText('Cafe card')
    await expect(page.getByText('Line 3: “ten” is not an amount')).toBeVisible()
    await expect(page.getByText('Line 4: 1 Jan 2027 is still to come.')).toBeVisible()
    expect(await findings(page)).toEqual([])
    await choose(page, /Place of Tea house/, 'New place: Points')
    await page.getByRole('button', { name: 'Keep 2 balances' }).click()
    await expect(page.getByText('1 of 13 places checked')).toBeVisible()
    await expect(page.getByRole('row', { name: /Tea house/ }).first()).toContainText('first balance')
    await page.locator('main').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('0 of 12 places checked')).toBeVisible()
    // Two of one day that differ are said before either is kept.
    await dropTexts(page, { 'twice.csv': 'Place;Balance\nCafe card;12,100\nCafe card;-5\n' })
    await expect(page.getByText('For that day −₩5 was entered as well.')).toBeVisible()
    await expect(page.getByText('For that day ₩12,100 was entered as well.')).toBeVisible()
    await expect(page.getByText('That is less than nothing.')).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    // A page of text is no list.
    await paste(page, 'Dear Sir or Madam,\nthank you for your letter.')
    await expect(page.getByRole('alert')).toContainText('No list of balances was found')
  })
})
