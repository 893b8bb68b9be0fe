import 'fake-indexeddb/auto'
import { Database } from '../../renderer/store/database'
import { readStatement } from '../../shared/statements/read-statement'
import { largeText } from '../e2e/support/large-text'
import type { Benchmark, BenchmarkCase, Contender } from './benchmark'
import { type Actual, type ActualRow, openActual, quietly } from './support/actual'
import { importInto } from './support/import-into'
import { longStatement } from './support/long-statement'

/** The same rows into the store of Actual, by its own interface, and into ours from the bytes of the file. */
export const benchmark: Benchmark = {
  name: 'Actual (@actual-app/api, SQLite): the same rows, deduplicated and stored',
  async *cases(seed) {
    const actual = await openActual()
    if (!actual) console.log('Actual takes no part: it could not be installed.')
    for (const rows of [2_000, 20_000]) yield await caseOf(rows, seed, actual)
    await quietly(async () => actual?.shutdown())
  },
}

async function caseOf(rows: number, seed: number, actual: Actual | null): Promise<BenchmarkCase> {
  const name = 'ten-years.csv'
  const bytes = new TextEncoder().encode(largeText(longStatement(rows, { seed })))
  const ours: Contender = {
    name: 'Jandon, reading the file included',
    times: 3,
    run: async () => {
      const database = new Database(`beside Actual ${stores++}`)
      await database.open()
      return { added: await importInto(database, [{ name, bytes }]) }
    },
  }
  const label = `${rows.toLocaleString('en')} rows`
  return actual ? { name: label, ours, reference: await actualWith(actual, bytes) } : { name: label, ours }
}

let stores = 0

/** Actual is given the rows read already: its interface takes no file. */
async function actualWith(actual: Actual, bytes: Uint8Array): Promise<Contender> {
  const { drafts } = await readStatement({ name: 'ten-years.csv', bytes })
  let account = ''
  return {
    name: 'Actual, rows read already',
    times: 1,
    prepare: async () => {
      account = await quietly(() => actual.createAccount({ name: `account ${stores++}` }, 0))
    },
    run: async () => {
      const rows = drafts.map(({ day, amount, text, reference }): ActualRow => ({
        account,
        date: day,
        amount,
        payee_name: text,
        imported_id: reference ?? '',
      }))
      const { added } = await quietly(() => actual.importTransactions(account, rows))
      return { added: added.length }
    },
  }
}
