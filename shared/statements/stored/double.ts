import type { Account } from '../../model'
import { compare, type PartRows, type StoredAccount } from './compare'

/** Fewer rows may be alike by chance: two people pay the same rent on the same day. */
const ENOUGH = 5

/** Of the rows that lie in the days of both, so many are the same where one account stands under two names. */
const MOST = 0.6

/** An account that holds the rows of a part already, under another name. */
export interface Double {
  readonly account: Account
  /** How many of the rows it has. */
  readonly rows: number
}

/**
 * Whether an account that a file would open is there already: a household book and the bank itself tell the same
 * movements, and their money would count twice. Null where no account has most of the rows.
 *
 * @param stored the accounts of the same currency, with their rows
 */
export function doubleOf(part: PartRows, stored: readonly StoredAccount[]): Double | null {
  let found: Double | null = null
  for (const { account, transactions } of stored) {
    const { same, within, storedWithin } = compare(part, transactions)
    if (same < ENOUGH || same < MOST * Math.min(within, storedWithin)) continue
    if (same > (found?.rows ?? 0)) found = { account, rows: same }
  }
  return found
}
