import { day, type Day } from '../../../../shared/day'

/** The same date some months later, or the last day of a month that has no such date. */
export function monthsLater(from: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  for (let on = date; ; on--) {
    const found = day(Math.floor(count / 12), (count % 12) + 1, on)
    if (found) return found
  }
}
