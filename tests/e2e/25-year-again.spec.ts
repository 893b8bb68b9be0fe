import type { Page } from '@playwright/test'
import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { dropTexts } from './support/drop-texts'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'
import { bankStatement, twelve, wiseStatement } from './support/wise-to-bank'

test.use({ day: '2026-11-22' })

async function importYear(page: Page): Promise<void> {
  await isOpen(page)
  await dropTexts(page, {
    'statement_balance_EUR.csv': wiseStatement(twelve),
    'camt053.xml': bankStatement(twelve),
  })
  await expect(page.getByRole('article')).toHaveCount(2)
  await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click()
  await expect(page.getByRole('article')).toHaveCount(0)
}

test('the past year is played again, and simple rules stand beside the plan', async ({ host }) => {
  await importYear(host.page())
  await host.restart()
  const page = host.page()
  await isOpen(page)

  await test.step('the plan names the simplest rule of the place, with what it costs beside it', async () => {
    await goTo(page, 'Plan')
    const rules = page.getByRole('region', { name: 'Simple rules instead' })
    await expect(rules).toContainText(/Wise EUR: all of it (from €|on the 1st|every Friday)/)
    await expect(rules).toContainText(/than the plan|the same as the plan/)
    await expect(rules).toContainText('Found over what came in since')
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
    await rules.getByRole('link', { name: 'See what they would have cost in your past year' }).click()
  })

  await test.step('each way has the same money, and one’s own costs what the statements show', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Your year again' })).toBeVisible()
    // Twelve times €0.62.
    await expect(page.getByText(/your own transfers cost €7\.44 in fees/)).toBeVisible({ timeout: 60_000 })
    const table = page.getByRole('region', { name: 'What each way would have come to' })
    await expect(table.getByRole('row')).toHaveCount(7)
    // What is left on the last day is sent as well: once more €0.62.
    await expect(table.getByRole('row', { name: /^Your own way/ })).toContainText('€8.06')
    await expect(table.getByText(/nobody .* could have got more than €/)).toBeVisible()
    const check = page.getByRole('region', { name: 'Your own transfers by the fees of today' })
    await expect(check).toContainText('all 12 cost what your statements show')
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('its figures add up in each row', async () => {
    const rows = await page.getByRole('row').allTextContents()
    const sums = rows.slice(1).map((row) => {
      const [arrives = '', costs = ''] = row.match(/€[\d,]+\.\d\d/g) ?? []
      return Math.round((Number(arrives.replace(/[€,]/g, '')) + Number(costs.slice(1))) * 100)
    })
    expect(new Set(sums).size).toBe(1)
    expect(sums[0]).toBeGreaterThan(100_000)
  })

  await test.step('it is found by its name, can be stopped and begun again', async () => {
    await goTo(page, 'Report')
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('your year')
    await page.keyboard.press('Enter')
    // Pressed as soon as it is there: the year may be over before a click has made sure of its place.
    await page.getByRole('button', { name: 'Stop' }).dispatchEvent('click')
    await expect(page.getByText('Stopped before the end.')).toBeVisible()
    await page.getByRole('button', { name: 'Play it again' }).click()
    await expect(page.getByText(/your own transfers cost €7\.44 in fees/)).toBeVisible({ timeout: 60_000 })
  })
})
