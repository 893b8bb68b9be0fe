import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

/** A Sunday. */
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

test('what a provider pays out by itself is expected, and nobody is asked to request it', async ({
  host,
}) => {
  const page = host.page()
  await isOpen(page)
  await addPlace(page, 'Uber driver earnings', 'Driving', '123.00')
  await addPlace(page, 'Gumroad balance', 'Shop', '42.00')

  await test.step('the plan says who gets it and when, or from which sum on', async () => {
    await goTo(page, 'Plan')
    const left = page.getByRole('region', { name: 'What stays where it is, and why' })
    await expect(left).toContainText(
      /Driving · your bank account \(USD\) gets it by itself on 23 Nov: about .*123\.00, no fee/,
    )
    await expect(left).toContainText(
      /Shop · waits until it is .*100\.00; then an account that is not here gets it by itself/,
    )
    await expect(page.getByRole('button', { name: /requested/ })).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('the overview says the same, with the day', async () => {
    await goTo(page, 'Overview')
    const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Driving' }) })
    await expect(row).toContainText('gets it by itself on 23 Nov')
    await expect(row.getByRole('cell').last()).toHaveText('23 Nov')
    expect(await overflowing(page)).toEqual([])
  })
})
