import type { Day } from '../day'
import type { Transaction } from '../model'
import { type Minor, minor } from '../money/money'
import { groupBy } from './group-by'
import type { Pattern } from './recurrence'

/** Money expected to come or go, and what it is expected from. */
export interface ExpectedStream {
  /** Whom it comes from or goes to, as the statements say; empty for irregular income of all kinds. */
  readonly name: string
  /** `once`: the person said so. */
  readonly pattern: Pattern | 'once'
  /** Each time; negative where it goes out. */
  readonly amount: Minor
  /** The days on which it is expected, after today. */
  readonly days: readonly Day[]
  /** What happened so far, oldest first. */
  readonly evidence: readonly DayAmount[]
}

/** What moved on a day, all rows together. */
export interface DayAmount {
  readonly day: Day
  readonly amount: Minor
}

/** Rows added up by day, in the order of the days. */
export const byDay = (rows: readonly Transaction[]): DayAmount[] =>
  [...groupBy(rows, ({ day }) => day)]
    .map(([day, sameDay]) => ({
      day: day as Day,
      amount: minor(sameDay.reduce((total, { amount }) => total + amount, 0)),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))

/** The days from one occurrence of a pattern to the next, on average; `once` comes never again. */
const everyDays: Readonly<Record<ExpectedStream['pattern'], number>> = {
  weekly: 7,
  monthly: 365 / 12,
  irregular: 7,
  once: Infinity,
}

/** What streams bring on a day on average, what they take counted against it; it may be negative. */
export const perDayOf = (streams: readonly Pick<ExpectedStream, 'pattern' | 'amount'>[]): number =>
  streams.reduce((sum, { pattern, amount }) => sum + amount / everyDays[pattern], 0)

/** The average of amounts, in whole minor units; 0 of none. */
export const meanOf = (amounts: readonly number[]): Minor =>
  minor(
    amounts.length === 0 ? 0 : Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length),
  )
