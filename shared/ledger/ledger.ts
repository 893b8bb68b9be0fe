import type { Day } from '../day'
import type { Account, Page, StatedBalance, Statement, Transaction } from '../model'
import { type Correction, corrected } from './correction'
import { type Movements, movementsOf } from './movements'
import { type Opening, openingOf } from './opening'
import { finish, type Pieces, those } from '../pieces'
import { inOrder } from './row-order'

/** One account with all that is known of it, ready to be asked. */
export interface AccountLedger {
  readonly account: Account
  /** Every transaction in the order it happened, pending and cancelled ones included. */
  readonly transactions: readonly Transaction[]
  /** Those that changed the balance. */
  readonly posted: readonly Transaction[]
  readonly movements: Movements
  readonly opening: Opening
  /** The last day the statements speak of; null where there is none. */
  readonly lastStatementDay: Day | null
}

/** Every account by its id, in the order given. */
export type Ledger = ReadonlyMap<string, AccountLedger>

/** What a ledger is loaded from: plain records, as the store keeps them. */
export interface LedgerRecords {
  readonly accounts: readonly Account[]
  /** In any order; a page of an account that is not among the accounts is left out. */
  readonly pages: readonly Page[]
  readonly statements: readonly Statement[]
  /** What the person says single rows are; none where left out. */
  readonly corrections?: readonly Correction[]
}

/** Loads the whole ledger in one go. Same records, same ledger, whatever their order. */
export const loadLedger = (records: LedgerRecords): Ledger => finish(gatherLedger(records))

/** The same, which can pause. */
export function* gatherLedger({
  accounts,
  pages,
  statements,
  corrections = [],
}: LedgerRecords): Pieces<Ledger> {
  const byAccount = new Map<string, Transaction[]>(accounts.map(({ id }) => [id, []]))
  for (const page of [...corrected(pages, corrections)].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    const rows = byAccount.get(page.account)
    for (const transaction of page.transactions) rows?.push(transaction)
    yield
  }
  const ledger = new Map<string, AccountLedger>()
  for (const account of accounts)
    ledger.set(account.id, yield* gatherAccount(account, byAccount.get(account.id) ?? [], statements))
  return ledger
}

/** One account's ledger from its transactions in any order. */
export const accountLedger = (
  account: Account,
  rows: readonly Transaction[],
  statements: readonly Statement[],
): AccountLedger => finish(gatherAccount(account, rows, statements))

function* gatherAccount(
  account: Account,
  rows: readonly Transaction[],
  statements: readonly Statement[],
): Pieces<AccountLedger> {
  const transactions = inOrder(rows)
  yield
  const posted = yield* those(transactions, ({ status }) => status === 'posted')
  const movements = movementsOf(posted)
  yield
  const parts = statements.flatMap((statement) =>
    statement.parts.filter((part) => part.account === account.id),
  )
  const closings = parts.flatMap(({ period, closing }): StatedBalance[] =>
    period && closing !== null ? [{ day: period.to, balance: closing }] : [],
  )
  const spokenOf = [
    ...parts.flatMap(({ period }) => (period ? [period.to] : [])),
    ...transactions.slice(-1).map((row) => row.day),
  ]
  return {
    account,
    transactions,
    posted,
    movements,
    opening: openingOf({ account, transactions: posted, movements, closings }),
    lastStatementDay: spokenOf.sort().at(-1) ?? null,
  }
}
