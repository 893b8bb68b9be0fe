import { addDays, addMonths, type Day, day, firstDay, monthOf as monthOfDay } from '../day'
import { readingsIn } from './date-order'
import { printedDate } from './parse-date'
import { fold } from './words/fold'
import { monthOf } from './words/statement-words'

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

/**
 * `12/27`, `12/2027`, `2027-12`, `2027년 12월`, `Dec 2027` and `2027 December`: cards are printed so, and hold to the end of
 * the month.
 */
function lastOfMonth(text: string): Day | null {
  const yearFirst = /^(\d{4})\s?[-./년年]\s?(\d{1,2})\s?[월月]?\s?(?:말일?|末日?)?$/.exec(text)
  const monthFirst = /^(\d{1,2})\s?[-./]\s?(\d{4}|\d{2})$/.exec(text)
  const [year, month] = yearFirst
    ? [Number(yearFirst[1]), Number(yearFirst[2])]
    : monthFirst
      ? [fullYear(Number(monthFirst[2])), Number(monthFirst[1])]
      : namedMonth(text)
  const first = day(year, month, 1)
  return first === null ? null : addDays(firstDay(addMonths(monthOfDay(first), 1)), -1)
}

/** Two digits behind a blank may be a day of the month: they are a year only behind a mark. */
function namedMonth(text: string): readonly [year: number, month: number] {
  const wordFirst = /^([\p{L}\p{M}]{3,12})(?:[.,\s-]{1,3}(\d{4})|(?:[-/]|\s?')(\d{2}))$/u.exec(text)
  const yearFirst = /^(\d{4})[.,\s/-]{1,3}([\p{L}\p{M}]{3,12})\.?$/u.exec(text)
  const month = monthOf(fold(wordFirst?.[1] ?? yearFirst?.[2] ?? '').toLowerCase())
  const year = wordFirst?.[2] ?? wordFirst?.[3] ?? yearFirst?.[1]
  return [fullYear(Number(year)), month ?? 0]
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year)
