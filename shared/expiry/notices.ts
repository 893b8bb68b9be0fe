import { addDays, type Day, daysBetween } from '../day'
import type { Lapse } from '../ledger/lapsing/lapses-of'
import { type Minor, minor } from '../money/money'
import type { HeldLapses } from './lapses'

/** So many days before money lapses it is told. */
export const noticeDays = [30, 7, 1] as const

/** What lapses with the end of one day, by whatever terms. */
export interface DayLapse {
  readonly until: Day
  readonly amount: Minor
}

/** What is to be told of an account. */
export type LapseNotice =
  /** `first` lapses first, in so many days; `more` besides, by `last`. */
  | {
      readonly kind: 'coming'
      readonly first: DayLapse
      readonly days: number
      readonly more: Minor
      readonly last: Day
    }
  /** What should have lapsed, `first` of it with the end of that day. */
  | { readonly kind: 'overdue'; readonly first: Day; readonly amount: Minor }

/** Lapses by day, the earliest first. */
export function byDay(lapses: readonly Lapse[]): readonly DayLapse[] {
  const days = new Map<Day, number>()
  for (const { until, amount } of lapses) days.set(until, (days.get(until) ?? 0) + amount)
  return [...days].map(([until, amount]) => ({ until, amount: minor(amount) }))
}

/** What is to be told of an account on a day: what should have lapsed, else what will within thirty days; null where nothing. */
export function noticeOf({ coming, overdue }: HeldLapses, today: Day): LapseNotice | null {
  const [late] = overdue
  if (late) return { kind: 'overdue', first: late.until, amount: total(overdue) }
  const near = byDay(coming).filter(({ until }) => until <= addDays(today, noticeDays[0]))
  const [first, ...others] = near
  if (!first) return null
  return {
    kind: 'coming',
    first,
    days: daysBetween(today, first.until),
    more: total(others),
    last: near.at(-1)!.until,
  }
}

/** The days, today or later, on which it is told that something is to be used by a day. */
export const reminderDays = ({ until }: Pick<DayLapse, 'until'>, today: Day): readonly Day[] =>
  noticeDays.map((days) => addDays(until, -days)).filter((day) => day >= today)

const total = (of: readonly { readonly amount: Minor }[]): Minor =>
  minor(of.reduce((sum, { amount }) => sum + amount, 0))
