import 'fake-indexeddb/auto'
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../renderer/store/database'
import { beancountLedger } from '../../../shared/export/beancount'
import { hledgerJournal } from '../../../shared/export/hledger'
import { journalOf } from '../../../shared/export/journal'
import { balanceChanges } from '../../../shared/ledger/balances'
import { type Ledger, loadLedger } from '../../../shared/ledger/ledger'
import { toDecimal } from '../../../shared/money/money'
import { hasProgram } from '../../support/has-program'
import { importFiles } from '../../support/import-files'
import { randomLedger } from '../../support/random-ledger'
import { temporaryFolder } from '../../support/temporary-folder'

const samples = 'resources/samples'

async function sampleLedger(): Promise<Ledger> {
  const database = new Database('samples')
  const files = readdirSync(samples).filter((name) => !name.endsWith('.md'))
  await importFiles(
    database,
    files.map((name) => join(samples, name)),
  )
  return loadLedger({
    accounts: await database.accounts.toArray(),
    pages: await database.pages.toArray(),
    statements: await database.statements.toArray(),
  })
}

/** What we say lies in the accounts, as a sorted list of amounts: the programs write names their own way. */
const ourBalances = (ledger: Ledger): readonly string[] =>
  [...ledger.values()]
    .map((one) => ({ ...one.account, balance: balanceChanges(one).at(-1)?.balance ?? one.opening.balance }))
    .filter(({ balance }) => balance !== 0)
    .map(({ balance, currency }) => `${toDecimal(balance, currency)} ${currency}`)
    .sort()

/** As many random ledgers as are worth starting a program for. */
const ledgers = (): readonly Ledger[] => fc.sample(randomLedger, { numRuns: 12, seed: 20261122 })

const write = (name: string, text: string): string => {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, text)
  return file
}

describe.skipIf(!hasProgram('hledger'))('hledger', () => {
  const run = (text: string, ...args: readonly string[]): string =>
    execFileSync('hledger', ['-f', write('ledger.journal', text), ...args], { encoding: 'utf8' })
  const balances = (text: string): readonly string[] =>
    run(text, 'balance', '--flat', '--no-total', '-O', 'csv', '^Assets:|^Liabilities:')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => /"([^"]*)"$/.exec(line)?.[1] ?? line)
      .sort()

  it('says the same balances of the samples', async () => {
    const ledger = await sampleLedger()
    expect(ourBalances(ledger).length).toBeGreaterThan(3)
    expect(balances(hledgerJournal(journalOf(ledger)))).toEqual(ourBalances(ledger))
  })

  it('says the same balances of random ledgers, whatever their names and texts', () => {
    for (const ledger of ledgers())
      expect(balances(hledgerJournal(journalOf(ledger)))).toEqual(ourBalances(ledger))
  })

  it('refuses a journal in which one amount was changed', async () => {
    const text = hledgerJournal(journalOf(await sampleLedger()))
    const changed = text.replace(/ {2}(\d+)( KRW = )/, (_, zero: string, rest: string) => `  ${zero}1${rest}`)
    expect(changed).not.toBe(text)
    expect(spawnSync('hledger', ['-f', write('changed.journal', changed), 'balance']).status).not.toBe(0)
  })
})

describe.skipIf(!hasProgram('bean-check'))('beancount', () => {
  /** What `bean-check` has to say: nothing where every balance is what we assert. */
  const check = (text: string): string => {
    const { status, stdout, stderr } = spawnSync('bean-check', [write('ledger.beancount', text)], {
      encoding: 'utf8',
    })
    return status === 0 ? '' : stdout + stderr
  }

  it('finds our balances of the samples right', async () => {
    expect(check(beancountLedger(journalOf(await sampleLedger())))).toBe('')
  })

  it('finds our balances of random ledgers right, whatever their names and texts', () => {
    for (const ledger of ledgers()) expect(check(beancountLedger(journalOf(ledger)))).toBe('')
  })

  it('finds a changed balance', async () => {
    const text = beancountLedger(journalOf(await sampleLedger()))
    const changed = text.replace(/( balance \S+ {2})(-?\d)/, '$19$2')
    expect(changed).not.toBe(text)
    expect(check(changed)).toMatch(/Balance failed/)
  })
})
