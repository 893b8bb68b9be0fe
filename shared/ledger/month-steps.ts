import { addMonths, type Day, day, monthOf } from '../day'

/** The same date some months later; the last of the month where it has no such date (31 January, one later: 28 February). */
export function addMonthsTo(from: Day, count: number): Day {
  const month = addMonths(monthOf(from), count)
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  for (let date = Number(from.slice(8)); date > 28; date--) {
    const found = day(year, number, date)
    if (found !== null) return found
  }
  return `${month}-${from.slice(8) > '28' ? '28' : from.slice(8)}` as Day
}
