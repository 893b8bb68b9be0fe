import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hasProgram } from '../support/has-program'
import { goTo, isOpen, savedTextBy } from './support/app'
import { dropTexts } from './support/drop-texts'
import { everyScreen } from './support/every-screen'
import { overflowing } from './support/overflow'
import { expect, test } from './support/test'
import { turned } from './support/turned'

test.use({ day: '2026-11-22' })

/** What somebody may have a bank print for them. */
const hostile = [
  '<img src="x" onerror="document.title = \'broken in\'">',
  '<script>document.title = "broken in"</script>',
  '=HYPERLINK("https://example.com";"click")',
  "@SUM(1+1)*cmd|' /C calc'!A0",
  'invoice \u202egpj.exe',
  'متجر القهوة',
  'pay\u200bpal\u2060',
  'x'.repeat(3_000),
  '{{amount}} $t(common.appName)',
]

test(
  'texts made to do harm are shown and saved as what they are',
  { tag: '@browser' },
  async ({ host }, info) => {
    const page = host.page()
    const rows = hostile.map(
      (text, at) => `2026-11-0${at + 1},"${text.replaceAll('"', '""')}",-4.20,USD,R${at}`,
    )
    const logged: string[] = []
    page.on('console', (message) => logged.push(message.text()))
    await isOpen(page)
    await dropTexts(page, {
      '<b>\u202efdp.csv': ['Date,Description,Amount,Currency,Reference', ...rows].join('\n'),
    })
    await page.getByRole('button', { name: /^Import \d+ transactions?$/ }).click()
    await expect(page.getByRole('article')).toHaveCount(0)
    await everyScreen(page, async (name) => {
      expect([name, await overflowing(page)]).toEqual([name, []])
      expect([name, await turned(page)]).toEqual([name, []])
      await expect(page.locator('img, main b, main script')).toHaveCount(0)
      expect(await page.title()).not.toContain('broken in')
    })
    await goTo(page, 'Accounts')
    await page.locator('main').getByRole('link').first().click()
    expect(await overflowing(page)).toEqual([])
    expect(await turned(page)).toEqual([])

    await goTo(page, 'Settings')
    const texts = new Map<string, string>()
    for (const [button, extension] of [
      ['Spreadsheet', 'csv'],
      ['JSON', 'json'],
      ['hledger', 'journal'],
      ['beancount', 'beancount'],
    ] as const) {
      const text = await savedTextBy(host, () => page.getByRole('button', { name: button }).click())
      await expect(page.getByText(`Saved as jandon-2026-11-22.${extension}.`)).toBeVisible()
      texts.set(extension, text)
    }
    expect(texts.get('csv')).toMatch(/^\ufeffaccount,/)
    expect(texts.get('csv')).toContain('"\'=HYPERLINK(')
    expect(texts.get('csv')).not.toMatch(/(^|,)"?[=@]/m)
    expect(JSON.parse(texts.get('json') ?? '')).toMatchObject({ accounts: [{ currency: 'USD' }] })
    await page.getByRole('button', { name: 'Report of the app’s state…' }).click()
    const report = page.getByRole('region', { name: 'The report' })
    await expect(report).toContainText('Transactions: 9')
    await expect(report).not.toContainText(/4[.,]20|fdp|HYPERLINK|متجر/)
    await page.getByLabel(/^Add names of accounts and files/).click()
    await expect(report).toContainText('<b> fdp.csv')
    expect(await turned(page)).toEqual([])
    const saved = await savedTextBy(host, () => page.getByRole('button', { name: 'Save…' }).click())
    expect(saved.trim()).toBe((await report.locator('pre').textContent())?.trim())
    expect(logged.filter((line) => /4[.,]20|fdp|HYPERLINK|متجر/.test(line))).toEqual([])

    for (const [program, extension] of [
      ['hledger', 'journal'],
      ['bean-check', 'beancount'],
    ] as const) {
      if (!hasProgram(program)) continue
      const file = info.outputPath(`ledger.${extension}`)
      writeFileSync(file, texts.get(extension) ?? '')
      const args = program === 'hledger' ? ['-f', file, 'balance'] : [file]
      expect(spawnSync(program, args, { encoding: 'utf8' })).toMatchObject({ status: 0 })
    }
  },
)
