import { addDays, type Day } from '../../day'
import type { ExpectedStream } from '../../ledger/expected-stream'
import type { DatedAmount } from '../problem'

/** Flows of a problem, and whether spending had to be reduced to what can be there. */
export interface ExpectedFlows {
  readonly flows: readonly DatedAmount[]
  readonly reduced: boolean
}

/**
 * Expected streams as flows that leave a plan possible: spending is cut to what is there that day if nothing is
 * moved, since a balance below zero would make every plan impossible. What may lapse is not counted on, and what comes first
 * is not there for a plan as far as it was asked for already.
 *
 * @param owed what was asked for beyond what is there
 */
export function expectedFlows(
  opening: number,
  streams: readonly ExpectedStream[],
  lapsing: readonly DatedAmount[],
  today: Day,
  end: Day,
  owed = 0,
): ExpectedFlows {
  const expected = streams.flatMap(({ amount, days }) => days.map((on) => ({ on, amount: amount })))
  const flows: DatedAmount[] = []
  let there = opening
  let reduced = false
  let owing = owed
  for (let day = today; day <= end; day = addDays(day, 1)) {
    const amounts = expected.filter(({ on }) => on === day).map(({ amount }) => amount)
    for (const amount of amounts.filter((amount) => amount > 0)) {
      const gone = Math.min(owing, amount)
      owing -= gone
      if (amount > gone) flows.push({ on: day, amount: amount - gone })
      there += amount - gone
    }
    for (const amount of amounts.filter((amount) => amount < 0)) {
      const spent = Math.min(there, 0 - amount)
      reduced ||= spent < 0 - amount
      if (spent > 0) flows.push({ on: day, amount: 0 - spent })
      there -= spent
    }
    for (const { on, amount } of lapsing) if (on === day) there = Math.max(0, there - amount)
  }
  return { flows, reduced }
}
