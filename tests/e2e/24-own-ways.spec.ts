import type { Page } from '@playwright/test'
import type { Day } from '../../shared/day'
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

const sentence = /You sent Wise EUR → .* 12 times: €0\.62, next day\./

test('a way that only the own statements show is planned, with what it cost and how fast it was', async ({
  host,
}) => {
  await importBoth(host.page(), twelve)
  await host.restart()
  const page = host.page()

  await test.step('the overview and the plan say how it went', async () => {
    await isOpen(page)
    await goTo(page, 'Overview')
    await expect(page.getByText(sentence)).toBeVisible()
    await goTo(page, 'Plan')
    const steps = page.getByRole('region', { name: 'What to do, and when' })
    await expect(steps.getByText(sentence).first()).toBeVisible()
    await expect(steps).toContainText('by the way your statements show')
    await expect(steps).toContainText('fee €0.62')
    await expect(page.getByText(/no way out of it is in the catalogue/)).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('the account, its ways and the rules show what that rests on', async () => {
    await goTo(page, 'Accounts')
    await page.getByRole('link', { name: 'Wise EUR' }).first().click()
    const card = page.getByRole('region', { name: 'Ways your statements show' })
    await expect(card).toContainText('12 times, last on 3 Nov')
    await expect(card).toContainText('€0.62')
    await goTo(page, 'Routes')
    await expect(page.getByRole('region', { name: 'Ways your statements show' })).toContainText('next day')
    expect(await findings(page)).toEqual([])
    await goTo(page, 'Rules')
    await expect(page.getByText('The one rule your plan rests on stands.')).toBeVisible()
    await expect(page.getByRole('region', { name: 'In order' }).getByText(sentence)).toBeVisible()
  })

  await test.step('it can be put aside, and planned again', async () => {
    await goTo(page, 'Plan')
    await page
      .getByRole('button', { name: /^Not this way: / })
      .first()
      .click()
    const aside = page.getByRole('region', { name: 'Put aside by you' })
    await expect(aside).toContainText(/Wise EUR → /)
    await aside.getByRole('button', { name: /^Plan it again/ }).click()
    await expect(page.getByText(sentence).first()).toBeVisible()
  })
})

test('fees that contradict one another are said, the dearest is planned, and one thing is asked', async ({
  host,
}) => {
  const page = host.page()
  await importBoth(page, [...twelve, { on: '2026-11-10' as Day, amount: 20_000, fee: 110 }])
  await goTo(page, 'Plan')
  const steps = page.getByRole('region', { name: 'What to do, and when' })
  await expect(steps).toContainText('fee €1.10')
  const doubt = steps.getByText(/^In Nov your statements show fees from €0\.62 to €1\.10/)
  await expect(doubt).toHaveCount(1)
  await goTo(page, 'Rules')
  await expect(page.getByRole('region', { name: 'To look at again' })).toContainText('€0.62 to €1.10')

  await goTo(page, 'Plan')
  await steps.getByRole('button', { name: 'Enter the fee' }).click()
  await page.getByRole('dialog').getByLabel('Fixed, each time').fill('0.62')
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
  await expect(steps).toContainText('fee €0.62')
  await expect(doubt).toHaveCount(0)
  await goTo(page, 'Rules')
  await expect(page.getByText('The one rule your plan rests on stands.')).toBeVisible()
})
