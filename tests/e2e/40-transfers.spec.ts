import { goTo } from './support/app'
import { openSamples } from './support/open-samples'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test.describe('transfers', { tag: '@browser' }, () => {
  test('are found across statements, taken apart and put together again, and started from the plan', async ({
    host,
  }) => {
    const page = host.page()
    await openSamples(page)
    await goTo(page, 'Transfers')

    await test.step('both sides of each, with what it cost and how long it took', async () => {
      await expect(page.getByText('One transfer needs you.')).toBeVisible()
      const row = page.getByRole('row', { name: /Upwork USD/ }).first()
      await expect(row).toContainText('$320.00')
      await expect(row).toContainText('₩437,760')
      await expect(row).toContainText('$0.99')
      await expect(row).toContainText('Matched')
    })

    await test.step('one that is none, undone again', async () => {
      const row = page.getByRole('row', { name: /Upwork USD/ }).first()
      await row.getByRole('button', { name: 'Take apart' }).click()
      const apart = page.getByRole('region', { name: 'Kept apart by you' })
      await expect(apart).toContainText('UPWORK ESCROW INC')
      await apart.getByRole('button', { name: 'Undo' }).click()
      await expect(apart).toHaveCount(0)
    })

    await test.step('one that is late with what to do, and one to be asked about', async () => {
      const open = page.getByRole('region', { name: 'To look after' })
      await expect(open).toContainText('$62.50 from PayPal USD')
      await expect(open).toContainText('Late')
      await open.getByText('What to do').click()
      await expect(open).toContainText('ask your bank for it by that number')
      await open.getByRole('button', { name: 'It arrived' }).click()
      const told = page.getByRole('row', { name: /\$62\.50/ })
      await expect(told).toContainText('Arrived')
      await told.getByRole('button', { name: 'Undo' }).click()
      await expect(open).toContainText('Late')
      const asked = page.getByRole('region', { name: 'Is this the same money?' })
      await expect(asked).toContainText('59% sure')
      await asked.getByRole('button', { name: 'No, not the same' }).click()
      await expect(asked).toHaveCount(0)
    })

    await test.step('a step of the plan, put off and never to be gone, and planned again', async () => {
      await goTo(page, 'Plan')
      const steps = page.getByRole('region', { name: 'What to do, and when' })
      const aside = page.getByRole('region', { name: 'Put aside by you' })
      const fromKakao = steps.getByRole('button', { name: /^Why\? Move .* from KakaoPay/ })
      await expect(fromKakao).toBeVisible()
      await steps.getByRole('button', { name: /^Not now: Move .* from KakaoPay/ }).click()
      await expect(aside).toContainText('nothing is planned before 6 Dec')
      await expect(steps.getByText('Sun 6 Dec')).toBeVisible()
      await aside.getByRole('button', { name: 'Plan it again: KakaoPay KRW' }).click()
      await expect(steps.getByText('Sun 6 Dec')).toHaveCount(0)
      await steps.getByRole('button', { name: /^Not this way: Move .* from KakaoPay/ }).click()
      await expect(aside).toContainText('never planned this way')
      await page.keyboard.press('ControlOrMeta+z')
      await expect(aside).toHaveCount(0)
      await expect(fromKakao).toBeVisible()
    })

    await test.step('a step of the plan, from the moment it was asked for', async () => {
      await goTo(page, 'Plan')
      await page
        .getByRole('button', { name: /^I requested it: Move .* from KakaoPay/ })
        .first()
        .click()
      await expect(page.getByText(/^₩[\d,]+ from KakaoPay KRW is under way, expected /)).toBeVisible()
      await goTo(page, 'Overview')
      await expect(page.getByText(/^₩[\d,]+ from KakaoPay KRW is under way, expected /)).toBeVisible()
      await expect(page.getByRole('heading', { name: /^Next: .*KakaoPay/ })).toHaveCount(0)
      await goTo(page, 'Transfers')
      const open = page.getByRole('region', { name: 'To look after' })
      await expect(open).toContainText('Requested')
      await open
        .getByRole('listitem')
        .filter({ hasText: 'KakaoPay' })
        .getByRole('button', { name: 'It arrived' })
        .click()
      await expect(open).toContainText('You said that it arrived.')
      await open.getByRole('button', { name: 'Forget it' }).click()
      await expect(open).not.toContainText('KakaoPay')
    })
  })
})
