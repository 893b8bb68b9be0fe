import { addDays, type Day, daysBetween } from '../day'
import type { Transaction } from '../model'
import { byDay, type ExpectedStream, lowerQuartile } from './expected-stream'

/** The stretch over which irregular income is added up, and how many of them are needed to say anything. */
const stretchDays = 30
const leastStretches = 3

/**
 * Income that follows no calendar, added up over stretches of 30 days back from today and expected at the end of each
 * to come. Null where the past is too short, or a quarter of the stretches brought nothing.
 *
 * @param from the first day of which anything is known
 */
export function irregularIncome(
  rows: readonly Transaction[],
  from: Day,
  today: Day,
  until: Day,
): ExpectedStream | null {
  const stretches = Math.floor((daysBetween(from, today) + 1) / stretchDays)
  if (stretches < leastStretches) return null
  const totals = new Array<number>(stretches).fill(0)
  for (const { day, amount } of rows) {
    const back = Math.floor(daysBetween(day, today) / stretchDays)
    if (back < stretches) totals[back] = (totals[back] ?? 0) + amount
  }
  const amount = lowerQuartile(totals)
  if (amount <= 0) return null
  const count = Math.floor(daysBetween(today, until) / stretchDays)
  return {
    name: '',
    pattern: 'irregular',
    amount,
    days: Array.from({ length: count }, (_, i) => addDays(today, (i + 1) * stretchDays)),
    evidence: byDay(rows),
  }
}
