import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { dropTexts } from './support/drop-texts'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'
import { bankStatement, type Sent, twelve, wiseStatement } from './support/wise-to-bank'

test.use({ day: '2026-11-22' })

async function importBoth(page: Page, sent: readonly Sent[]): Promise<void> {
  await isOpen(page)
  await dropTexts(page, {
    'statement_balance_EUR.csv': wiseStatement(sent),
    'camt053.xml': bankStatement(sent),
  })
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
}

test('a way that only the own statements show is planned, with what it cost and how fast it was', async ({
  host,
}) => {
  const page = host.page()
  await importBoth(page, twelve)
  const sentence = /You sent Wise EUR → .* 12 times: €0\.62, next day\./

  await goTo(page, 'Overview')
  await expect(page.getByText(sentence)).toBeVisible()
})
