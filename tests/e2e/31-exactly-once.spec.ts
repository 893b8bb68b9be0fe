import { fingerprint, statement } from './support/app'
import { dropFiles } from './support/drop'
import { dropTexts } from './support/drop-texts'
import { expect, test } from './support/test'
import { undoImport } from './support/undo-import'

const head = 'Date,Description,Amount,Currency\n'

test.describe('every row exactly once', () => {
  test('overlapping files of one batch: the button says what is imported', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, {
      'bank-1.csv': `${head}2026-01-30,Coffee,-4.20,USD\n2026-01-31,Tea,-3.10,USD\n`,
      'bank-2.csv': `${head}2026-01-31,Tea,-3.10,USD\n2026-02-09,Bus,-2.00,USD\n`,
    })
    await expect(page.getByRole('article')).toHaveCount(2)
    await page.getByRole('button', { name: 'Import 3 transactions' }).click()
    await expect(page.getByText('3 transactions imported from 2 files.')).toBeVisible()
  })

  test('the same file twice in one batch counts once', async ({ host }) => {
    const page = host.page()
    const twice = `${head}2026-01-30,Coffee,-4.20,USD\n`
    await dropTexts(page, { 'a.csv': twice, 'b.csv': twice })
    await expect(page.getByText('This very file is in the list already. It adds nothing.')).toHaveCount(1)
    await page.getByRole('button', { name: 'Import 1 transaction', exact: true }).click()
    await expect(page.getByText('1 transaction imported from 1 file.')).toBeVisible()
  })

  test('the person decides about single rows, and undo takes that back', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, { 'bank-1.csv': `${head}2026-01-30,Coffee,-4.20,USD\n2026-01-31,Tea,-3.10,USD\n` })
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    const before = await fingerprint(host)

    await page.getByRole('navigation').getByRole('link', { name: 'Import' }).click()
    await dropTexts(page, {
      'bank-2.csv': `${head}2026-01-31,Tea,-3.10,USD\n2026-02-01,COFFEE 31,-4.20,USD\n2026-02-09,Bus,-2.00,USD\n`,
    })
    const button = (count: number) =>
      page.getByRole('button', { name: `Import ${count} transaction${count === 1 ? '' : 's'}`, exact: true })
    await expect(button(2)).toBeVisible()
    await expect(page.getByText('One row has the amount of a transaction you already have')).toBeVisible()
    await page.getByRole('button', { name: 'Show rows' }).click()
    await expect(page.getByText('Known: 31 Jan Tea, from bank-1.csv')).toBeVisible()
    await expect(page.getByText('New, but looks like 30 Jan Coffee, from bank-1.csv')).toBeVisible()

    await page.getByRole('button', { name: 'Leave out: line 3' }).click()
    await expect(button(1)).toBeVisible()
    await page.getByRole('button', { name: 'Undo: line 3' }).click()
    await expect(button(2)).toBeVisible()
    await page.getByRole('button', { name: 'Leave all of them out' }).click()
    await expect(button(1)).toBeVisible()
    await page.getByRole('button', { name: 'Import anyway: line 2' }).click()
    await button(2).click()
    await expect(page.getByText('2 transactions imported from 1 file.')).toBeVisible()

    await undoImport(page, 'bank-2.csv')
    await expect(page.getByText('bank-2.csv was taken out again.')).toBeVisible()
    expect(await fingerprint(host)).toBe(before)
  })

  test('a file waiting for its import learns of an undo', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, { 'bank-1.csv': `${head}2026-01-30,Coffee,-4.20,USD\n2026-01-31,Tea,-3.10,USD\n` })
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await dropTexts(page, { 'bank-2.csv': `${head}2026-01-31,Tea,-3.10,USD\n2026-02-09,Bus,-2.00,USD\n` })
    await expect(page.getByRole('button', { name: 'Import 1 transaction', exact: true })).toBeVisible()
    await undoImport(page, 'bank-1.csv')
    await expect(page.getByRole('button', { name: 'Import 2 transactions' })).toBeVisible()
  })

  test('a month without a statement is shown as a gap', async ({ host }) => {
    const page = host.page()
    await dropTexts(page, {
      'bank-1.csv': `${head}2026-01-01,Coffee,-4.20,USD\n2026-01-31,Tea,-3.10,USD\n`,
      'bank-3.csv': `${head}2026-03-01,Bus,-2.00,USD\n2026-03-31,Bus,-2.00,USD\n`,
    })
    await expect(page.getByRole('article')).toHaveCount(2)
    await page.getByRole('button', { name: 'Import 4 transactions' }).click()
    await expect(page.getByText('No statement for 1 Feb to 28 Feb.')).toBeVisible()
    await page.getByRole('navigation').getByRole('link', { name: 'Accounts' }).click()
    await page.getByRole('link', { name: 'bank USD' }).click()
    const lines = page.getByRole('table', { name: 'Transactions' }).getByRole('row')
    await expect(lines.filter({ hasText: 'No statement for 1 Feb to 28 Feb.' })).toBeVisible()
  })

  test('a currency that was said once is known for the next file of that name', async ({ host }) => {
    const page = host.page()
    await dropFiles(page, [statement('generic/twins-part-1.csv')])
    await page
      .getByRole('group', { name: /Which currency/ })
      .getByRole('button', { name: 'USD' })
      .click()
    await page.getByRole('button', { name: 'Import 3 transactions' }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await dropFiles(page, [statement('generic/twins-part-2.csv')])
    await page.getByRole('button', { name: 'Import 2 transactions' }).click()
    await expect(page.getByText('2 transactions imported from 1 file.')).toBeVisible()
  })
})
