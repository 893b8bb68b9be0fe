import { writeFileSync } from 'node:fs'
import { validateProblem } from '../../shared/planner/validate'
import { goTo, importStatements, savedTextBy, statement } from './support/app'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test.describe('routes, fees and the law', () => {
  test('compare ways out, go through the checklist, and add a way of one’s own', async ({ host }) => {
    await importStatements(host.page(), [
      statement('paypal-activity/japanese.csv'),
      statement('korean-carrier/page-named-xls-euc-kr.xls'),
    ])
    const page = host.page()
    await goTo(page, 'Routes')
    const calculator = page.getByRole('region', { name: 'Fee calculator' })
    const bank = page.getByRole('row', { name: /^Japanese bank account/ })

    await test.step('the fee of an amount, exactly', async () => {
      await expect(bank).toContainText('¥19,950')
      await expect(bank).toContainText('¥250')
      await calculator.getByLabel('Amount', { exact: true }).fill('49999')
      await expect(bank).toContainText('¥49,749')
      await calculator.getByLabel('Amount', { exact: true }).fill('50000')
      await expect(bank).toContainText('¥0')
    })

    await test.step('from which amount it pays, and the chart', async () => {
      await expect(calculator.getByText('From ¥6,250 on it costs 4% or less.')).toBeVisible()
      await expect(
        calculator.getByText('Of ¥20,200, at most ¥20,200 can leave; ¥19,950 arrives.'),
      ).toBeVisible()
      await expect(calculator.getByRole('figure').locator('path.recharts-line-curve').first()).toBeVisible()
      await calculator.getByRole('radio', { name: 'Table' }).click()
      await expect(calculator.getByRole('region', { name: 'How the fee climbs' })).toBeVisible()
    })

    await test.step('a phone bill has rights, and no way to cash', async () => {
      await expect(page.getByText('Korea, Network Act, article 58').first()).toBeVisible()
    })

    await test.step('the checklist: conditions first, and one red flag stops it', async () => {
      await page.getByRole('button', { name: 'Before you cash out' }).first().click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByText(/Search its exact name in/)).toBeVisible()
      const flag = dialog.getByRole('checkbox', { name: 'I am to pay first, so that money is released.' })
      await flag.check()
      await expect(dialog.getByRole('alert')).toContainText('Stop here')
      await flag.uncheck()
      const boxes = dialog.locator('ol > li > label input')
      for (const box of await boxes.all()) await box.check()
      await expect(dialog.getByText('All seen to. Nothing stands in the way.')).toBeVisible()
      await dialog.getByRole('button', { name: 'Close' }).click()
    })

    await test.step('cashing is refused, in Korean too; an honest way is kept', async () => {
      await page.getByRole('button', { name: 'Add a way out' }).first().click()
      const dialog = page.getByRole('dialog')
      const name = dialog.getByLabel('What is it called?')
      await name.fill('소액결제 현금화')
      await expect(dialog.getByRole('alert')).toContainText('crime')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeVisible()
      await name.fill('Counter of the post office')
      await dialog.getByLabel('Fixed, each time').fill('100')
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toHaveCount(0)
      await calculator.getByLabel('Amount', { exact: true }).fill('20200')
      await expect(page.getByRole('row', { name: /^Counter of the post office/ })).toContainText('¥20,100')
    })

    await test.step('the rules leave as a file', async () => {
      const text = await savedTextBy(host, () => page.getByRole('button', { name: 'Save as a file' }).click())
      expect(text).toContain('Counter of the post office')
      expect(JSON.parse(text)).toMatchObject({ format: 'jandon-rules', version: 1 })
    })

    await test.step('the problem of the plan leaves as a file', async () => {
      await goTo(page, 'Plan')
      const save = page.getByRole('button', { name: /^Save problem.*json$/ }).first()
      const text = await savedTextBy(host, () => save.click())
      expect(validateProblem(JSON.parse(text))).toMatchObject({ ok: true })
    })

    await test.step('all of it in Korean', async () => {
      await goTo(page, 'Settings')
      await page.getByRole('radio', { name: '한국어' }).click()
      await goTo(page, '출금 경로')
      await expect(page.getByRole('region', { name: '수수료 계산기' })).toContainText('받는 금액')
      await page.getByRole('button', { name: '출금하기 전에' }).first().click()
      await expect(page.getByRole('dialog')).toContainText('본인 확인을 마쳤어요')
    })
  })

  test('a place without statements, and what the person expects of it', async ({ host }) => {
    const page = host.page()
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'Add an account' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Name').fill('Corner shop card')
    await dialog.getByLabel('Currency').fill('krw')
    await dialog.getByLabel(/^Balance at the end/).fill('12500')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Corner shop card' }).click()
    await page.getByRole('button', { name: 'I expect something' }).click()
    await dialog.getByLabel('Amount').fill('5000')
    await dialog.getByLabel('Day').fill('2026-12-24')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('You expect +₩5,000 on 24 Dec.')).toBeVisible()
    await goTo(page, 'Routes')
    await page.getByRole('button', { name: 'Describe this provider myself' }).click()
    await page.getByRole('button', { name: 'Add a way out' }).click()
    await dialog.getByLabel('What is it called?').fill('At the till')
    await dialog.getByLabel('Fixed, each time').fill('0')
    await dialog.getByRole('button', { name: 'Save' }).click()
    const calculator = page.getByRole('region', { name: 'Fee calculator' })
    await expect(calculator.getByText('Free for any amount that can be sent.')).toBeVisible()
    await expect(calculator.getByRole('figure')).toHaveCount(0)
    await expect(page.getByText('Can be planned').first()).toBeVisible()
  })

  test('a fee the statements show and the rule does not, and a file of rules that is broken', async ({
    host,
  }, info) => {
    const file = (name: string, text: string) => {
      const path = info.outputPath(name)
      writeFileSync(path, text)
      return path
    }
    const withdrawn = ['Aug 3, 2026', 'Sep 3, 2026', 'Oct 5, 2026'].flatMap((day, i) => [
      `"${day}",80010000${i}1,Withdrawal,Transfer to bank xx3333,,Han,Shop,Shop,,-${200 + i}.00,1,USD,`,
      `"${day}",80010000${i}2,Withdrawal Fee,Direct to Local Bank fee,,Han,Shop,Shop,,-1.49,1,USD,`,
    ])
    const head =
      'Date,Ref ID,Type,Description,Agency,Freelancer,Team,Account Name,PO,Amount,ExchangeRate,Currency,Balance'
    const page = host.page()
    await importStatements(page, [file('upwork.csv', [head, ...withdrawn.reverse(), ''].join('\n'))])
    await goTo(page, 'Routes')

    await test.step('three withdrawals teach the fee, with the evidence', async () => {
      const card = page.getByRole('region', { name: /^Another fee than the rule says/ })
      await expect(card.getByRole('row', { name: /5 Oct/ })).toContainText('$1.49')
      await card.getByRole('button', { name: /Which way was it/ }).click()
      await page.getByRole('option', { name: 'Bank account outside the US' }).click()
      await card.getByRole('button', { name: 'Plan with $1.49 each time' }).click()
      await expect(card).toHaveCount(0)
      await expect(page.getByText('you found: $1.49 each time')).toBeVisible()
    })

    await test.step('a broken entry is refused with file, field and sentence, the rest is taken in', async () => {
      const route = { route: 'upwork-ach', on: '2026-11-20' }
      const rules = {
        format: 'jandon-rules',
        version: 1,
        providers: [{ id: 'X' }],
        routes: [],
        confirmations: [route],
      }
      await page.locator('input[type=file]').setInputFiles(file('rules.json', JSON.stringify(rules)))
      await expect(page.getByText('1 rule taken in.')).toBeVisible()
      await expect(page.getByText(/^rules\.json: providers\[0\]\.id: write lower-case words/)).toBeVisible()
    })
  })
})
