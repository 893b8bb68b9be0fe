import type { Day } from '../../../../shared/day'
import type { Gone, Known } from './reference-lapses'

/** Money that came on one day and is still there. */
export interface Lain {
  readonly since: Day
  readonly amount: number
}

/**
 * What lies in a place at the end of a day and since when: what came is there from the reading that shows it, and what is gone
 * left oldest first on the first day it can have.
 */
export function lainAt(known: readonly Known[], gone: readonly Gone[], on: Day): readonly Lain[] {
  const came = known.flatMap(({ day, balance }, at) => {
    const amount = balance - (known[at - 1]?.balance ?? 0)
    return amount > 0 && day <= on ? [{ since: day, amount }] : []
  })
  let left = gone.reduce((sum, { from, amount }) => sum + (from <= on ? amount : 0), 0)
  return came.flatMap(({ since, amount }) => {
    const taken = Math.min(left, amount)
    left -= taken
    return amount > taken ? [{ since, amount: amount - taken }] : []
  })
}
