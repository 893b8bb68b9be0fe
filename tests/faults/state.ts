import type { Page } from '@playwright/test'
import type { Tables } from '../../shared/backup/tables'
import type { Account, Page as LedgerPage, Statement } from '../../shared/model'

/** What is compared of a store: the ledger, and one setting for all. */
export type Seen = Pick<Tables, 'accounts' | 'pages' | 'statements' | 'settings'>

/** Reads the store past the app, as it lies in the browser. Undefined tables are those of a version before them. */
export const readStore = (page: Page): Promise<Seen> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('jandon')
        opening.onerror = () => reject(new Error('the store does not open'))
        opening.onsuccess = () => {
          const database = opening.result
          const names = ['accounts', 'pages', 'statements', 'settings'] as const
          const reading = database.transaction(names, 'readonly')
          const requests = names.map((name) => [name, reading.objectStore(name).getAll()] as const)
          reading.oncomplete = () => {
            database.close()
            resolve(
              Object.fromEntries(
                requests.map(([name, request]) => [name, request.result as unknown[]]),
              ) as never,
            )
          }
          reading.onabort = () => reject(new Error('the store cannot be read'))
        }
      }),
  )

/**
 * A state as a text by which two runs of the same work compare: imports go by the checksum of their file, and the
 * instants of imports are left out.
 */
export function normal({ accounts, pages, statements, settings }: Seen): string {
  const all = statements as readonly Statement[]
  const byId = new Map(all.map(({ id, sha256 }) => [id, sha256]))
  const of = (id: string): string => byId.get(id) ?? `no statement ${id}`
  const plain = {
    accounts: sorted(accounts as readonly Account[], ({ id }) => id),
    pages: sorted(pages as readonly LedgerPage[], ({ account, month }) => `${account} ${month}`).map(
      (page) => ({
        ...page,
        transactions: page.transactions.map((row) => ({ ...row, statements: row.statements.map(of) })),
      }),
    ),
    statements: sorted(all, ({ sha256 }) => sha256).map(({ sha256, ...rest }) => ({
      ...rest,
      id: sha256,
      importedAt: '',
    })),
    idleDays: (settings as readonly { key: string; value: unknown }[]).find(({ key }) => key === 'idleDays')
      ?.value,
  }
  return JSON.stringify(plain)
}

const sorted = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
