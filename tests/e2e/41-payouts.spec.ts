import { goTo, savedTextBy } from './support/app'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test.describe('payouts and checks', { tag: '@browser' }, () => {
  test('add up, open to their earnings, and are saved as a table', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Payouts')
    const upwork = page.getByRole('region', { name: 'Upwork USD' })
    await expect(upwork.getByRole('row', { name: /^Earned/ })).toContainText('+$485.00')
    await expect(upwork.getByRole('row', { name: /^Memberships/ })).toContainText('−$19.99')
    await expect(upwork.getByRole('row', { name: /^Is there/ })).toContainText('$95.52')
    await expect(upwork).toContainText('Nothing is left unexplained.')

    await upwork.getByText('$320.00 on 10 Jun').click()
    await expect(upwork.getByText('Little Whale Books · Fixed Price')).toBeVisible()

    await test.step('on paper, alone and with every row', async () => {
      const sheet = page.getByRole('heading', { name: 'Reconciliation: Upwork USD' })
      const navigation = page.getByRole('link', { name: 'Payouts' })
      await page.evaluate(() => (window.print = () => undefined))
      await upwork.getByRole('button', { name: 'Print or save as PDF' }).click()
      await page.emulateMedia({ media: 'print' })
      await expect(sheet).toBeVisible()
      await expect(page.getByRole('cell', { name: /Picture book, pages 1 to 6/ })).toBeVisible()
      await expect(navigation).toBeHidden()
      await page.emulateMedia({ media: null })
      await expect(sheet).toBeHidden()
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await expect(navigation).toBeVisible()
    })

    const text = await savedTextBy(host, () => upwork.getByRole('button', { name: 'Save as CSV' }).click())
    expect(text).toContain('unexplained,,,,,,,0.00,USD')
  })

  test('show what is late and what is stale, and what is used of a phone bill’s limit', async ({ host }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Checks')
    await expect(page.getByText('One thing does not add up, or may not.')).toBeVisible()
    const bill = page.getByRole('region', { name: /^Phone bill/ }).first()
    await expect(bill).toContainText('₩14,190 stands for Nov.')
    await page.getByLabel('Monthly limit set with your carrier').fill('300000')
    await page.getByLabel('Monthly limit set with your carrier').press('Enter')
    await expect(bill).toContainText('₩14,190 of ₩300,000 stands for Nov; ₩285,810 is left.')
  })
})
