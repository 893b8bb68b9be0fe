import { daysBetween } from '../../day'
import type { Period } from '../../model'
import { type Minor, minor, scale } from '../../money/money'
import { idleSeries } from '../idle'
import type { AccountLedger } from '../ledger'

/** What money that lies still is taken to cost: three in a hundred a year, as plans reckon where nothing is urgent. */
export const IDLE_PERCENT_A_YEAR = 3

/** What lay idle in an account over a period, and what that cost. */
export interface Waiting {
  /** On an average day, rounded down. */
  readonly average: Minor
  /** At `IDLE_PERCENT_A_YEAR`, rounded down. */
  readonly cost: Minor
}

/** Adds up each day's idle money, both ends of the period included. */
export function waiting(one: AccountLedger, { from, to }: Period, idleDays: number): Waiting {
  const days = Math.max(1, daysBetween(from, to) + 1)
  let total = 0
  for (const amount of idleSeries(one, from, to, idleDays)) total += amount
  return {
    average: minor(Math.floor(total / days)),
    cost: scale(minor(total), IDLE_PERCENT_A_YEAR, 100 * 365, 'down'),
  }
}
