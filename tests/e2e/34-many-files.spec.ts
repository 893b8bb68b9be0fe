import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { makeZip } from '../support/make-zip'
import { goTo } from './support/app'
import { dropFiles } from './support/drop'
import { dropTexts } from './support/drop-texts'
import { expect, test } from './support/test'

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

const choose = async (page: Page, button: Locator, value: string): Promise<void> => {
  await button.click()
  await page.getByRole('option', { name: value, exact: true }).click()
}

const importAll = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Import [1-9]\d* transactions?$/ }).click()
  await expect(page.getByText(/transactions? imported from/)).toBeVisible()
}

test.use({ day: '2026-11-22' })

test.describe('an archive', { tag: '@browser' }, () => {
  test('is its statements, each with a card of its own', async ({ host }) => {
    const page = host.page()
    const table = 'Date,Description,Amount,Currency\n'
    await dropTexts(page, {
      'all.zip': makeZip({
        'giro.csv': bytes(`${table}2026-03-13,Rent,-900.00,EUR\n`),
        'savings.csv': bytes(`${table}2026-03-14,Custody,-1.20,EUR\n`),
        'card.csv': bytes(`${table}2026-03-15,Shoes,-80.00,EUR\n`),
      }),
    })
    await expect(page.getByRole('article')).toHaveCount(3)
    await expect(page.getByRole('article', { name: 'all.zip/giro.csv' })).toContainText('into giro EUR (new)')
    await page.getByRole('button', { name: 'Import 3 transactions' }).click()
    await expect(page.getByText('3 transactions imported from 3 files.')).toBeVisible()
  })

  test('that is locked asks for its password, and is its statements then', async ({ host }) => {
    const page = host.page()
    await dropFiles(page, [fixture('archives/locked-aes-256.zip')])
    const password = page.getByRole('textbox', { name: 'Password' })
    await password.fill('geheim 13')
    await password.press('Enter')
    await expect(page.getByText('the password does not open the file.')).toBeVisible()
    await password.fill('geheim 12')
    await password.press('Enter')
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(page.getByRole('article', { name: 'locked-aes-256.zip/march.csv' })).toBeVisible()
    await importAll(page)
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('geheim')
  })
})

test.describe('a file of several accounts', () => {
  test('becomes several accounts', async ({ host }) => {
    const page = host.page()
    await dropFiles(page, [fixture('cases/suite-accounts-in-one-list.csv')])
    const question = page.getByRole('group', { name: /Which currency are the amounts in, such as “-89.75”/ })
    await expect(question).toContainText('Grocer')
    await question.getByRole('button', { name: 'USD · US Dollar' }).click()
    await expect(page.getByText('into Checking Account USD (new)')).toBeVisible()
    await expect(page.getByText('into Credit Card USD (new)')).toBeVisible()
    await importAll(page)
    await goTo(page, 'Accounts')
    await expect(page.getByText('Checking Account USD').first()).toBeVisible()
    await expect(page.getByText('Credit Card USD').first()).toBeVisible()
  })

  test('shows what lies in each of them, there and here', async ({ host }) => {
    const page = host.page()
    await dropFiles(page, [
      fixture('cases/realbyte-money-manager.tsv'),
      fixture('cases/revolut-consolidated-v2.csv'),
    ])
    const tableOf = (file: string) =>
      page.getByRole('article', { name: file }).getByRole('table', { name: 'Balance there and here' })
    const household = tableOf('realbyte-money-manager.tsv')
    await expect(household.getByRole('row', { name: /^별카드/ })).toContainText('−₩12,300')
    // Nothing is compared with what the file does not state.
    await expect(household.getByRole('columnheader')).toHaveText(['Account', 'Here'])
    const stated = tableOf('revolut-consolidated-v2.csv')
    await expect(stated.getByRole('columnheader')).toHaveText([
      'Account',
      'Balance there',
      'Here',
      'Difference',
    ])
    await expect(stated.getByRole('row', { name: /USD/ })).toContainText('$35.00')
    await importAll(page)
  })
})

test.describe('what is settled once', () => {
  test('holds for the next file: where a fee belongs, and into which account', async ({ host }) => {
    const page = host.page()
    const head = 'Date,Type,Amount USD,Fee USD,Description\n'
    await dropTexts(page, { 'exchange-2026-10.csv': `${head}2026-10-13,Withdrawal,-200.00,1.50,To bank\n` })
    const question = page.getByRole('group', {
      name: 'Is the fee of 1.50 in line 2 part of the amount already?',
    })
    await expect(question).toContainText('2026-10-13 | Withdrawal | -200.00 | 1.50 | To bank')
    await expect(page.getByText('1 waits for your answer')).toBeVisible()
    await expect(question.getByRole('button', { name: 'Yes: −$200.00 in all' })).toBeVisible()
    await question.getByRole('button', { name: 'No, it comes on top: −$201.50 in all' }).click()
    await expect(page.getByText('USD: −$201.50, fees $1.50')).toBeVisible()
    await page.getByRole('button', { name: 'How this file was read' }).click()
    const name = page.getByRole('textbox', { name: 'What is this account called?' })
    await name.fill('Coin Bay')
    await name.press('Enter')
    await expect(page.getByText('into Coin Bay USD (new)')).toBeVisible()
    await importAll(page)

    await dropTexts(page, { 'another-name.csv': `${head}2026-11-13,Withdrawal,-100.00,1.00,To bank\n` })
    await expect(page.getByText('Recognised as “Coin Bay”, as you taught it.')).toBeVisible()
    await expect(page.getByText('into Coin Bay USD', { exact: true })).toBeVisible()
    await expect(page.getByText('USD: −$101.00, fees $1.00')).toBeVisible()
    await importAll(page)

    await dropTexts(page, { 'third.csv': 'Day,What,How much USD\n2026-11-14,Tea,-3.00\n' })
    await page.getByRole('button', { name: 'How this file was read' }).click()
    await choose(page, page.getByRole('button', { name: /Or an account you have$/ }), 'Coin Bay USD')
    await expect(page.getByText('into Coin Bay USD', { exact: true })).toBeVisible()
  })

  test('holds for other files of that kind that wait', async ({ host }) => {
    const page = host.page()
    const month = (number: string) => `Posted;Narrative;Sum\n13.${number}.2026;Market;-12,40\n`
    await dropTexts(page, {
      'corner-2026-08.csv': month('08'),
      'corner-2026-09.csv': month('09'),
      'corner-2026-10.csv': month('10'),
      'other.csv': 'Fecha;Concepto;Importe\n13/10/2026;Pan;-3,20\n',
      'sure.csv': 'Date,Description,Amount,Currency\n2026-03-13,Rent,-900.00,EUR\n',
      'payments.iif': '!TRNS\tTRNSID\tTRNSTYPE\n',
    })
    await expect(page.getByRole('article')).toHaveCount(6)
    const files = page.getByRole('radiogroup', { name: 'Files' })
    await expect(files.getByRole('radio')).toHaveText(['All 6', 'To answer 4', 'Ready 1', 'Cannot be read 1'])
    await expect(page.getByText('4 files wait for an answer and stay here.')).toBeVisible()
    await files.getByRole('radio', { name: 'To answer 4' }).click()
    await expect(page.getByRole('article')).toHaveCount(4)
    const first = page.getByRole('article', { name: 'corner-2026-08.csv' })
    await expect(first).toContainText('Answers the same question for 2 other files of this kind.')
    await first.getByRole('button', { name: 'EUR · Euro' }).click()
    await expect(page.getByRole('article')).toHaveCount(1)
    await expect(page.getByRole('article', { name: 'other.csv' })).toBeVisible()
    await files.getByRole('radio', { name: /^All/ }).click()
    await expect(page.getByRole('article', { name: 'corner-2026-10.csv' })).toContainText(
      'Answered together with corner-2026-08.csv.',
    )
    await page.getByRole('button', { name: 'Import 4 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(2)
  })

  test('may be one currency for all that ask', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, {
      'one.csv': 'Fecha;Concepto;Importe\n13/10/2026;Pan;-3,20\n',
      'two.csv': 'Datum;Tekst;Bedrag\n13-10-2026;Brood;-3,20\n',
    })
    const first = page.getByRole('article', { name: 'one.csv' })
    await first.getByRole('checkbox', { name: 'The same for the other file that asks this' }).check()
    await first.getByRole('button', { name: 'Another currency…' }).click()
    await first.getByRole('textbox', { name: 'Currency code' }).fill('sek')
    await first.getByRole('button', { name: 'Use' }).click()
    await expect(page.getByText('into one SEK (new)')).toBeVisible()
    await expect(page.getByText('into two SEK (new)')).toBeVisible()
  })

  test('is also where a table ends, and which columns are its words', async ({ host }) => {
    const page = host.page()
    const month = (number: string) => `Giro
Datum;Text;Notiz;Zusatz;Betrag EUR
13.${number}.2026;Miete;Wohnung;Dauer;-900,00
14.${number}.2026;Lohn;Bonus;Haus;2.000,00
Depot
Tag;Papier;Stueck;Kurswert EUR
15.${number}.2026;Fonds A;3;300,00
`
    await dropTexts(page, { 'giro-2026-10.csv': month('10') })
    await page.getByRole('button', { name: 'How this file was read' }).click()
    await choose(page, page.getByRole('button', { name: /Table ends before$/ }), 'Line 5: Depot')
    await expect(page.getByText('2 new', { exact: true })).toBeVisible()
    for (const column of [/^Notiz/, /^Zusatz/])
      await choose(page, page.getByRole('row', { name: column }).getByRole('button'), 'More words about it')
    await page.getByRole('button', { name: 'Show rows' }).click()
    await expect(page.getByText('Miete Wohnung Dauer')).toBeVisible()
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)

    await dropTexts(page, { 'giro-2026-11.csv': month('11') })
    await page.getByRole('button', { name: 'Show rows' }).click()
    await expect(page.getByText('Lohn Bonus Haus')).toBeVisible()
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByText('2 transactions imported from 1 file.')).toBeVisible()
  })
})
