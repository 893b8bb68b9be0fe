import type { AccountLedger } from '../ledger/ledger'
import type { Transaction } from '../model'
import { type Minor, minor } from '../money/money'

/** A part of a payout: what of a row that came in went out with it. */
export interface PayoutPart {
  readonly row: Transaction
  /** After fees, refunds and whatever else was taken off it. */
  readonly amount: Minor
}

/** Money that left a platform, and what it was made of. */
export interface Payout {
  readonly row: Transaction
  /** What left, the fee of the payout included. */
  readonly amount: Minor
  /** Oldest first. */
  readonly parts: readonly PayoutPart[]
  /** What of it lay there before the first row, or came from nowhere the rows show. */
  readonly rest: Minor
}

interface Lot {
  readonly row: Transaction
  left: number
}

/**
 * The payouts of an account, newest first, each with the earnings that made it up.
 *
 * What came in first goes out first. What a platform takes comes off the newest earning of the same client, or else off
 * the newest: fees and refunds follow what they belong to.
 */
export function payoutsOf({ posted }: AccountLedger): Payout[] {
  const lots: Lot[] = []
  const payouts: Payout[] = []
  let owed = 0
  for (const row of posted) {
    if (row.amount > 0) {
      const repaid = Math.min(owed, row.amount)
      owed -= repaid
      lots.push({ row, left: row.amount - repaid })
    } else if (row.kind === 'withdrawal' || row.kind === 'transfer') payouts.push(payOut(row, lots))
    else owed += takeOff(row, lots)
    while (lots[0]?.left === 0) lots.shift()
  }
  return payouts.reverse()
}

function payOut(row: Transaction, lots: readonly Lot[]): Payout {
  let open = 0 - row.amount
  const parts: PayoutPart[] = []
  for (const lot of lots) {
    if (open === 0) break
    const amount = Math.min(open, lot.left)
    if (amount === 0) continue
    lot.left -= amount
    open -= amount
    parts.push({ row: lot.row, amount: minor(amount) })
  }
  return { row, amount: minor(0 - row.amount), parts, rest: minor(open) }
}

/** Takes a charge off what lies there; gives what is still owed. */
function takeOff({ amount, counterparty }: Transaction, lots: readonly Lot[]): number {
  let open = 0 - amount
  const newest = lots.toReversed()
  const same = newest.filter(({ row }) => counterparty !== null && row.counterparty === counterparty)
  for (const lot of [...same, ...newest]) {
    const taken = Math.min(open, lot.left)
    lot.left -= taken
    open -= taken
    if (open === 0) return 0
  }
  return open
}
