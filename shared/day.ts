/**
 * A calendar day as printed, `YYYY-MM-DD`, without time or zone.
 *
 * Text compares and sorts as the calendar does, so `<` and `===` are right.
 */
export type Day = string & { readonly __unit: 'day' }

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __unit: 'month' }

const MS_PER_DAY = 86_400_000

/** Days since 1 January 1970 of a civil date; months and days may overflow, as in `Date.UTC`. */
const serialOf = (year: number, month: number, date: number): number =>
  Math.round(Date.UTC(year, month - 1, date) / MS_PER_DAY)

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/**
 * The day of a civil date, or null where the calendar has no such day (31 April, month 13).
 *
 * @param year four digits, 1583 to 9999 (before that the Gregorian calendar did not hold)
 * @param month 1 to 12
 * @param date 1 to 31
 */
export function day(year: number, month: number, date: number): Day | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return null
  if (year < 1583 || year > 9999 || month < 1 || month > 12 || date < 1) return null
  if (date > 28 && date > daysIn(year, month)) return null
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}` as Day
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : 30 + ((month + (month >> 3)) & 1)

/** Reads `YYYY-MM-DD` exactly; anything else, or a day that does not exist, is null. */
export function parseDay(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return found ? day(Number(found[1]), Number(found[2]), Number(found[3])) : null
}

/** Days since 1 January 1970, for arithmetic and tight loops. */
export function serial(of: Day): number {
  return serialOf(Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10)))
}

/** The day of a serial number; the inverse of `serial`. */
export function dayOfSerial(number: number): Day {
  // eslint-disable-next-line no-restricted-syntax -- a calendar computation on a given number, not the clock
  const date = new Date(number * MS_PER_DAY)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}` as Day
}

/** The day `count` days later; earlier where negative. */
export const addDays = (from: Day, count: number): Day => dayOfSerial(serial(from) + count)

/** How many days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => serial(to) - serial(from)

/** The later of two days. */
export const laterDay = (a: Day, b: Day): Day => (a > b ? a : b)

/** The earlier of two days. */
export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b)

/** ISO weekday: 1 Monday … 7 Sunday. */
export const weekday = (of: Day): number => ((((serial(of) + 3) % 7) + 7) % 7) + 1

/** The month a day lies in. */
export const monthOf = (of: Day): Month => of.slice(0, 7) as Month

/** The first day of a month. */
export const firstDay = (of: Month): Day => `${of}-01` as Day

/** The month `count` months later. */
export function addMonths(from: Month, count: number): Month {
  const months = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1 + count
  return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}` as Month
}
