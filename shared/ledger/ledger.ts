import { addDays, type Day } from '../day'
import type { Account, Page, Period, StatedBalance, Statement, Transaction } from '../model'
import type { Minor } from '../money/money'
import { type Correction, corrected } from './correction'
import type { Inferred } from './inferred'
import { withLapsesBooked } from './lapsing/book-lapses'
import { type Movements, movementsOf } from './movements'
import { movementsWith } from './movements-with'
import { beginningOf, type Opening } from './opening'
import { finish, type Pieces, those } from '../pieces'
import { inOrder } from './row-order'

/** One account with all that is known of it, ready to be asked. */
export interface AccountLedger {
  readonly account: Account
  /** Every transaction in the order it happened, pending and cancelled ones included. */
  readonly transactions: readonly Transaction[]
  /** Those that changed the balance. */
  readonly posted: readonly Transaction[]
  /** What the posted rows moved, and what balances the person read off show beside them. */
  readonly movements: Movements
  /**
   * What moved and no row tells of: before and after the days that statements cover, as balances the person read off show, and
   * between printed balances that do not follow from one another; and what of it lapsed. Oldest first.
   */
  readonly inferred: readonly Inferred[]
  readonly opening: Opening
  /** The days of which statements tell all that moved, as far as is known; null where they tell of none. */
  readonly covered: Period | null
  /** The days that each statement speaks of; between them may be days of which none does. */
  readonly periods: readonly Period[]
  /** The last day the statements speak of; null where there is none. */
  readonly lastStatementDay: Day | null
  /**
   * What the person asked for beyond what is there: it leaves as soon as it comes. Only where a ledger is taken as it will be
   * (`withRequested`); absent where there is none.
   */
  readonly owed?: Minor
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
  const moved = movementsOf(posted)
  yield
  const parts = statements.flatMap((statement) =>
    statement.parts.filter((part) => part.account === account.id),
  )
  const closings = parts.flatMap(({ period, closing }): StatedBalance[] =>
    period && closing !== null ? [{ day: period.to, balance: closing }] : [],
  )
  const periods = parts.flatMap(({ period }) => period ?? [])
  const spokenOf = [...periods.map(({ to }) => to), ...transactions.slice(-1).map((row) => row.day)]
  const covered = coveredDays(posted, periods, closings)
  const facts = { account, transactions: posted, movements: moved, closings, covered, periods }
  const { opening, before, between, after } = beginningOf(facts)
  const inferred = withLapsesBooked({
    account,
    posted,
    opening,
    covered,
    inferred: [...before, ...between, ...after],
  })
  return {
    account,
    transactions,
    posted,
    movements: inferred.length === 0 ? moved : movementsWith(posted, inferred),
    inferred,
    opening,
    covered,
    periods,
    lastStatementDay: spokenOf.sort().at(-1) ?? null,
  }
}

/**
 * From the first to the last day that rows or their statements speak of; where there are no rows, no more than the end of
 * the day for which a balance is printed last.
 */
function coveredDays(
  posted: readonly Transaction[],
  periods: readonly Period[],
  closings: readonly StatedBalance[],
): Period | null {
  const [first, last] = [posted[0], posted.at(-1)]
  if (first && last)
    return {
      from: [first.day, ...periods.map(({ from }) => from)].sort()[0]!,
      to: [last.day, ...periods.map(({ to }) => to)].sort().at(-1)!,
    }
  const days = closings.map(({ day }) => day)
  const printed = days.sort().at(-1)
  return printed === undefined ? null : { from: addDays(printed, 1), to: printed }
}
