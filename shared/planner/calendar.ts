import { type Day, dayOfSerial, serial } from '../day'
import type { Quota, Settlement } from './problem'

/** The horizon as day numbers: 0 is `start`, `last` is `end`. */
export interface Calendar {
  readonly start: number
  readonly last: number
  /** ISO weekday of each day number. */
  weekday(of: number): number
  dayAt(of: number): Day
  numberOf(day: Day): number
  /** The day number on which money sent on `on` arrives; it may lie after `last`. */
  arrival(on: number, settlement: Settlement): number
  /** Numbers the periods of a quota, so that two days share a period where they share a number. */
  periodOf(on: number, per: Quota['per']): number
}

/** The calendar of a problem; Saturdays, Sundays and `holidays` are not business days. */
export function calendarOf(start: Day, end: Day, holidays: readonly Day[]): Calendar {
  const first = serial(start)
  const closed = new Set(holidays.map((day) => serial(day)))
  const weekday = (of: number): number => ((((first + of + 3) % 7) + 7) % 7) + 1
  const isBusinessDay = (of: number): boolean => weekday(of) <= 5 && !closed.has(first + of)
  const last = serial(end) - first
  const days = Array.from({ length: last + 1 }, (_, of) => dayOfSerial(first + of))
  const dayAt = (of: number): Day => days[of] ?? dayOfSerial(first + of)

  return {
    start: first,
    last,
    weekday,
    dayAt,
    numberOf: (day) => serial(day) - first,
    arrival(on, { days, calendar }) {
      if (calendar === 'calendar') return on + days
      let at = on
      if (days === 0) while (at <= last && !isBusinessDay(at)) at++
      for (let passed = 0; passed < days && at <= last;) if (isBusinessDay(++at)) passed++
      return at
    },
    periodOf(on, per) {
      if (per === 'ever') return 0
      if (per === 'day') return on
      const day = dayAt(on)
      const year = Number(day.slice(0, 4))
      return per === 'year' ? year : year * 12 + Number(day.slice(5, 7))
    },
  }
}
