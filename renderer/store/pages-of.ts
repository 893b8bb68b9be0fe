import type { Month } from '../../shared/day'
import type { Page } from '../../shared/model'
import type { Database } from './database'

/** All pages of these accounts, account by account: a locked store knows them by their very names only. */
export async function pagesOf({ pages }: Database, accounts: readonly string[]): Promise<readonly Page[]> {
  const found = await Promise.all(accounts.map((id) => pages.where('account').equals(id).toArray()))
  return found.flat()
}

/** The names of all pages of these accounts; an open store does not read the pages for it. */
export async function pageNamesOf(
  { pages }: Database,
  accounts: readonly string[],
): Promise<readonly [account: string, month: Month][]> {
  const found = await Promise.all(accounts.map((id) => pages.where('account').equals(id).primaryKeys()))
  return found.flat() as [string, Month][]
}
