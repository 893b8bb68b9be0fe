import { goTo, isOpen } from './support/app'
import { findings } from './support/axe'
import { openSamples } from './support/open-samples'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test('where my money is goes on paper: places, how their balances are known and what gets them out, no number in full', async ({
  host,
}) => {
  const page = host.page()
  await isOpen(page)
  await openSamples(page)

  await test.step('found by its name', async () => {
    await page.keyboard.press('ControlOrMeta+k')
    await page.getByRole('dialog').getByRole('searchbox').fill('where my money')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Where my money is' })).toBeVisible()
    const row = page.getByRole('row', { name: /Upwork USD/ })
    await expect(row).toContainText('2026-09-16, statement')
    await expect(row).toContainText('fee $0.99')
    await expect(page.getByRole('row', { name: /^Together/ })).toContainText('$113.69')
    await expect(page.getByRole('row', { name: /^Bank/ })).toContainText('usable as it is')
    await expect(page.getByRole('row', { name: /Phone bill/ })).toHaveCount(0)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('reached from the accounts', async () => {
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'On paper' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Where my money is' })).toBeVisible()
  })

  await test.step('printed alone, without the whole number of an account', async () => {
    await page.evaluate(() => (window.print = () => undefined))
    await page.getByRole('button', { name: 'Print or save as PDF' }).click()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.locator('.printed')
    await expect(sheet.getByRole('heading', { name: 'Where my money is' })).toBeVisible()
    await expect(sheet).toContainText('Drawn up with Jandon on 2026-11-22.')
    await expect(sheet).toContainText('Bank •••• 0000 KRW')
    expect(await sheet.textContent()).not.toContain('3333')
    await expect(page.getByRole('navigation')).toBeHidden()
    await page.emulateMedia({ media: null })
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(sheet).toHaveCount(0)
  })
})
