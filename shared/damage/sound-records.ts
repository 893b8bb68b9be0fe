import { accountSchema, pageSchema, statementSchema } from '../backup/record-schemas'
import type { OwnTable, Tables } from '../backup/tables'
import type { Account, Page, Statement } from '../model'

/** The tables of the ledger, whose records are worth a check. */
export type LedgerTable = 'accounts' | 'pages' | 'statements'

/** The tables as the store has them, whatever is in them; of what the person keeps beside the ledger, those that are asked about. */
export type StoredLedger = Pick<Tables, LedgerTable> & Partial<Pick<Tables, OwnTable>>

/** The records of the ledger that are sound. */
export interface SoundLedger {
  readonly accounts: readonly Account[]
  readonly pages: readonly Page[]
  readonly statements: readonly Statement[]
}

/** The records that are sound, each whole; of a page with an unsound row nothing is taken. */
export const soundRecords = ({ accounts, pages, statements }: StoredLedger): SoundLedger => ({
  accounts: accounts.filter((one) => accountSchema.safeParse(one).success) as Account[],
  pages: pages.filter((one) => pageSchema.safeParse(one).success) as Page[],
  statements: statements.filter((one) => statementSchema.safeParse(one).success) as Statement[],
})
