import { addDays, type Day, monthOf, weekday } from '../day'
import type { Ledger } from '../ledger/ledger'
import { checkInPlaces } from './check-in-places'

/** How often the person wants to be reminded of a check-in. `since` is the day on which they said so. */
export type Rhythm =
  | { readonly every: 'never' }
  | {
      readonly every: 'week'
      /** 1 is Monday, 7 is Sunday. */
      readonly weekday: number
      readonly since: Day
    }
  | {
      readonly every: 'month'
      /** 1 to 31; in a shorter month its last day. */
      readonly date: number
      readonly since: Day
    }

/** A check-in so many days before the one that was asked for counts for it. */
const GRACE_DAYS = { week: 2, month: 7 } as const
/** As many days as two of them can lie apart. */
const LONGEST_PAUSE = 31
/** As many are told ahead: whoever does not open the window is reminded all the same. */
const AHEAD = 3

/**
 * The days on which to remind, soonest first: the last one that passed without a check-in, and those that follow. A check-in
 * moves them on.
 *
 * @param done when the last check-in was; null where there was none
 */
export function checkInDays(rhythm: Rhythm, done: Day | null, today: Day): readonly Day[] {
  if (rhythm.every === 'never') return []
  const earliest = [
    rhythm.since,
    ...(done === null ? [] : [addDays(done, GRACE_DAYS[rhythm.every] + 1)]),
    addDays(today, -LONGEST_PAUSE),
  ]
  const days: Day[] = []
  let ahead = 0
  for (let day = earliest.sort().at(-1)!; ahead < AHEAD; day = addDays(day, 1)) {
    if (!isOn(rhythm, day)) continue
    if (day > today) ahead++
    days.push(day)
  }
  const passed = days.filter((day) => day <= today)
  return [...passed.slice(-1), ...days.slice(passed.length)]
}

/** The rhythm as iCalendar repeats an event (RFC 5545, 3.3.10). */
export function repeatRule(rhythm: Exclude<Rhythm, { readonly every: 'never' }>): string {
  if (rhythm.every === 'week')
    return `FREQ=WEEKLY;BYDAY=${['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][rhythm.weekday - 1]}`
  const dates = [28, 29, 30, 31].filter((date) => date < rhythm.date)
  return dates.length === 0
    ? `FREQ=MONTHLY;BYMONTHDAY=${rhythm.date}`
    : `FREQ=MONTHLY;BYMONTHDAY=${[...dates, rhythm.date].join(',')};BYSETPOS=-1`
}

/**
 * The day of the last check-in: since then something is known of every place that no fresh statement speaks of. Null where
 * nothing was ever known of one of them.
 */
export function lastCheckIn(ledger: Ledger, on: Day): Day | null {
  let done: Day = on
  for (const { last, entered } of checkInPlaces(ledger, on)) {
    if (entered.length > 0) continue
    if (last === null) return null
    if (last.day < done) done = last.day
  }
  return done
}

function isOn(rhythm: Exclude<Rhythm, { readonly every: 'never' }>, day: Day): boolean {
  if (rhythm.every === 'week') return weekday(day) === rhythm.weekday
  const date = Number(day.slice(8))
  return date === rhythm.date || (date < rhythm.date && monthOf(addDays(day, 1)) !== monthOf(day))
}
