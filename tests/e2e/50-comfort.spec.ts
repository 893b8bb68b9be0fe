import { goTo, isOpen } from './support/app'
import { everyScreen } from './support/every-screen'
import { openSamples } from './support/open-samples'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test.describe('the window', () => {
  test('goes anywhere by the keyboard, and says how', async ({ host }) => {
    const page = host.page()
    await openSamples(page)

    const openPalette = async () => {
      await page.keyboard.press('ControlOrMeta+k')
      await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused()
    }
    await test.step('to a screen, an account, and to what an amount costs', async () => {
      await openPalette()
      await page.keyboard.type('activ')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'Activity' })).toBeVisible()
      await openPalette()
      await page.keyboard.type('upwork')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1, name: 'Upwork USD' })).toBeVisible()
      await openPalette()
      await page.keyboard.type('withdraw 50000')
      await expect(page.getByRole('option', { name: 'What does withdrawing 50000 cost?' })).toBeVisible()
      // An h that is typed hides nothing.
      await expect(page.getByText('•••')).toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await openPalette()
      await page.keyboard.type('withdraw 50000')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: 'Amount' })).toHaveValue('50000')
    })

    await test.step('by numbers, and the sheet of keys', async () => {
      await page.locator('main').focus()
      await page.keyboard.press('2')
      await expect(page.getByRole('heading', { level: 1, name: 'Cash-out plan' })).toBeVisible()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    })
  })

  test('takes every change back, and makes it again', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Settings')
    const days = page.getByRole('textbox', { name: 'Days until money counts as idle' })
    await days.fill('60')
    await days.press('Enter')
    await expect(page.getByText('Changed: days until money counts as idle.')).toBeVisible()
    await page.getByRole('button', { name: 'Undo: days until money counts as idle' }).click()
    await expect(page.getByText('Taken back: days until money counts as idle.')).toBeVisible()
    await goTo(page, 'Overview')
    await expect(page.getByText('more than 30 days')).toBeVisible()
    await page.locator('main').focus()
    await page.keyboard.press('ControlOrMeta+y')
    await expect(page.getByText('more than 60 days')).toBeVisible()
    await page.keyboard.press('h')
    await expect(page.getByRole('button', { name: 'Undo: hidden amounts' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('Taken back: hidden amounts.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Hide amounts' })).toBeVisible()
    await page.keyboard.press('ControlOrMeta+z')
    await expect(page.getByText('more than 30 days')).toBeVisible()
  })
})

test.describe('every screen', () => {
  for (const [size, language, width] of [
    ['100%', '日本語', 1280],
    ['200%', 'English', 1280],
    ['200%', '한국어', 1280],
    ['200%', '日本語', 900],
  ] as const)
    test(`fits ${width} pixels with text at ${size} in ${language}`, async ({ host }) => {
      const page = host.page()
      await openSamples(page)
      await goTo(page, 'Settings')
      await page.getByRole('radio', { name: size }).click()
      await page.getByRole('radio', { name: language }).click()
      // So tall that next to nothing is out of sight.
      await page.setViewportSize({ width, height: 3000 })
      // A window that opens with large text is laid out as one in which it was just chosen.
      await page.reload()
      await isOpen(page)
      await everyScreen(page, async (name) => expect(await overflowing(page), name).toEqual([]))
    })
})
