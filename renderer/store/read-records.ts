import type { LedgerRecords } from '../../shared/ledger/ledger'
import type { Database } from './database'

/** The records of the ledger as they are at one moment. */
export const readRecords = (database: Database): Promise<LedgerRecords> =>
  database.transaction('r', [database.accounts, database.pages, database.statements], async () => ({
    accounts: await database.accounts.toArray(),
    pages: await database.pages.toArray(),
    statements: await database.statements.toArray(),
  }))
