import { addDays, type Day, weekday } from '../../../../shared/day'
import { addMonthsTo } from '../../../../shared/ledger/month-steps'
import type { Random } from '../../../support/random'
import { lifeDays, type Rhythm } from './life'

/** A day on which something comes, and what share of the typical. */
export type IncomeDay = readonly [day: Day, share: number]

/** A number between two, in ten thousand steps. */
export const between = (random: Random, low: number, high: number): number =>
  low + ((high - low) * random.below(10_001)) / 10_000

/** The days of a life on which an income comes. */
export function incomeDays(rhythm: Rhythm, random: Random): IncomeDay[] {
  const { past } = lifeDays
  switch (rhythm) {
    case 'weekly': {
      const next = (day: Day): Day => addDays(day, random.below(20) === 0 ? 14 : 7)
      return stepped(addDays(past, random.below(7)), next, () => between(random, 0.7, 1.3))
    }
    case 'monthly': {
      const next = (day: Day): Day => addMonthsTo(day, 1)
      const days = stepped(addDays(past, random.below(27)), next, () => between(random, 0.85, 1.15))
      return days.map(([day, share]) => [unlessWeekend(day), share])
    }
    case 'irregular': {
      const next = (day: Day): Day => addDays(day, 2 + random.below(14))
      const share = (): number => between(random, 0.3, 1) * between(random, 0.6, 2.6)
      return stepped(addDays(past, random.below(9)), next, share)
    }
    case 'seasonal': {
      const next = (day: Day): Day => addDays(day, 2 + random.below(isSeason(day) ? 6 : 18))
      return stepped(addDays(past, random.below(9)), next, () => between(random, 0.5, 1.8))
    }
    case 'rare': {
      const next = (day: Day): Day => addDays(day, 80 + random.below(150))
      return stepped(addDays(past, random.below(150)), next, () => between(random, 0.4, 1.6))
    }
  }
}

function stepped(first: Day, next: (day: Day) => Day, share: () => number): IncomeDay[] {
  const found: IncomeDay[] = []
  for (let day = first; day <= lifeDays.last; day = next(day)) found.push([day, share()])
  return found
}

/** Nothing is paid out at the weekend: it comes on the Monday after. */
const unlessWeekend = (day: Day): Day => (weekday(day) > 5 ? addDays(day, 8 - weekday(day)) : day)

const isSeason = (day: Day): boolean => ['03', '04', '11', '12'].includes(day.slice(5, 7))
