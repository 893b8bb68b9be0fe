import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { makeKoreanPdf } from '../support/make-pdf'
import { fingerprint, goTo, statement } from './support/app'
import { dropFiles } from './support/drop'
import { dropTexts } from './support/drop-texts'
import { expect, test } from './support/test'

const locked = fileURLToPath(new URL('../fixtures/locked/tossbank-agile-900101.xlsx', import.meta.url))

test.use({ day: '2026-11-22' })

test.describe('beside dropped files', () => {
  test('copied cells are pasted and read like a file', async ({ host }) => {
    const page = host.page()
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Paste instead' }).click()
    await expect(page.getByText('Paste something first.')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Copied table, text messages or the text of a bill' })
      .fill(
        'Date\tDescription\tAmount\tCurrency\n2026-01-30\tCoffee\t-4.20\tUSD\n2026-01-31\tTea\t-3.10\tUSD\n',
      )
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByRole('article', { name: 'pasted.txt' })).toBeVisible()
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByText('2 transactions imported from 1 file.')).toBeVisible()
  })

  test('a copied web table is read by its cells, not by the text it shows', async ({ host }) => {
    const page = host.page()
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Paste instead' }).click()
    const box = page.getByRole('textbox', { name: 'Copied table, text messages or the text of a bill' })
    await box.evaluate((area: HTMLTextAreaElement) => {
      const data = new DataTransfer()
      const rows = '<tr><td>2026-01-30</td><td>Coffee, large</td><td>-4.20</td><td>USD</td></tr>'
      const head = '<tr><th>Date</th><th>Description</th><th>Amount</th><th>Currency</th></tr>'
      data.setData('text/html', `<table>${head}${rows}</table>`)
      data.setData('text/plain', 'DateDescriptionAmountCurrency 2026-01-30Coffee, large-4.20USD')
      area.focus()
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    })
    await box.fill('DateDescriptionAmountCurrency 2026-01-30Coffee, large-4.20USD')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Import 1 transaction', exact: true }).click()
    await expect(page.getByText('1 transaction imported from 1 file.')).toBeVisible()
  })

  test('text messages of a carrier are pasted', async ({ host }) => {
    const page = host.page()
    await goTo(page, 'Import')
    await page.getByRole('button', { name: 'Paste instead' }).click()
    await page
      .getByRole('textbox', { name: 'Copied table, text messages or the text of a bill' })
      .fill(readFileSync(statement('carrier-messages/skt-content-fees.txt'), 'utf8'))
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByText('read as charges and refunds, never as a balance')).toBeVisible()
  })

  test('a locked workbook asks for its password, and says when it is wrong', async ({ host }) => {
    const page = host.page()
    await dropFiles(page, [locked])
    const password = page.getByRole('textbox', { name: 'Password' })
    await expect(password).toHaveAttribute('type', 'password')
    await password.fill('900102')
    await password.press('Enter')
    await expect(page.getByText('the password does not open the file.')).toBeVisible()
    await password.fill('900101')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('button', { name: /^Import [1-9]\d* transactions?$/ }).click()
    await expect(page.getByText(/transactions? imported from 1 file\./)).toBeVisible()
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('900101')
  })

  test('files that are no statements are each told in a sentence, and nothing changes', async ({ host }) => {
    const page = host.page()
    const before = await fingerprint(host)
    const paypal = readFileSync(statement('paypal-activity/japanese.csv'))
    const workbook = readFileSync(statement('generic/date-serials-float-dust.xlsx'))
    await dropTexts(page, {
      'empty.csv': '',
      'binary.csv': Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256),
      'cut.xlsx': workbook.subarray(0, workbook.length / 2),
      'head-only.csv': paypal.subarray(0, paypal.indexOf(10) + 1),
      'words.txt': 'Dear diary, today I found a coin.\nIt was small.\n',
      'bill.pdf': makeKoreanPdf('휴대폰요금'),
    })
    await expect(page.getByRole('article')).toHaveCount(6)
    const said = (name: string) => page.getByRole('article', { name }).getByRole('alert')
    await expect(said('empty.csv')).toContainText('the file is empty')
    await expect(said('binary.csv')).toContainText('this is not a statement')
    await expect(said('cut.xlsx')).toContainText('the file stops in the middle')
    await expect(said('head-only.csv')).toContainText('no transactions')
    // Its letters stand in a table of the PDF standard, which comes with the app.
    await expect(page.getByRole('article', { name: 'bill.pdf' })).toContainText('휴대폰요금')
    await expect(page.getByRole('button', { name: /^Import 0 transactions/ })).toBeDisabled()
    expect(await fingerprint(host)).toBe(before)
  })
})
