import { addDays, type Day, weekday } from '../day'
import type { CatalogRoute } from './catalog-schema'

/** Every day of the month and of the week comes within so many days; 31 February never does. */
const furthestDays = 366

/** The first day, from one on, on which a route can be used; null where it has closed or has not opened yet. */
export function firstOffered(window: CatalogRoute['window'], from: Day): Day | null {
  const { offeredFrom, offeredUntil, weekdays, monthDays } = window ?? {}
  if ((offeredFrom ?? from) > from) return null
  for (let i = 0; i < furthestDays; i++) {
    const day = addDays(from, i)
    if ((offeredUntil ?? day) < day) return null
    const onWeekday = weekdays === undefined || weekdays.includes(weekday(day))
    const onMonthDay = monthDays === undefined || monthDays.includes(Number(day.slice(8)))
    if (onWeekday && onMonthDay) return day
  }
  return null
}
