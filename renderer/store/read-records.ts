import type { LedgerRecords } from '../../shared/ledger/ledger'
import type { Page } from '../../shared/model'
import type { Database } from './database'

/** So many transactions are handed over at once: a large ledger in one piece would hold the window up. */
const AT_ONCE = 4_000

/** The tables that the ledger is made of. */
export const recordTables = ['accounts', 'pages', 'statements', 'corrections'] as const

/** The records of the ledger as they are at one moment. */
export const readRecords = (database: Database): Promise<LedgerRecords> =>
  database.transaction('r', [...recordTables], async () => ({
    accounts: await database.accounts.toArray(),
    pages: await readPages(database),
    statements: await database.statements.toArray(),
    corrections: await database.corrections.toArray(),
  }))

/** Every page in the order of accounts and months, read a few at a time. */
async function readPages({ pages }: Database): Promise<readonly Page[]> {
  const read: Page[] = []
  let rows = 0
  let count = 1
  for (;;) {
    const last = read.at(-1)
    const rest = last ? pages.where(':id').above([last.account, last.month]) : pages.orderBy(':id')
    const some = await rest.limit(count).toArray()
    for (const page of some) {
      read.push(page)
      rows += page.transactions.length
    }
    if (some.length < count) return read
    // As many more as hold that many rows, if they are like those before.
    count = Math.max(1, Math.min(1_000, Math.floor((AT_ONCE * read.length) / Math.max(1, rows))))
  }
}
