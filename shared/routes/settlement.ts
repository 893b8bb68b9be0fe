import { addDays, type Day, weekday } from '../day'
import type { CatalogRoute } from './catalog-schema'

/** How long money is under way: days of the calendar, or business days. */
export interface PlannedSettlement {
  readonly days: number
  readonly calendar: 'business' | 'calendar'
}

/** How long a transfer is taken to be under way where nobody says: a working week. */
export const unstatedSettlement: PlannedSettlement = { days: 5, calendar: 'business' }

/** The latest a transfer can take. */
export function plannedSettlement(of: CatalogRoute['settlement']): PlannedSettlement {
  if (of === null) return unstatedSettlement
  switch (of.unit) {
    case 'minutes':
      return { days: 0, calendar: 'calendar' }
    case 'hours':
      return { days: Math.ceil(of.latest / 24), calendar: 'calendar' }
    case 'business-days':
      return { days: of.latest, calendar: 'business' }
    case 'calendar-days':
      return { days: of.latest, calendar: 'calendar' }
  }
}

/**
 * The day a transfer arrives: so many calendar days later, or on the so manieth business day after it was sent; with
 * none, the first business day on or after that day.
 */
export function arrivalDay(
  sent: Day,
  { days, calendar }: PlannedSettlement,
  holidays: ReadonlySet<Day>,
): Day {
  if (calendar === 'calendar') return addDays(sent, days)
  const isBusiness = (day: Day): boolean => weekday(day) <= 5 && !holidays.has(day)
  let day = sent
  if (days === 0) while (!isBusiness(day)) day = addDays(day, 1)
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (isBusiness(day)) left--
  }
  return day
}
