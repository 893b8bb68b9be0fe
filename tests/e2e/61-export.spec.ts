import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { hasProgram } from '../support/has-program'
import { goTo, importStatements, savedTextBy, statement } from './support/app'
import { expect, test } from './support/test'

test.use({ day: '2026-11-22' })

test('the ledger is saved for other programs', { tag: '@browser' }, async ({ host }, info) => {
  const page = host.page()
  await importStatements(page, [statement('kakaopay/utf-8.csv')])
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
  expect(JSON.parse(texts.get('json') ?? '')).toMatchObject({ accounts: [{ currency: 'KRW' }] })
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
})
