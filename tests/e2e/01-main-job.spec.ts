import { fingerprint, goTo, statement } from './support/app'
import { dropFiles } from './support/drop'
import { expect, test } from './support/test'
import { undoImport } from './support/undo-import'

const six = [
  'paypal-activity/english-conversion-holds-bounce.csv',
  'paypal-activity/japanese.csv',
  'wise-statement/fees-inside-newest-first.csv',
  'kakaopay/utf-8.csv',
  'korean-carrier/page-named-xls-euc-kr.xls',
  'ofx/xml-korean-after-midnight.ofx',
].map(statement)

test.use({ day: '2026-11-22' })

test.describe('the main job', { tag: '@browser' }, () => {
  test('from dropped statements to a dated plan, kept, added once, and undone', async ({ host }) => {
    const nothing = await fingerprint(host)

    await test.step('drop six statements', async () => {
      const page = host.page()
      await dropFiles(page, six)
      await expect(page.getByRole('article')).toHaveCount(6)
      await expect(page.getByText('Agrees with all 10 balances the statement states.')).toBeVisible()
      await expect(page.getByText('read as charges and refunds, never as a balance')).toBeVisible()
      await page.getByRole('button', { name: 'Import 72 transactions' }).click()
      await expect(page.getByText('72 transactions imported from 6 files.')).toBeVisible()
      await page.getByRole('button', { name: 'See what lies idle' }).click()
    })

    await test.step('see what lies idle in each currency', async () => {
      const answer = host.page().getByRole('heading', { level: 1 })
      for (const sum of ['€3,219.10', '$623.47', '¥20,200', '₩57,000'])
        await expect(answer).toContainText(sum)
      await expect(host.page().getByText('Lying idle in 4 places, the longest since 22 Jan')).toBeVisible()
    })

    await test.step('see the chart drawn', async () => {
      const chart = host.page().getByRole('figure', { name: /Idle money by place over time/ })
      await expect(chart.locator('path.recharts-area-area').first()).toBeVisible()
    })

    await test.step('see that a bill is no balance', async () => {
      await expect(host.page().getByRole('heading', { name: 'Phone bills' })).toBeVisible()
    })

    await test.step('get a plan with day, fee, arrival and saving', async () => {
      const page = host.page()
      await goTo(page, 'Plan')
      await expect(page.getByText('With a bank account in JPY: ¥20,200 from PayPal JPY')).toBeVisible()
      await page.getByRole('button', { name: 'I have one: a bank account in JPY' }).click()
      await page.getByRole('button', { name: 'The fee is right: PayPal JPY → Japanese bank account' }).click()
      const step = page.getByRole('listitem').filter({ hasText: 'Move ¥20,200 from PayPal JPY' })
      await expect(step).toContainText('fee ¥250')
      await expect(step).toContainText('¥19,950 arrives on')
      await expect(
        page.getByText('No hurry: today and on the 1st of the month it costs the same.'),
      ).toBeVisible()
      await expect(page.getByRole('row', { name: /^Everything today/ }).first()).toBeVisible()
      await step.getByRole('button', { name: /^Why\?/ }).click()
      await expect(step.getByText('Where this is written')).toBeVisible()
      await expect(step.getByText(/whose fees? (is|are) known.*no plan is better/)).toBeVisible()
    })

    await test.step('take back what was said for it', async () => {
      const page = host.page()
      await page.keyboard.press('ControlOrMeta+z')
      await expect(
        page.getByRole('listitem').filter({ hasText: 'Move ¥20,200 from PayPal JPY' }),
      ).toHaveCount(0)
      await page.keyboard.press('ControlOrMeta+z')
      await expect(page.getByRole('button', { name: 'I have one: a bank account in JPY' })).toBeVisible()
    })

    const imported = await fingerprint(host)

    await test.step('restart: everything is still there', async () => {
      await host.restart()
      await expect(host.page().getByRole('heading', { level: 1 })).toContainText('₩57,000')
      expect(await fingerprint(host)).toBe(imported)
    })

    await test.step('import again: nothing is added', async () => {
      const page = host.page()
      await dropFiles(page, six)
      await expect(
        page.getByText('This very file was imported on 22 Nov. There is nothing to add.'),
      ).toHaveCount(6)
      await expect(page.getByRole('button', { name: /^Import 0 transactions/ })).toBeDisabled()
      await expect(page.getByText('Nothing new to import.')).toBeVisible()
      for (const leave of await page
        .getByRole('button', { name: /^Leave out/ })
        .all()
        .then((all) => all.reverse()))
        await leave.click()
      expect(await fingerprint(host)).toBe(imported)
    })

    await test.step('undo: as if it had never been', async () => {
      const page = host.page()
      await goTo(page, 'Import')
      const undo = page.getByRole('button', { name: /^Undo/ })
      for (let left = 6; left > 0; left--) {
        await expect(undo).toHaveCount(left)
        await undo.first().click()
        await page.getByRole('button', { name: 'Take it out' }).click()
      }
      await expect(undo).toHaveCount(0)
      expect(await fingerprint(host)).toBe(nothing)
    })

    expect(host.requests()).toEqual([])
  })

  test('undoing one import restores the very state before it', async ({ host }) => {
    const importOne = async (name: string) => {
      await dropFiles(host.page(), [statement(name)])
      await host
        .page()
        .getByRole('button', { name: /^Import [1-9]/ })
        .click()
      await expect(host.page().getByRole('article')).toHaveCount(0)
    }
    await dropFiles(host.page(), [statement('generic/twins-part-1.csv')])
    const currency = host.page().getByRole('group', { name: /Which currency/ })
    await currency.getByRole('button', { name: 'USD' }).click()
    await host
      .page()
      .getByRole('button', { name: /^Import [1-9]/ })
      .click()
    await expect(host.page().getByRole('article')).toHaveCount(0)
    const before = await fingerprint(host)
    await importOne('generic/twins-part-2.csv')
    expect(await fingerprint(host)).not.toBe(before)
    await goTo(host.page(), 'Import')
    await undoImport(host.page(), 'twins-part-2.csv')
    await expect(host.page().getByText('twins-part-2.csv was taken out again.')).toBeVisible()
    expect(await fingerprint(host)).toBe(before)
  })
})
