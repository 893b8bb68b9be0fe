import { accountSchema, pageSchema, statementSchema } from '../backup/record-schemas'
import type { Tables } from '../backup/tables'
import type { Account, Page, Statement, Transaction } from '../model'

/** The tables of the ledger, whose records are worth a check. */
export type LedgerTable = 'accounts' | 'pages' | 'statements'

/** What is wrong with a stored ledger. Jandon writes none of this: a disk or another program did. */
export interface Damage {
  /** Records that are none of ours, by table. */
  readonly unsound: Readonly<Record<LedgerTable, number>>
  /** Statements of which rows are gone. */
  readonly incomplete: readonly Statement[]
  /** Accounts that pages or statements speak of and that are not there. */
  readonly lostAccounts: readonly string[]
  /** Statements that rows name and that are not there. */
  readonly lostStatements: readonly string[]
}

/** The records of the ledger that are sound. */
export interface SoundLedger {
  readonly accounts: readonly Account[]
  readonly pages: readonly Page[]
  readonly statements: readonly Statement[]
}

/** The tables as the store has them, whatever is in them. */
export type StoredLedger = Pick<Tables, LedgerTable>

/** The records that are sound, each whole; of a page with an unsound row nothing is taken. */
export const soundRecords = ({ accounts, pages, statements }: StoredLedger): SoundLedger => ({
  accounts: accounts.filter((one) => accountSchema.safeParse(one).success) as Account[],
  pages: pages.filter((one) => pageSchema.safeParse(one).success) as Page[],
  statements: statements.filter((one) => statementSchema.safeParse(one).success) as Statement[],
})

/** Looks through a stored ledger; null where all is well. */
export function findDamage(stored: StoredLedger): Damage | null {
  const sound = soundRecords(stored)
  const stating = rowsByStatement(sound.pages)
  const accounts = new Set(sound.accounts.map(({ id }) => id))
  const statements = new Set(sound.statements.map(({ id }) => id))
  const spokenOf = [
    ...sound.pages.map(({ account }) => account),
    ...sound.statements.flatMap(({ parts }) => parts.map(({ account }) => account)),
  ]
  const damage: Damage = {
    unsound: {
      accounts: stored.accounts.length - sound.accounts.length,
      pages: stored.pages.length - sound.pages.length,
      statements: stored.statements.length - sound.statements.length,
    },
    incomplete: sound.statements.filter(
      ({ id, counts }) => (stating.get(id)?.length ?? 0) < counts.added + counts.duplicates,
    ),
    lostAccounts: [...new Set(spokenOf)].filter((id) => !accounts.has(id)),
    lostStatements: [...stating.keys()].filter((id) => !statements.has(id)),
  }
  return isDamaged(damage) ? damage : null
}

const isDamaged = ({ unsound, incomplete, lostAccounts, lostStatements }: Damage): boolean =>
  Object.values(unsound).some((count) => count > 0) ||
  [incomplete, lostAccounts, lostStatements].some(({ length }) => length > 0)

/** The rows that each statement states, with the account they are in. */
export function rowsByStatement(
  pages: readonly Page[],
): ReadonlyMap<string, readonly { readonly account: string; readonly row: Transaction }[]> {
  const rows = new Map<string, { account: string; row: Transaction }[]>()
  for (const { account, transactions } of pages)
    for (const row of transactions)
      for (const id of row.statements) {
        const known = rows.get(id)
        if (known) known.push({ account, row })
        else rows.set(id, [{ account, row }])
      }
  return rows
}
