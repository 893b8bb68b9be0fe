import { addDays, type Day } from '../day'
import type { StatedBalance } from '../model'
import { type Minor, minor } from '../money/money'

/** A movement that no statement tells of and that two known balances show: what they differ by, on a day nobody knows. */
export interface Inferred {
  /** The day of the balance before it. */
  readonly after: Day
  /** The day of the balance that shows it: it happened after `after`, and by the end of this day. */
  readonly until: Day
  readonly amount: Minor
  /** The last day it could be used, where the person's own terms say that it lapsed; it is `expiry` then, and no spending. */
  readonly lapsed?: Day
}

/** The earliest day on which a movement that only balances show can have been. */
export const earliestOf = ({ after }: Inferred): Day => addDays(after, 1)

/**
 * The day a movement is counted from. What came in counts from the last day it can have come, what left from the first: so
 * no money is said to lie there, or to have lain longer, than the two balances bear out. What lapsed is gone with the end of
 * its last day.
 */
export function countedFrom(moved: Inferred): Day {
  const { until, amount, lapsed } = moved
  if (amount > 0) return until
  const first = earliestOf(moved)
  return lapsed !== undefined && lapsed > first ? lapsed : first
}

/**
 * What moved between each balance and the next. Money that is in both is taken to have stayed: what came and left in between
 * without a trace in either shows nowhere.
 *
 * @param balances of different days, oldest first
 */
export const inferredBetween = (balances: readonly StatedBalance[]): Inferred[] =>
  balances.slice(1).flatMap(({ day, balance }, i): Inferred[] => {
    const before = balances[i]!
    const amount = minor(balance - before.balance)
    return amount === 0 ? [] : [{ after: before.day, until: day, amount }]
  })
