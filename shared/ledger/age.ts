import { type Day, dayOfSerial, serial } from '../day'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'
import { lastUpTo, receivedAt, spentAt } from './movements'

/** Money that came in on one day, and what is left of it. */
export interface Lot {
  readonly received: Day
  readonly remaining: Minor
}

/** How much of a balance has lain for how long. `upToDays` null: longer than every bound. */
export interface AgeShare {
  /** Ages above the bound before this one, up to and including this one. */
  readonly upToDays: number | null
  readonly amount: Minor
}

/**
 * What lies in the account at the end of a day, by the day it came in, oldest first.
 *
 * Money is spent oldest first. So of all that came in up to day r, what is left on day d is
 * `max(0, opening + received up to r − spent up to d)`: a lot is the difference between two such sums.
 * A balance below zero has no lots; what comes in first fills the hole. Before the opening nothing is known.
 */
export function lotsAt({ opening, movements }: AccountLedger, on: Day): Lot[] {
  if (opening.day === null || on < opening.day) return []
  const until = lastUpTo(movements, serial(on))
  const gone = spentAt(movements, until)
  const lots: Lot[] = []
  let before = Math.max(0, opening.balance - gone)
  if (before > 0) lots.push({ received: opening.day, remaining: minor(before) })
  for (let i = firstLeft(opening.balance, movements.received, gone); i <= until; i++) {
    const left = Math.max(0, opening.balance + receivedAt(movements, i) - gone)
    if (left > before)
      lots.push({ received: dayOfSerial(movements.days[i] ?? 0), remaining: minor(left - before) })
    before = left
  }
  return lots
}

/** The day on which the oldest money still there came in; null where nothing is there. Money of the opening may be older. */
export function idleSince(ledger: AccountLedger, on: Day): Day | null {
  const { opening, movements } = ledger
  if (opening.day === null || on < opening.day) return null
  const until = lastUpTo(movements, serial(on))
  const gone = spentAt(movements, until)
  if (opening.balance > gone) return opening.day
  const first = firstLeft(opening.balance, movements.received, gone)
  return first <= until ? dayOfSerial(movements.days[first] ?? 0) : null
}

/**
 * Splits the balance at the end of a day by age in days.
 *
 * @param bounds ages in ascending order: `[30, 90]` gives up to 30, 31 to 90, and over 90 days
 */
export function ageShares(ledger: AccountLedger, on: Day, bounds: readonly number[]): AgeShare[] {
  const today = serial(on)
  const amounts = new Array<number>(bounds.length + 1).fill(0)
  for (const { received, remaining } of lotsAt(ledger, on)) {
    const age = today - serial(received)
    const found = bounds.findIndex((bound) => age <= bound)
    const share = found < 0 ? bounds.length : found
    amounts[share] = (amounts[share] ?? 0) + remaining
  }
  return amounts.map((amount, i) => ({ upToDays: bounds[i] ?? null, amount: minor(amount) }))
}

/** The first day's index whose money is not all gone, by bisection: what came in never falls. */
function firstLeft(opening: number, received: readonly number[], gone: number): number {
  let low = 0
  let high = received.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (opening + (received[middle] ?? 0) > gone) high = middle
    else low = middle + 1
  }
  return low
}
