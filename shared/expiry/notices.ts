import { addDays, type Day, daysBetween } from '../day'
import { groupBy } from '../ledger/group-by'
import type { Lapse } from '../ledger/lapsing/lapses-of'
import { type Minor, minor } from '../money/money'
import type { HeldLapses } from './lapses'
import { doesEscheat } from './terms'

/** So many days before money lapses it is told. */
export const noticeDays = [30, 7, 1] as const

/** What lapses with the end of one day, by whatever terms. */
export interface DayLapse {
  readonly until: Day
  readonly amount: Minor
  /** All of it goes to an authority as unclaimed. */
  readonly escheats?: true
}

/** `first` lapses first, in so many days; `more` besides, by `last`. */
export interface ComingNotice {
  readonly kind: 'coming'
  readonly first: DayLapse
  readonly days: number
  readonly more: Minor
  readonly last: Day
}

/** What should have lapsed, `late` the whole of it by its earliest day, and what is `coming` all the same. */
export interface LateNotice {
  readonly kind: 'overdue'
  readonly late: DayLapse
  readonly coming: ComingNotice | null
}

/** What is to be told of an account. */
export type LapseNotice = ComingNotice | LateNotice

/** Lapses by day, the earliest first. */
export function byDay(lapses: readonly Lapse[]): readonly DayLapse[] {
  const days = groupBy(lapses, ({ until }) => until)
  return [...days.values()].map((of) => ({ until: of[0]!.until, amount: total(of), ...escheatOf(of) }))
}

/** All that should have lapsed, by its earliest day; null where nothing should have. */
export function lateOf({ overdue }: HeldLapses): DayLapse | null {
  const [first] = overdue
  return first ? { until: first.until, amount: total(overdue), ...escheatOf(overdue) } : null
}

/** What is to be told of an account on a day: what should have lapsed, and what will within thirty days; null where nothing. */
export function noticeOf(held: HeldLapses, today: Day): LapseNotice | null {
  const late = lateOf(held)
  const coming = comingOf(held, today)
  return late ? { kind: 'overdue', late, coming } : coming
}

/** What lapses of an account within thirty days of one, whatever is overdue; null where nothing does. */
export function comingOf({ coming }: HeldLapses, today: Day): ComingNotice | null {
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

const escheatOf = (of: readonly Lapse[]): { readonly escheats?: true } =>
  of.every(({ term }) => doesEscheat(term)) ? { escheats: true } : {}

const total = (of: readonly { readonly amount: Minor }[]): Minor =>
  minor(of.reduce((sum, { amount }) => sum + amount, 0))
