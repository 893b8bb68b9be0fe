import type { Page } from '@playwright/test'
import { goTo } from './support/app'
import { findings } from './support/axe'
import { everyScreen } from './support/every-screen'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'
import { thumbnail } from './support/thumbnail'

test.use({ day: '2026-11-22' })

/** What is chosen in the settings before the screens are looked at, and how the pictures of it are named. */
const looks = [
  ['light colours', 'Light', 'English', 'light-en'],
  ['dark colours', 'Dark', '日本語', 'dark-ja'],
  ['high contrast', 'High', '한국어', 'contrast-ko'],
] as const

/** Less than one screen differs from another, more than letters of another font do. */
const roughly = { maxDiffPixelRatio: 0.08, threshold: 0.15 }

/** The screen by its address: the same in every language. */
const screenOf = (page: Page): string => new URL(page.url()).hash.replace(/^#\/?/, '') || 'overview'

test.describe('every screen', () => {
  for (const [look, colours, language, picture] of looks)
    test(`is free of accessibility problems and looks as it did in ${look}`, async ({ host }) => {
      const page = host.page()
      await openSamples(page)
      await goTo(page, 'Settings')
      await page.getByRole('radio', { name: colours, exact: true }).click()
      await page.getByRole('radio', { name: language }).click()
      await everyScreen(page, async (name) => {
        expect(await thumbnail(page)).toMatchSnapshot(`${picture}-${screenOf(page)}.png`, roughly)
        expect(await findings(page), name).toEqual([])
      })
    })

  test('speaks Korean and Japanese at once, and remembers it', async ({ host }) => {
    await openSamples(host.page())
    await goTo(host.page(), 'Settings')
    await host.page().getByRole('radio', { name: '한국어' }).click()
    await expect(host.page().getByRole('heading', { level: 1, name: '설정' })).toBeVisible()
    await host.restart()
    await expect(host.page().getByRole('heading', { name: '어디에 있나' })).toBeVisible()
    await expect(host.page().getByText(/곳에서 놀고 있는 돈/)).toBeVisible()
    await goTo(host.page(), '설정')
    await host.page().getByRole('radio', { name: '日本語' }).click()
    await goTo(host.page(), 'ひとめで')
    await expect(host.page().getByRole('heading', { name: 'どこにあるか' })).toBeVisible()
    await expect(host.page().getByText(/か所で眠っているお金/)).toBeVisible()
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
    await page.getByRole('button', { name: 'Add a balance' }).click()
    await page.getByRole('textbox', { name: 'Balance' }).fill('fifty')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('This is not an amount such as 12,500.')).toBeVisible()
    await page.getByRole('textbox', { name: 'Balance' }).fill('50,000')
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(/^₩50,000 on 22 Nov/)).toBeVisible()
    await expect(page.getByText(/You entered balances, the newest of 22 Nov/)).toBeVisible()
  })
})
