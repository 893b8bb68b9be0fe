import type { Account, Period, Transaction, TransactionKind } from '../../model'
import { type Minor, minor } from '../../money/money'
import { countedFrom } from '../inferred'
import type { AccountLedger } from '../ledger'

/** What an account brought and cost in a period. All zero or more, in the account's currency. */
export interface AccountCosts {
  readonly account: Account
  /** What came in from outside, before any fee: income, rewards and refunds. */
  readonly cameIn: Minor
  /** What was earned, before any fee: the income in what came in. */
  readonly earned: Minor
  /** Charged inside rows and as rows of their own, less what was given back. Below zero where more was given back. */
  readonly fees: Minor
  readonly lapsed: Minor
  /** What was moved out to be used, before the fee. */
  readonly movedOut: Minor
}

const fromOutside: ReadonlySet<TransactionKind> = new Set(['income', 'reward', 'refund'])
const movesOut: ReadonlySet<TransactionKind> = new Set(['withdrawal', 'transfer'])

/** Adds up the booked rows of a period, both its days included, and what balances show to have lapsed in it. */
export function accountCosts(
  { account, posted, inferred }: AccountLedger,
  { from, to }: Period,
): AccountCosts {
  const sums = { cameIn: 0, earned: 0, fees: 0, lapsed: 0, movedOut: 0 }
  for (const row of posted) {
    if (row.day < from || row.day > to) continue
    sums.fees += feesIn(row)
    if (row.kind === 'expiry') sums.lapsed -= row.amount
    if (fromOutside.has(row.kind)) sums.cameIn += row.amount + row.fee
    if (row.kind === 'income') sums.earned += row.amount + row.fee
    if (movesOut.has(row.kind) && row.amount < 0) sums.movedOut -= row.amount + row.fee
  }
  for (const moved of inferred) {
    const day = countedFrom(moved)
    if (moved.lapsed !== undefined && day >= from && day <= to) sums.lapsed -= moved.amount
  }
  return {
    account,
    cameIn: minor(sums.cameIn),
    earned: minor(sums.earned),
    fees: minor(sums.fees),
    lapsed: minor(sums.lapsed),
    movedOut: minor(sums.movedOut),
  }
}

/** What a row cost: the fee inside it, or all of it where it is a fee itself. */
export const feesIn = ({ kind, amount, fee }: Transaction): number => fee - (kind === 'fee' ? amount : 0)

/** Fees as a share of what was earned, 0.1 for a tenth; null where nothing was earned. */
export const feeShare = ({ earned, fees }: Pick<AccountCosts, 'earned' | 'fees'>): number | null =>
  earned > 0 ? fees / earned : null
