import type { Page, Statement } from '../../shared/model'
import { type Dependents, dependentsOf } from '../../shared/statements/dependents'
import { undo } from '../../shared/statements/undo'
import type { Database } from './database'
import { emptiedOnPurpose } from './emptied-on-purpose'
import { pageNamesOf, pagesOf } from './pages-of'
import { unlearnFrom } from './profiles'
import { tablesOf, writePages } from './write-pages'

/** What an undo would do. It holds as long as no statement comes or goes: they are all the ledger is made of. */
export interface UndoPlan {
  readonly statement: string
  readonly dependents: Dependents
  /** The pages that change, whole. */
  readonly pages: readonly Page[]
  /** The statements of the store when it was made. */
  readonly store: string
}

/** Works out what taking an import back would do, and changes nothing. */
export const foreseeUndo = (database: Database, statement: Statement): Promise<UndoPlan> =>
  database.transaction('r', [database.pages, database.statements], async () => {
    const { id } = statement
    const store = await storeNow(database)
    if (await isAlone(database, statement))
      return { statement: id, ...(await allOf(database, statement)), store }
    const pages = await pagesOf(database, accountsOf(statement))
    return { statement: id, dependents: dependentsOf(pages, id), pages: undo(pages, id), store }
  })

/** Whether no other statement speaks of its accounts: then all that lies in them is its own, and need not be read. */
async function isAlone({ statements }: Database, { id, parts }: Statement): Promise<boolean> {
  const accounts = new Set(parts.map(({ account }) => account))
  const others = await statements.toArray()
  return others.every((one) => one.id === id || one.parts.every(({ account }) => !accounts.has(account)))
}

async function allOf(
  database: Database,
  statement: Statement,
): Promise<Pick<UndoPlan, 'dependents' | 'pages'>> {
  const names = await pageNamesOf(database, accountsOf(statement))
  return {
    dependents: { going: statement.counts.added, staying: 0, others: new Map() },
    pages: names.map(([account, month]) => ({ account, month, transactions: [] })),
  }
}

/**
 * Takes an import back: what it alone brought and taught goes, and the accounts it opened where nothing is left in them.
 *
 * @param foreseen what was shown to the person; worked out anew where the store has changed since
 * @returns what went, and what stayed because of which other imports
 */
export function undoImport(
  database: Database,
  statement: Statement,
  foreseen?: UndoPlan | null,
): Promise<Dependents> {
  return database.transaction('rw', [...tablesOf(database), database.settings], async () => {
    const holds = foreseen?.statement === statement.id && foreseen.store === (await storeNow(database))
    const { pages, dependents } = holds ? foreseen : await foreseeUndo(database, statement)
    await writePages(database, pages)
    await database.statements.delete(statement.id)
    await unlearnFrom(database, statement.id)
    await closeEmpty(database, accountsOf(statement))
    if ((await database.statements.count()) === 0) await database.settings.put(emptiedOnPurpose)
    return dependents
  })
}

const accountsOf = ({ parts }: Statement): string[] => [...new Set(parts.map(({ account }) => account))]

const storeNow = async ({ statements }: Database): Promise<string> =>
  JSON.stringify(await statements.toCollection().primaryKeys())

/** Removes accounts that no statement speaks of any more, unless the person read off a balance of theirs. */
async function closeEmpty(database: Database, accounts: readonly string[]): Promise<void> {
  const others = new Set(
    (await database.statements.toArray()).flatMap(({ parts }) => parts.map(({ account }) => account)),
  )
  const left = await database.accounts.bulkGet(accounts.filter((id) => !others.has(id)))
  await database.accounts.bulkDelete(
    left.flatMap((account) => (account && account.stated.length === 0 ? [account.id] : [])),
  )
}
