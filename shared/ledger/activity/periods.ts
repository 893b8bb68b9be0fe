import { addDays, addMonths, type Day, firstDay, monthOf } from '../../day'

/** Spans of time people ask for by name. */
export const periodNames = ['this-month', 'last-month', 'last-90', 'this-year', 'last-year'] as const
export type PeriodName = (typeof periodNames)[number]

/** The first and the last day of a named span, as of a day. What is to come is part of it: a span does not move by the hour. */
export function periodOf(name: PeriodName, today: Day): { readonly from: Day; readonly to: Day } {
  const month = monthOf(today)
  const year = Number(today.slice(0, 4))
  const months = (start: number, count: number) => ({
    from: firstDay(addMonths(month, start)),
    to: addDays(firstDay(addMonths(month, start + count)), -1),
  })
  switch (name) {
    case 'this-month':
      return months(0, 1)
    case 'last-month':
      return months(-1, 1)
    case 'last-90':
      return { from: addDays(today, -89), to: today }
    case 'this-year':
      return wholeYear(year)
    case 'last-year':
      return wholeYear(year - 1)
  }
}

const wholeYear = (year: number) => ({ from: `${year}-01-01` as Day, to: `${year}-12-31` as Day })
