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
  | { readonly kind: 'overdue'; readonly first: Day; readonly amount: Minor; readonly escheats?: true }

/** Lapses by day, the earliest first. */
export function byDay(lapses: readonly Lapse[]): readonly DayLapse[] {
  const days = groupBy(lapses, ({ until }) => until)
  return [...days.values()].map((of) => ({ until: of[0]!.until, amount: total(of), ...escheatOf(of) }))
}

/** What is to be told of an account on a day: what should have lapsed, else what will within thirty days; null where nothing. */
export function noticeOf({ coming, overdue }: HeldLapses, today: Day): LapseNotice | null {
  const [late] = overdue
  if (late) return { kind: 'overdue', first: late.until, amount: total(overdue), ...escheatOf(overdue) }
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
