import { addDays, addMonths, type Day, day, firstDay, monthOf } from '../day'
import { readingsIn } from './date-order'
import { printedDate } from './parse-date'

/**
 * The days that a person may mean by a date typed or copied from a card, in any form in which statements print dates; of a
 * month alone its last day. None where it is no date, several where it does not tell which number is the day.
 */
export function typedDays(text: string): readonly Day[] {
  const plain = text.normalize('NFKC').trim()
  const last = lastOfMonth(plain)
  if (last !== null) return [last]
  const printed = printedDate(plain)
  if (printed === null) return []
  if (printed.kind === 'day') return [printed.day]
  return readingsIn(plain, ['day-first', 'month-first', 'year-first']).map((one) => one.day)
}

/** `12/27`, `12/2027`, `2027-12` and `2027년 12월`: cards are printed so, and hold to the end of the month. */
function lastOfMonth(text: string): Day | null {
  const yearFirst = /^(\d{4})\s?[-./년年]\s?(\d{1,2})\s?[월月]?$/.exec(text)
  const monthFirst = /^(\d{1,2})\s?[-./]\s?(\d{4}|\d{2})$/.exec(text)
  const [year, month] = yearFirst
    ? [Number(yearFirst[1]), Number(yearFirst[2])]
    : [fullYear(Number(monthFirst?.[2])), Number(monthFirst?.[1])]
  const first = day(year, month, 1)
  return first === null ? null : addDays(firstDay(addMonths(monthOf(first), 1)), -1)
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)
