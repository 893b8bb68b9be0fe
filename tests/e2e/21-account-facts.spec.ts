import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { goTo, importStatements, savedBy, statement } from './support/app'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

const root = fileURLToPath(new URL('../../', import.meta.url))

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('button', { name: label }).first().click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

test.describe('what only the person knows', () => {
  test('answers about an account open and close its ways out, and rules are looked at again', async ({
    host,
  }) => {
    const page = host.page()
    await importStatements(page, [statement('kakaopay/utf-8.csv')])

    await test.step('an old rule is looked up, and stands', async () => {
      await goTo(page, 'Routes')
      await page.getByRole('button', { name: 'The fee is right' }).click()
      await goTo(page, 'Rules')
      await expect(page.getByText('The one rule your plan rests on stands.')).toBeVisible()
      await expect(page.getByRole('region', { name: 'In order' })).toContainText('22 Nov')
    })

    await test.step('what a way out hangs on is asked on the plan, until it is answered', async () => {
      await goTo(page, 'Plan')
      const questions = page.getByRole('region', { name: 'Questions about your accounts' })
      await choose(page, /Have you proved your identity there/, 'Not yet')
      await goTo(page, 'Routes')
      await expect(page.getByText('First prove your identity with the provider').first()).toBeVisible()
      await goTo(page, 'Accounts')
      await page.getByRole('link', { name: /^KakaoPay/ }).click()
      await choose(page, /Have you proved your identity there/, 'Yes')
      await goTo(page, 'Plan')
      await expect(page.getByText(/^Move ₩/)).toBeVisible()
      await expect(questions).toHaveCount(0)
    })

    await test.step('money a phone bill still owes never leaves', async () => {
      await goTo(page, 'Accounts')
      await page.getByRole('link', { name: /^KakaoPay/ }).click()
      const bill = page.getByRole('checkbox', { name: 'On my phone bill' })
      await bill.click()
      await expect(page.getByRole('alert')).toContainText('never leaves as cash')
      await goTo(page, 'Routes')
      await expect(page.getByText('Never: turning a phone bill into cash is a crime').first()).toBeVisible()
      await goTo(page, 'Plan')
      await expect(page.getByText(/^Move ₩/)).toHaveCount(0)
      await expect(page.getByRole('region', { name: 'What stays where it is, and why' })).toContainText(
        'crime',
      )
      await goTo(page, 'Accounts')
      await page.getByRole('link', { name: /^KakaoPay/ }).click()
      await bill.click()
      await goTo(page, 'Plan')
      await expect(page.getByText(/^Move ₩/)).toBeVisible()
    })
  })

  test('the state whose law decides is asked for, and never assumed', async ({ host }) => {
    const page = host.page()
    const dialog = page.getByRole('dialog')
    const question = /^(?:.* )?In which state is it used\?/
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'Add an account' }).click()
    await choose(page, /Which service is it/, 'Store gift card (California)')
    await dialog.getByLabel('Name').fill('Shop card')
    await dialog.getByLabel(/^Balance at the end/).fill('9.50')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: /^Shop card/ }).click()
    await choose(page, question, 'Not answered')

    await goTo(page, 'Routes')
    await expect(page.getByText('Cash from the shop')).toHaveCount(0)
    await expect(page.getByRole('button', { name: question })).toBeVisible()
    await goTo(page, 'Plan')
    const left = page.getByRole('region', { name: 'What stays where it is, and why' })
    await expect(left).toContainText('depend on the state it is used in')
    await left.getByRole('link', { name: 'Answer' }).click()
    await expect(page.getByRole('heading', { name: 'Shop card' })).toBeVisible()
    await goTo(page, 'Plan')
    await choose(page, question, 'Store gift card (Vermont)')
    await expect(page.getByRole('button', { name: question })).toHaveCount(0)
    await goTo(page, 'Routes')
    await expect(page.getByRole('region', { name: 'Shop card' })).toContainText('Vermont')
  })

  test('a fee nobody knows is asked for, and entered row by row', async ({ host }) => {
    const page = host.page()
    const dialog = page.getByRole('dialog')
    await goTo(page, 'Accounts')
    await page.getByRole('button', { name: 'Add an account' }).click()
    await dialog.getByLabel('Name').fill('Corner shop card')
    await dialog.getByLabel('Currency').fill('krw')
    await dialog.getByLabel(/^Balance at the end/).fill('12500')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await goTo(page, 'Routes')
    await page.getByRole('button', { name: 'Describe this provider myself' }).click()
    await page.getByRole('button', { name: 'Add a way out' }).click()
    await dialog.getByLabel('What is it called?').fill('Counter')
    await dialog.getByRole('checkbox', { name: 'I do not know the fee' }).check()
    await dialog.getByRole('button', { name: 'Save' }).click()

    await goTo(page, 'Plan')
    await page.getByRole('button', { name: 'Enter it: Corner shop card → Counter' }).click()
    await dialog.getByText('Limits, steps, free allowance and validity').click()
    await dialog.getByRole('button', { name: 'It goes by the amount' }).click()
    await dialog.getByLabel('Row 1: up to').fill('10000')
    await dialog.getByLabel('Row 1: fixed').fill('300')
    await dialog.getByLabel('Row 2: up to').fill('9000')
    await dialog.getByLabel('Row 2: percent').fill('4')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog.getByText('Each row must end above the one before it.')).toBeVisible()
    await dialog.getByLabel('Row 2: up to').fill('')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(dialog).toHaveCount(0)

    await goTo(page, 'Routes')
    const counter = page.getByRole('row', { name: /^Counter/ })
    await expect(counter).toContainText('₩12,000')
    const amount = page.getByRole('region', { name: 'Fee calculator' }).getByLabel('Amount', { exact: true })
    await amount.fill('10000')
    await expect(counter).toContainText('₩9,700')
  })

  test('one’s own exchange gives the rate, the plan is solved again, a broken file is named in Korean', async ({
    host,
  }, info) => {
    const page = host.page()
    await importStatements(page, [statement('paypal-activity/english-conversion-holds-bounce.csv')])

    await test.step('the rate of one’s own exchange is offered', async () => {
      await goTo(page, 'Settings')
      await choose(page, /Compare in/, 'EUR')
      await page
        .getByRole('button', { name: /^Use .*, what you got on/ })
        .first()
        .click()
      await expect(page.getByRole('button', { name: /^Use .*, what you got on/ })).toHaveCount(0)
    })

    await test.step('npm run plan solves the problem that was saved', async () => {
      await goTo(page, 'Routes')
      await page.getByRole('button', { name: 'The fee is right' }).first().click()
      await goTo(page, 'Plan')
      await page.getByRole('button', { name: 'I have one: a bank account in USD' }).click()
      const save = page.getByRole('button', { name: /^Save problem.*json$/ }).first()
      const path = info.outputPath('problem.json')
      writeFileSync(path, await savedBy(host, () => save.click()))
      const { status, stdout } = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'shared/cli/plan.ts', path],
        {
          cwd: root,
          encoding: 'utf8',
        },
      )
      expect(status).toBe(0)
      const plan = JSON.parse(stdout) as { readonly status: string; readonly value: number }
      expect(plan.status).toMatch(/^(optimal|feasible)$/)
      expect(plan.value).toBeGreaterThan(0)
    })

    await test.step('a broken file of rules says where and what, in Korean', async () => {
      await goTo(page, 'Settings')
      await page.getByRole('radio', { name: '한국어' }).click()
      await goTo(page, '출금 경로')
      const path = info.outputPath('rules.json')
      writeFileSync(
        path,
        JSON.stringify({
          format: 'jandon-rules',
          version: 1,
          providers: [{ id: 'X' }],
          routes: [],
          confirmations: [],
        }),
      )
      await page.locator('input[type=file]').setInputFiles(path)
      await expect(page.getByText(/^rules\.json: providers\[0\]\.id: .*영문 소문자/)).toBeVisible()
    })
  })
})
