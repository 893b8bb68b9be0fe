import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { goTo } from './support/app'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

test.use({ day: '2026-11-22' })

/** What axe-core finds against WCAG 2.2 AA on the screen as it stands. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
    const { violations, passes } = await axe.run(document, { runOnly: tags })
    if (passes.length < 10) throw new Error(`axe looked at next to nothing: ${passes.length} rules`)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
  })
}

const screens = ['Overview', 'Plan', 'Accounts', 'Routes', 'Import', 'Settings'] as const

test.describe('every screen', { tag: '@browser' }, () => {
  for (const theme of ['Light', 'Dark'] as const)
    test(`is free of accessibility problems in ${theme.toLowerCase()} colours`, async ({ host }) => {
      const page = host.page()
      await openSamples(page)
      await goTo(page, 'Settings')
      await page.getByRole('radio', { name: theme, exact: true }).click()
      for (const screen of screens) {
        await goTo(page, screen)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.getByRole('progressbar')).toHaveCount(0)
        expect(await findings(page), screen).toEqual([])
      }
    })

  test('speaks Korean at once, and remembers it', async ({ host }) => {
    await openSamples(host.page())
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: '한국어' }).click()
    await expect(host.page().getByRole('heading', { level: 1, name: '설정' })).toBeVisible()
    await host.restart()
    await expect(host.page().getByRole('heading', { name: '어디에 있나' })).toBeVisible()
    await expect(host.page().getByText(/곳에서 놀고 있는 돈/)).toBeVisible()
  })

  test('hides every amount with one key, over restarts', async ({ host }) => {
    await openSamples(host.page())
    const figures = host.page().getByText(/[₩$€]\d/)
    await expect(figures.first()).toBeVisible()
    await host.page().keyboard.press('h')
    await expect(figures).toHaveCount(0)
    await host.restart()
    await expect(host.page().getByRole('heading', { name: 'Where it lies' })).toBeVisible()
    await expect(host.page().getByText(/[₩$€]\d/)).toHaveCount(0)
  })

  test('keeps the sample statements apart from one’s own', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Accounts')
    await expect(page.getByRole('link', { name: 'KakaoPay KRW' })).toBeVisible()
    await page.getByRole('button', { name: 'Leave the samples' }).click()
    await goTo(page, 'Accounts')
    await expect(page.getByText('No accounts yet.')).toBeVisible()
  })

  test('explains an account and takes a balance for it', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Accounts')
    await page.getByRole('link', { name: 'KakaoPay KRW' }).click()
    await expect(page.getByRole('table', { name: 'Transactions' })).toBeVisible()
    await page.getByRole('button', { name: 'Enter the balance' }).click()
    await page.getByRole('textbox', { name: /Balance at the end of/ }).fill('fifty')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('This is not an amount such as 12,500.')).toBeVisible()
    await page.getByRole('textbox', { name: /Balance at the end of/ }).fill('50,000')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/^₩50,000 on 22 Nov/)).toBeVisible()
    await expect(page.getByText(/You entered the balance of 22 Nov/)).toBeVisible()
  })
})
