import type { Page } from '../../shared/model'
import type { Database } from './database'

/** Every table that an import or its undo writes to, in one transaction. */
export const tablesOf = ({ accounts, pages, statements, profiles }: Database) => [
  accounts,
  pages,
  statements,
  profiles,
]

/** Writes pages whole; one without transactions is no page. */
export async function writePages(database: Database, pages: readonly Page[]): Promise<void> {
  const [full, empty] = [pages.filter(hasRows), pages.filter((page) => !hasRows(page))]
  await database.pages.bulkPut(full)
  await database.pages.bulkDelete(empty.map(({ account, month }): [string, string] => [account, month]))
}

const hasRows = ({ transactions }: Page): boolean => transactions.length > 0
