import { type Day, addDays, daysBetween, serial } from '../day'
import type { Account, StatedBalance, Transaction } from '../model'
import { type Minor, minor, zero } from '../money/money'
import { lastUpTo, type Movements, receivedAt, spentAt } from './movements'
import { isDebt } from './places'

/**
 * From what the opening balance is known.
 * `statement`: a statement prints a balance. `stated`: the person read it off. `at-least`: nobody says, but with
 * less the account would have been below zero, which it cannot be. `assumed`: nobody says; taken as zero.
 */
export type OpeningEvidence = 'statement' | 'stated' | 'at-least' | 'assumed'

/** What lay in an account before its first known transaction. */
export interface Opening {
  readonly balance: Minor
  /** The day at whose end it lay there: money of the opening has lain at least since then. Null: nothing is known of the account. */
  readonly day: Day | null
  readonly evidence: OpeningEvidence
}

/** What the opening is worked out from; transactions posted and in order. */
export interface OpeningFacts {
  readonly account: Account
  readonly transactions: readonly Transaction[]
  readonly movements: Movements
  /** Closing balances of statements that print no running balance, if any. */
  readonly closings: readonly StatedBalance[]
}

/**
 * The balance before the first transaction, worked backward from the newest balance anyone states: where rows are
 * missing in between, today's balance is then still right and the break shows where it is (`tieOf`).
 */
export function openingOf(facts: OpeningFacts): Opening {
  const { account, transactions, movements, closings } = facts
  const printed = newest([...lastPrinted(transactions), ...closings])
  const known = printed ?? account.stated
  const first = transactions[0]
  const day = first ? addDays(first.day, -1) : (known?.day ?? null)
  if (known) {
    const at = lastUpTo(movements, serial(known.day))
    const balance = minor(known.balance - receivedAt(movements, at) + spentAt(movements, at))
    return { balance, day, evidence: printed ? 'statement' : 'stated' }
  }
  const lowest = isDebt(account) ? 0 : lowestBalance(movements)
  if (lowest < 0) return { balance: minor(-lowest), day, evidence: 'at-least' }
  return { balance: zero, day, evidence: 'assumed' }
}

/** The last balance the rows print, carried to the last row's day by the rows after it. */
function lastPrinted(transactions: readonly Transaction[]): StatedBalance[] {
  let after = 0
  for (let i = transactions.length - 1; i >= 0; i--) {
    const row = transactions[i]
    if (!row) break
    if (row.balance !== null) {
      const day = transactions[transactions.length - 1]?.day ?? row.day
      return [{ day, balance: minor(row.balance + after) }]
    }
    after += row.amount
  }
  return []
}

function newest(balances: readonly StatedBalance[]): StatedBalance | null {
  return balances.reduce<StatedBalance | null>(
    (best, balance) => (best === null || daysBetween(best.day, balance.day) > 0 ? balance : best),
    null,
  )
}

/** The lowest end-of-day balance of an account that opened with nothing. */
function lowestBalance({ received, spent }: Movements): number {
  return received.reduce((low, came, i) => Math.min(low, came - (spent[i] ?? 0)), 0)
}
