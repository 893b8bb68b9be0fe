import type { StoredAccount } from '../../shared/statements/stored/compare'
import type { Database } from './database'
import { pagesOf } from './pages-of'

/** All accounts with all their rows, as a file that is being read is compared with them. */
export async function storedAccounts(database: Database): Promise<readonly StoredAccount[]> {
  const accounts = await database.accounts.toArray()
  const stored: StoredAccount[] = []
  for (const account of accounts) {
    const pages = await pagesOf(database, [account.id])
    if (pages.length > 0)
      stored.push({ account, transactions: pages.flatMap(({ transactions }) => transactions) })
  }
  return stored
}
