import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { openSamples } from './support/open-samples'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const sums = (page: Page) => page.getByLabel('By owner')

test('places of two owners are kept apart: their sums, a filter, and no way from one to the other', async ({
  host,
}) => {
  const page = host.page()
  await isOpen(page)
  await openSamples(page)
  await expect(sums(page)).toHaveCount(0)

  await test.step('a name is typed once, then offered', async () => {
    await goTo(page, 'Accounts')
    await expect(page.getByRole('radio', { name: 'Everyone' })).toHaveCount(0)
    await page.getByRole('link', { name: /Wise/ }).first().click()
    await page.getByLabel('Owner').fill('Mina')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
    await goTo(page, 'Accounts')
    await page.getByRole('link', { name: 'KakaoPay' }).first().click()
    const owner = page.getByLabel('Owner')
    const list = (await owner.getAttribute('list'))!
    expect(
      await page
        .locator(`[id="${list}"] option`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
    ).toEqual(['Mina'])
    await owner.fill(' mina')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0)
    const save = page.getByRole('button', { name: 'Save' })
    await page.locator('main').focus()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(save).toBeVisible()
    await page.keyboard.press('ControlOrMeta+Shift+z')
    await expect(save).toHaveCount(0)
  })

  await test.step('the accounts can be narrowed to hers', async () => {
    await goTo(page, 'Accounts')
    await page
      .getByRole('button', { name: 'Mina' })
      .or(page.getByRole('radio', { name: 'Mina' }))
      .click()
    await expect(page.getByRole('link', { name: /Wise/ }).first()).toBeVisible()
    await expect(page.getByRole('link', { name: /Toss|PayPal/ })).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('the overview tells her sums, and what leaves her wallet goes to a bank account of hers', async () => {
    await goTo(page, 'Overview')
    await expect(sums(page)).toContainText('Mina')
    await expect(sums(page)).toContainText('You')
    const hers = page.getByRole('row', { name: /KakaoPay/ }).first()
    await expect(hers).toContainText('Mina’s bank account (KRW)')
    await page.getByRole('radio', { name: 'Mina' }).click()
    await expect(page.getByRole('row', { name: /Toss|PayPal/ })).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })
})
