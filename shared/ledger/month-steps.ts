import { addDays, addMonths, type Day, firstDay, monthOf } from '../day'

/** The same date some months later; the last of the month where it has no such date (31 January, one later: 28 February). */
export function addMonthsTo(from: Day, count: number): Day {
  const month = addMonths(monthOf(from), count)
  const last = addDays(firstDay(addMonths(month, 1)), -1)
  const same = `${month}-${from.slice(8)}` as Day
  return same < last ? same : last
}
