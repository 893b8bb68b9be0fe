import type { Account, Page, Statement } from '../../shared/model'
import { matchAccount, openAccount } from '../../shared/statements/match-account'
import { merge, type Merged } from '../../shared/statements/merge'
import type { FormatInfo, Reading } from '../../shared/statements/reading'
import { undo } from '../../shared/statements/undo'
import { accountId } from './account-id'
import type { Database } from './database'

/** Circumstances of an import that no file tells. */
export type ImportCircumstances = Pick<Statement, 'id' | 'sha256' | 'importedAt'>

/** What importing a reading would do, or did. */
export interface Outcome extends Merged {
  /** The account of each part of the reading. */
  readonly accounts: readonly Account[]
  /** Ids of the accounts it opens. */
  readonly opened: readonly string[]
  /** An earlier import of the very same file; then nothing is written. */
  readonly sameFile: Statement | null
}

/** A reading of a format we know: the only kind that can be imported. */
export type KnownReading = Reading & { readonly format: FormatInfo }

/** What importing would do, without doing it. */
export async function previewImport(
  database: Database,
  reading: KnownReading,
  circumstances: ImportCircumstances,
): Promise<Outcome> {
  return database.transaction('r', [database.accounts, database.pages, database.statements], () =>
    outcome(database, reading, circumstances),
  )
}

/**
 * Imports a reading: accounts, pages and the statement in one transaction, so that a crash leaves all or nothing.
 * It is merged with what is stored at this moment, not with what was stored when the preview was made.
 */
export async function commitImport(
  database: Database,
  reading: KnownReading,
  circumstances: ImportCircumstances,
): Promise<Outcome> {
  return database.transaction('rw', [database.accounts, database.pages, database.statements], async () => {
    const found = await outcome(database, reading, circumstances)
    if (found.sameFile) return found
    await database.accounts.bulkPut(found.accounts.filter(({ id }) => found.opened.includes(id)))
    await writePages(database, found.pages)
    await database.statements.put(found.statement)
    return found
  })
}

/** Takes an import back: what it alone brought goes, and the accounts it opened where nothing is left in them. */
export async function undoImport(database: Database, statement: Statement): Promise<void> {
  await database.transaction('rw', [database.accounts, database.pages, database.statements], async () => {
    const accounts = [...new Set(statement.parts.map(({ account }) => account))]
    const pages = await pagesOfAccounts(database, accounts)
    await writePages(database, undo(pages, statement.id))
    await database.statements.delete(statement.id)
    const others = new Set(
      (await database.statements.toArray()).flatMap(({ parts }) => parts.map(({ account }) => account)),
    )
    const left = accounts.filter((id) => !others.has(id))
    const stated = (await database.accounts.bulkGet(left))
      .filter((account) => account?.stated)
      .map((account) => account!.id)
    await database.accounts.bulkDelete(left.filter((id) => !stated.includes(id)))
  })
}

async function outcome(
  database: Database,
  reading: KnownReading,
  circumstances: ImportCircumstances,
): Promise<Outcome> {
  const known = await database.accounts.toArray()
  const accounts: Account[] = []
  const opened: string[] = []
  for (const part of reading.parts) {
    const match = matchAccount(reading, part, known)
    const account = match ?? named(openAccount(reading, part, ''), [...known, ...accounts])
    if (!match) opened.push(account.id)
    accounts.push(account)
  }
  const pages = await pagesOfAccounts(
    database,
    accounts.map(({ id }) => id),
  )
  const sameFile = (await database.statements.where('sha256').equals(circumstances.sha256).first()) ?? null
  const merged = merge({ reading, statement: circumstances, accounts, opened, pages })
  return { ...merged, accounts, opened, sameFile }
}

const named = (account: Account, others: readonly Account[]): Account => ({
  ...account,
  id: accountId(
    account.name,
    others.map(({ id }) => id),
  ),
})

const pagesOfAccounts = (database: Database, accounts: readonly string[]): Promise<Page[]> =>
  database.pages.where('account').anyOf(accounts).toArray()

/** Writes pages whole; one without transactions is no page. */
async function writePages(database: Database, pages: readonly Page[]): Promise<void> {
  const [full, empty] = [pages.filter(hasRows), pages.filter((page) => !hasRows(page))]
  await database.pages.bulkPut(full)
  await database.pages.bulkDelete(empty.map(({ account, month }): [string, string] => [account, month]))
}

const hasRows = ({ transactions }: Page): boolean => transactions.length > 0
