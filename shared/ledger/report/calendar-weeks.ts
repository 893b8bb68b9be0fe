import { addDays, type Day, weekday } from '../../day'

/** Whether a day is good for moving money: planned for, free again, as any other, or closed to banks. */
export type DayMark = 'planned' | 'renews' | 'usual' | 'closed' | 'past'

/** One day of the calendar. */
export interface CalendarDay {
  readonly day: Day
  readonly mark: DayMark
}

/** What is known of the days to come. */
export interface DayKnowledge {
  readonly planned: ReadonlySet<Day>
  /** Days on which an allowance that is used up starts anew. */
  readonly renews: ReadonlySet<Day>
  /** Days on which banks are closed, weekends apart. */
  readonly holidays: ReadonlySet<Day>
}

/** The weeks from the one today is in, Monday first, each day with its mark. What is planned counts above all. */
export function calendarWeeks(
  today: Day,
  weeks: number,
  { planned, renews, holidays }: DayKnowledge,
): readonly (readonly CalendarDay[])[] {
  const monday = addDays(today, 1 - weekday(today))
  const markOf = (day: Day): DayMark => {
    if (day < today) return 'past'
    if (planned.has(day)) return 'planned'
    if (renews.has(day)) return 'renews'
    return weekday(day) > 5 || holidays.has(day) ? 'closed' : 'usual'
  }
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, at) => {
      const day = addDays(monday, week * 7 + at)
      return { day, mark: markOf(day) }
    }),
  )
}
