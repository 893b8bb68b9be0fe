import { type Month } from '../day'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'

/** A carrier account's month: a bill, never a balance. All amounts are zero or more. */
export interface CarrierBill {
  readonly account: string
  readonly month: Month
  /** What was charged to the phone bill and stands. */
  readonly charged: Minor
  /** What came back in the month. */
  readonly refunded: Minor
  /** Refunds that were promised in any month and have not come yet. */
  readonly promised: Minor
}

/** What the carrier charged in a month, gave back, and still owes. */
export function carrierBill({ account, transactions }: AccountLedger, month: Month): CarrierBill {
  let charged = 0
  let refunded = 0
  let promised = 0
  for (const { day, amount, status, kind } of transactions) {
    const inMonth = day.startsWith(month)
    if (status === 'posted' && inMonth && amount < 0) charged -= amount
    if (status === 'posted' && inMonth && amount > 0 && kind === 'refund') refunded += amount
    if (status === 'pending' && kind === 'refund') promised += amount
  }
  return {
    account: account.id,
    month,
    charged: minor(charged),
    refunded: minor(refunded),
    promised: minor(promised),
  }
}
