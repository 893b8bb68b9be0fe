import { day, type Day } from '../day'

/** A month and a day without a year. */
export interface MonthDay {
  readonly month: number
  readonly date: number
}

/**
 * Gives rows without years the latest years that are possible: the newest row lies on or before a day, and every row on
 * or before the one that is newer. Null for a day that the calendar does not have in its year.
 *
 * @param newestFirst the rows' dates, the newest first
 * @param last a day on which the statement was there already
 */
export function yearsBefore(newestFirst: readonly MonthDay[], last: Day): readonly (Day | null)[] {
  let year = Number(last.slice(0, 4))
  let before = orderOf({ month: Number(last.slice(5, 7)), date: Number(last.slice(8, 10)) })
  return newestFirst.map((one) => {
    // A day that no year has (2000 was a leap year) says nothing about the others.
    if (day(2000, one.month, one.date) === null) return null
    if (orderOf(one) > before) year--
    before = orderOf(one)
    return day(year, one.month, one.date)
  })
}

const orderOf = ({ month, date }: MonthDay): number => month * 100 + date

/** The last day with a year that stands in a text, such as the day it was printed; null where there is none. */
export function lastDayIn(text: string): Day | null {
  const found = text.matchAll(/(?<!\d)(20\d{2})([-_./年]?)\s?(\d{1,2})(?:\2|月)\s?(\d{1,2})(?!\d)/g)
  const days = [...found]
    .map(([, year, , month, date]) => day(Number(year), Number(month), Number(date)))
    .filter((one) => one !== null)
  return days.toSorted().at(-1) ?? null
}
