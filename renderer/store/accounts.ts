import type { Account } from '../../shared/model'
import type { Database } from './database'

/** What a person may change of an account. The rest is what statements say. */
export type AccountChange = Partial<Pick<Account, 'name' | 'role' | 'reserve' | 'stated'>>

/** Changes an account. Nothing happens where it is no longer there. */
export async function changeAccount(database: Database, id: string, change: AccountChange): Promise<void> {
  await database.accounts.update(id, change)
}

/** Adds an account the person described themselves. One of its id is never replaced: that would be our mistake. */
export async function addAccount(database: Database, account: Account): Promise<void> {
  await database.accounts.add(account)
}
