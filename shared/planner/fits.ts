import type { Day } from '../day'

/** Whether a day, on an ISO weekday, is one of those that an offer or an exception names; all where it names none. */
export const fits = (
  day: Day,
  weekday: number,
  from: Day | undefined,
  until: Day | undefined,
  weekdays: readonly number[] | undefined,
): boolean =>
  (from === undefined || from <= day) &&
  (until === undefined || day <= until) &&
  (weekdays === undefined || weekdays.includes(weekday))
