import type { Day } from '../day'
import type { AccountLedger } from '../ledger/ledger'
import type { Transaction } from '../model'
import { type Minor, minor } from '../money/money'

/** A withdrawal whose fee the statement shows. */
export interface ChargeSeen {
  readonly day: Day
  /** All that left the account, the fee included. */
  readonly amount: Minor
  readonly fee: Minor
}

/** An account's withdrawals with the fee that was really charged, newest first. */
export function chargesSeen({ posted }: AccountLedger): ChargeSeen[] {
  const withdrawals = posted.filter(({ kind, amount }) => kind === 'withdrawal' && amount < 0)
  return withdrawals
    .flatMap((row) => {
      const beside = row.fee > 0 ? 0 : feeBeside(row, withdrawals, posted)
      const fee = row.fee > 0 ? row.fee : beside
      return fee > 0 ? [{ day: row.day, amount: minor(beside - row.amount), fee: minor(fee) }] : []
    })
    .reverse()
}

/**
 * The fee in a row of its own: it shares the withdrawal's reference, or both are alone of their kind on that day. Fees
 * of a day with several withdrawals cannot be told apart and are left.
 */
function feeBeside(
  row: Transaction,
  withdrawals: readonly Transaction[],
  posted: readonly Transaction[],
): number {
  const fees = posted.filter(({ kind, amount, day }) => kind === 'fee' && amount < 0 && day === row.day)
  const named = fees.filter(({ reference }) => reference !== null && reference === row.reference)
  if (named.length > 0) return named.reduce((total, { amount }) => total - amount, 0)
  const alone = withdrawals.filter(({ day }) => day === row.day).length === 1
  return alone && fees.length === 1 ? 0 - (fees[0]?.amount ?? 0) : 0
}
