import type { Tables } from '../../../shared/backup/tables'
import type { Account, Page as LedgerPage, Statement } from '../../../shared/model'

/** What is compared of a store: the ledger, and one setting for all. */
export type Compared = Pick<Tables, 'accounts' | 'pages' | 'statements' | 'settings'>

/**
 * A ledger as a text by which two runs of the same work compare: imports go by the checksum of their file, and the
 * instants of imports are left out.
 */
export function ledgerState({ accounts, pages, statements, settings }: Compared): string {
  const all = statements as readonly Statement[]
  const byId = new Map(all.map(({ id, sha256 }) => [id, sha256]))
  const of = (id: string): string => byId.get(id) ?? `no statement ${id}`
  const plain = {
    accounts: sorted(accounts as readonly Account[], ({ id }) => id),
    pages: sorted(pages as readonly LedgerPage[], ({ account, month }) => `${account} ${month}`).map(
      (page) => ({
        ...page,
        transactions: page.transactions.map((row) => ({ ...row, statements: row.statements.map(of) })),
        places: sorted(Object.entries(page.places ?? {}), ([id]) => of(id)).map(([id, places]) => [
          of(id),
          places,
        ]),
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

/** A whole store: its ledger, and what opens it (null: nothing is needed). */
export const storeState = (ledger: string, passphrase: string | null): string =>
  JSON.stringify({ passphrase, ledger })

/** Of a ledger's state that which safety copies are kept after each change of: not the settings. */
export function importedPart(ledger: string): string {
  const { accounts, pages, statements } = JSON.parse(ledger) as Record<string, unknown>
  return JSON.stringify({ accounts, pages, statements })
}

const sorted = <T>(items: readonly T[], keyOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
