import { type Day, addDays, daysBetween } from '../day'
import { deliberate } from './forecast'
import type { AccountLedger } from './ledger'

/** How far back income is averaged: long enough for rare income, short enough to forget what has ended. */
const lookBackDays = 183

/**
 * What an account takes in on a day, on average over the last half-year, what was spent there taken off; 0 where more was
 * spent. Moves on purpose count for nothing, and neither does the first day of all, on which the wait before is not known.
 */
export function incomePerDay({ posted }: AccountLedger, today: Day): number {
  const [first] = posted
  if (!first) return 0
  const since = addDays(today, -lookBackDays)
  const after = first.day > since ? first.day : since
  const days = daysBetween(after, today)
  if (days <= 0) return 0
  const came = posted.filter(({ day, kind }) => day > after && day <= today && !deliberate.has(kind))
  return Math.max(0, came.reduce((sum, { amount }) => sum + amount, 0) / days)
}
