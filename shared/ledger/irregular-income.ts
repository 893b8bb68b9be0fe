import { type Day, addDays, daysBetween, earlierDay, laterDay, weekday } from '../day'
import type { Transaction } from '../model'
import { minor } from '../money/money'
import { byDay, type DayAmount, type ExpectedStream } from './expected-stream'

/** How far back what came without a calendar is looked at: a year at the most, two months at the least. */
const longestDays = 365
const shortestDays = 60
/** Between these, as far back as this many days of income lie, so that a change is noticed and chance is not. */
const enoughDays = 12
/** Over a shorter past nothing is said. */
const leastPastDays = 28
/** Silence of so many usual gaps, and of so many days, is an end. */
const endsAfterGaps = 3
const endsAfterDays = 45

/**
 * Income that follows no calendar, at the average of what came lately, spread over the weeks to come: on each Sunday
 * a week's share. So the sum that is expected is about what comes, and next week's forecast names the same days.
 * Null where the past is too short, or everything has ended.
 *
 * @param streams rows of one payer each
 * @param cuts fees taken from it, each beside what it is taken from
 * @param from the first day of which anything is known
 */
export function irregularIncome(
  streams: readonly (readonly Transaction[])[],
  cuts: readonly Transaction[],
  from: Day,
  today: Day,
  until: Day,
): ExpectedStream | null {
  const going = streams.filter((rows) => !hasEnded(byDay(rows), today)).flat()
  const earned = new Set(going.map(({ day }) => day))
  const evidence = byDay([...going, ...cuts.filter(({ day }) => earned.has(day))])
  const perDay = ratePerDay(evidence, from, today)
  const amount = minor(Math.round(perDay * 7))
  if (amount <= 0) return null
  return { name: '', pattern: 'irregular', amount, days: sundays(today, until), evidence }
}

/** What came in on a day, on average; 0 where the past says too little. */
function ratePerDay(evidence: readonly DayAmount[], from: Day, today: Day): number {
  const enough = evidence.at(-enoughDays)?.day ?? from
  const since = laterDay(earlierDay(enough, addDays(today, -shortestDays)), addDays(today, -longestDays))
  // The first day of a past that begins with income would count its income without the wait for it.
  const after = laterDay(from, since)
  const days = daysBetween(after, today)
  if (days < leastPastDays) return 0
  const came = evidence.filter(({ day }) => day > after)
  return came.reduce((sum, { amount }) => sum + amount, 0) / days
}

function hasEnded(days: readonly DayAmount[], today: Day): boolean {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last || days.length < 3) return false
  const usualGap = daysBetween(first.day, last.day) / (days.length - 1)
  return daysBetween(last.day, today) > Math.max(endsAfterDays, endsAfterGaps * usualGap)
}

/** The Sundays after a day, up to and including another. */
function sundays(today: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let day = addDays(today, 7 - (weekday(today) % 7)); day <= until; day = addDays(day, 7)) days.push(day)
  return days
}
