import { merge } from '../../shared/statements/merge'
import { readStatement } from '../../shared/statements/read-statement'
import type { Page } from '../../shared/model'
import type { Reading } from '../../shared/statements/reading'
import { makeAccount } from '../support/make-account'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'

const ROWS = 100_000

/** Ten years of a busy wallet: each row on its day, with a number of the bank's own. */
function statementFrom(first: number): Uint8Array {
  const pad = (number: number): string => String(number).padStart(2, '0')
  const lines = Array.from({ length: ROWS }, (_, index) => {
    const day = Math.floor((index * 3600) / ROWS)
    const date = `${2016 + Math.floor(day / 360)}-${pad((Math.floor(day / 30) % 12) + 1)}-${pad((day % 28) + 1)}`
    const row = index + first
    return `${date},Shop number ${row % 997},-${row % 90}.${pad(row % 100)},USD,REF-${row}-0001`
  })
  return new TextEncoder().encode(`Date,Description,Amount,Currency,Reference\n${lines.join('\n')}\n`)
}

const account = makeAccount({ id: 'wallet' })

const mergeInto = (pages: readonly Page[], reading: Reading, id: string) =>
  merge({
    reading,
    statement: { id, sha256: id, importedAt: '2026-11-22T00:00:00.000Z' },
    accounts: reading.parts.map(() => account),
    opened: [],
    pages,
  })

const caseOf = (name: string, run: () => Facts | Promise<Facts>): BenchmarkCase => ({
  name: `${ROWS.toLocaleString('en')} rows ${name}`,
  ours: { name: 'Jandon', times: 3, run },
})

/** What a person waits for between the drop and the button: reading, and comparing with what is known. */
export const benchmark: Benchmark = {
  name: 'Import',
  async *cases() {
    const bytes = statementFrom(0)
    const reading = await readStatement({ name: 'wallet.csv', bytes })
    const { pages } = mergeInto([], reading, 'first')
    const other = await readStatement({ name: 'wallet.csv', bytes: statementFrom(ROWS / 2) })
    const facts = (into: readonly Page[], of: Reading): Facts => {
      const { added, duplicates } = mergeInto(into, of, 'next').statement.counts
      return { added, duplicates }
    }
    yield caseOf('of CSV, from bytes to drafts', async () => ({
      rows: (await readStatement({ name: 'wallet.csv', bytes })).rows,
    }))
    yield caseOf('into an empty ledger', () => facts([], reading))
    yield caseOf('that are all known', () => facts(pages, reading))
    yield caseOf('beside as many known ones', () => facts(pages, other))
  },
}
