import type { Locator, Page } from '@playwright/test'
import { fingerprint, goTo, savedTextBy } from './support/app'
import { dropTexts } from './support/drop-texts'
import { expect, test } from './support/test'
import { undoImport } from './support/undo-import'

const head = 'Corner Bank\nQuand;Combien;Quoi;Reste\n'
const october = `${head}31.10.2026;-1.234,50;Bäcker;8.765,50\n30.10.2026;2,00;Zins;10.000,00\n`
const november = `${head}02.11.2026;-65,50;Taxi;8.700,00\n31.10.2026;-1.234,50;Bäcker;8.765,50\n`

const choose = async (page: Page, button: Locator, value: string): Promise<void> => {
  await button.click()
  await page.getByRole('option', { name: value, exact: true }).click()
}

/** Says what a column is, and in which currency the amounts are. */
async function mapColumns(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'How this file was read' }).click()
  const column = (name: RegExp) => page.getByRole('row', { name }).getByRole('button')
  await choose(page, column(/^Quoi/), 'With whom')
  await choose(page, page.getByRole('button', { name: /Currency$/ }), 'EUR')
}

test.describe('a file that no format knows', { tag: '@browser' }, () => {
  test('is mapped once; the next month takes one click', async ({ host }) => {
    const page = host.page()
    const nothing = await fingerprint(host)

    await test.step('say what the columns are, and see how they are read', async () => {
      await dropTexts(page, { 'corner-2026-10.csv': october })
      await expect(page.getByRole('group', { name: /Which currency/ })).toBeVisible()
      await mapColumns(page)
      await expect(page.getByText('“Combien”, since the balance agrees on 1 of 1 rows')).toBeVisible()
      await expect(page.getByRole('row', { name: /^Combien/ })).toContainText('-1.234,50 → -1234.50')
      await expect(page.getByRole('row', { name: /^Quand/ })).toContainText('31.10.2026 → 2026-10-31')
      await expect(page.getByText('Agrees with all 2 balances the statement states.')).toBeVisible()
      const name = page.getByRole('textbox', { name: 'What is this account called?' })
      await name.fill('Corner Bank')
      await name.press('Enter')
      await expect(page.getByText('into Corner Bank EUR (new)')).toBeVisible()
    })

    await test.step('import it, and be remembered', async () => {
      await expect(
        page.getByRole('checkbox', { name: 'Remember this for the next file like it' }),
      ).toBeChecked()
      await page.getByRole('button', { name: 'Import 2 transactions' }).click()
      await expect(page.getByText('2 transactions imported from 1 file.')).toBeVisible()
    })

    await test.step('import the next month with one click', async () => {
      await dropTexts(page, { 'other-name.csv': november })
      await expect(page.getByText('Recognised as “Corner Bank”, as you taught it.')).toBeVisible()
      await expect(page.getByText('into Corner Bank EUR')).toBeVisible()
      await page.getByRole('button', { name: 'Import 1 transaction', exact: true }).click()
      await expect(page.getByText('1 transaction imported from 1 file.')).toBeVisible()
    })

    await test.step('undo both: what was taught is taken back as well', async () => {
      await undoImport(page, 'other-name.csv')
      await expect(
        page.getByText('1 of its transactions stays, because corner-2026-10.csv states it too.'),
      ).toBeVisible()
      await undoImport(page, 'corner-2026-10.csv')
      await expect(page.getByRole('button', { name: /^Undo/ })).toHaveCount(0)
      expect(await fingerprint(host)).toBe(nothing)
    })
  })

  test('is not remembered where the person does not want it', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, { 'corner-2026-10.csv': october })
    await mapColumns(page)
    await page.getByRole('checkbox', { name: 'Remember this for the next file like it' }).uncheck()
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await dropTexts(page, { 'corner-2026-11.csv': november })
    await expect(page.getByRole('group', { name: /Which currency/ })).toBeVisible()
  })

  test('asks what a word means with the row both ways, once for that kind of file', async ({ host }) => {
    const page = host.page()
    const table = 'Buchungstag;Text;Betrag;Richtung\n'
    await dropTexts(page, {
      'sides-2026-10.csv': `${table}13.10.2026;Miete;900,00 EUR;Abgang\n14.10.2026;Lohn;2.000,00 EUR;Eingang\n15.10.2026;Storno;20,00 EUR;Wirbel\n`,
    })
    const question = page.getByRole('group', { name: 'What does “Wirbel” in line 4 mean?' })
    await expect(question).toContainText('15.10.2026 | Storno | 20,00 EUR | Wirbel')
    await expect(question.getByRole('button', { name: '−€20.00, it went out' })).toBeVisible()
    await question.getByRole('button', { name: '+€20.00, it came in' }).click()
    await expect(question).toHaveCount(0)
    await expect(page.getByText('EUR: +€1,120.00')).toBeVisible()

    await page.getByRole('button', { name: 'How this file was read' }).click()
    await expect(
      page.getByText('“Richtung”, as its words say: Abgang = −, Eingang = +, Wirbel = +'),
    ).toBeVisible()
    await choose(page, page.getByRole('button', { name: '“Wirbel” is' }), 'money out')
    await expect(page.getByText('EUR: +€1,080.00')).toBeVisible()
    await page.getByRole('button', { name: 'Import 3 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)

    await dropTexts(page, { 'sides-2026-11.csv': `${table}16.11.2026;Gebühr;5,00 EUR;Wirbel\n` })
    await expect(page.getByText('EUR: −€5.00')).toBeVisible()
    await page.getByRole('button', { name: 'Import 1 transaction', exact: true }).click()
    await expect(page.getByText('1 transaction imported from 1 file.')).toBeVisible()
  })

  test('what was taught is saved to a file and taken from it; a bad file changes nothing', async ({
    host,
  }) => {
    const page = host.page()
    await dropTexts(page, { 'corner-2026-10.csv': october })
    await mapColumns(page)
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    const saved = await savedTextBy(host, () => page.getByRole('button', { name: 'Save to a file' }).click())

    await page.getByRole('button', { name: 'Forget: corner' }).click()
    await expect(page.getByRole('button', { name: 'Forget: corner' })).toHaveCount(0)
    const take = (content: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'taught.json', mimeType: 'application/json', buffer: Buffer.from(content) })
    await take(saved.replace('"bank"', '"shop"'))
    await expect(page.getByText('“profiles[0].kind” in taught.json is not right.')).toBeVisible()
    await take('Date,Amount\n')
    await expect(page.getByText('taught.json does not hold what Jandon was taught.')).toBeVisible()
    await expect(page.getByRole('button', { name: /^Forget/ })).toHaveCount(0)
    await take(saved)
    await expect(page.getByText('1 was added.')).toBeVisible()
    await goTo(page, 'Import')
    await expect(page.getByRole('button', { name: 'Forget: corner' })).toBeVisible()
  })
})
