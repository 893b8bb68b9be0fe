import { goTo } from './support/app'
import { findings } from './support/axe'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test('a gift card is read off now and then: what does not change keeps its age, and every reading can be put right', async ({
  host,
}) => {
  const page = host.page()
  const dialog = page.getByRole('dialog')
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog.getByLabel('Name').fill('Corner shop card')
  await dialog.getByLabel('Currency').fill('KRW')
  await dialog.getByLabel(/^Balance at the end/).fill('2500')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Corner shop card' }).click()
  await expect(page.getByText(/of which ₩0 has lain/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Transactions' })).toHaveCount(0)

  const enter = async (day: string, balance: string, note = '') => {
    await page.getByRole('button', { name: 'Add a balance' }).click()
    await dialog.getByLabel('Balance', { exact: true }).fill(balance)
    await dialog.getByLabel('At the end of').fill(day)
    await dialog.getByLabel('Note').fill(note)
  }
  const save = () => dialog.getByRole('button', { name: 'Save' }).click()
  const rows = page.getByRole('table', { name: 'Balances you entered' }).getByRole('row')

  await test.step('a balance of June makes the money of today old', async () => {
    await enter('2026-06-01', '2,500', 'at the till')
    await save()
    await expect(page.getByText(/of which ₩2,500 has lain/)).toBeVisible()
    await expect(rows.nth(1)).toContainText('Unchanged: all of it keeps its age.')
    await expect(rows.nth(2)).toContainText('at the till')
    await enter('2026-08-01', '2,800')
    await save()
    await expect(rows.nth(1)).toContainText('₩300 left on an unknown day up to 22 Nov')
    await expect(rows.nth(2)).toContainText('₩300 came on an unknown day after 1 Jun. It counts from 1 Aug')
    await expect(page.getByText(/of which ₩2,500 has lain/)).toBeVisible()
  })

  await test.step('what cannot be is refused, and what is odd is said before it is kept', async () => {
    await enter('2026-11-23', '2,500')
    await save()
    await expect(dialog.getByText('Enter today or a day before it')).toBeVisible()
    await dialog.getByLabel('At the end of').fill('2026-08-01')
    await expect(dialog.getByText('For that day ₩2,800 was entered as well.')).toBeVisible()
    await dialog.getByLabel('Balance', { exact: true }).fill('-5')
    await expect(dialog.getByText('That is less than nothing.')).toBeVisible()
    await dialog.getByLabel('Balance', { exact: true }).fill('2,400')
    await save()
    await expect(rows.filter({ hasText: 'The lowest is counted until you choose.' })).toHaveCount(2)
    expect(await findings(page)).toEqual([])
    expect(await overflowing(page)).toEqual([])
  })

  await test.step('the checks show two that differ, and one is chosen', async () => {
    await goTo(page, 'Checks')
    await expect(page.getByText('Two balances you entered for 1 Aug differ')).toBeVisible()
    await expect(page.getByText('You entered ₩2,400 and ₩2,800.')).toBeVisible()
    await page.getByRole('link', { name: 'Open the account' }).click()
    await rows.filter({ hasText: '₩2,800' }).getByRole('button', { name: 'This one is right' }).click()
    await expect(rows).toHaveCount(4)
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(rows).toHaveCount(5)
  })

  await test.step('each is changed, removed and brought back', async () => {
    await page.getByRole('button', { name: 'Remove: 1 Aug' }).first().click()
    await expect(rows).toHaveCount(4)
    await page.getByRole('button', { name: 'Edit: 1 Jun' }).click()
    await dialog.getByLabel('Balance', { exact: true }).fill('2,000')
    await save()
    await expect(rows.nth(3)).toContainText('₩2,000')
    await expect(rows.nth(3)).toContainText('at the till')
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(rows.nth(3)).toContainText('₩2,500')
    await host.restart()
    await goTo(host.page(), 'Accounts')
    await host.page().getByRole('link', { name: 'Corner shop card' }).click()
    await expect(
      host.page().getByRole('table', { name: 'Balances you entered' }).getByRole('row'),
    ).toHaveCount(4)
  })
})

test('more than the law lets a card hold is said, and kept as it was entered', async ({ host }) => {
  const page = host.page()
  const dialog = page.getByRole('dialog')
  const caution = dialog.getByText('no more than ₩500,000 may lie there')
  await goTo(page, 'Accounts')
  await page.getByRole('button', { name: 'Add an account' }).click()
  await dialog.getByRole('button', { name: /Which service is it/ }).click()
  await page.getByRole('option', { name: 'T-money card' }).click()
  await dialog.getByLabel('Name').fill('Bus card')
  await dialog.getByLabel(/^Balance at the end/).fill('500,000')
  await expect(caution).toHaveCount(0)
  await dialog.getByLabel(/^Balance at the end/).fill('500,001')
  await expect(caution).toBeVisible()
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('link', { name: 'Bus card' }).click()
  await page.getByRole('button', { name: 'Add a balance' }).click()
  await dialog.getByLabel('Balance', { exact: true }).fill('600,000')
  await dialog.getByLabel('At the end of').fill('2026-11-01')
  await expect(caution).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  const rows = page.getByRole('table', { name: 'Balances you entered' }).getByRole('row')
  await expect(rows.filter({ hasText: '₩600,000' })).toHaveCount(1)
})
