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

/** A quarter of the amounts is at most this: small for income, and, amounts out being negative, large for spending. */
export function lowerQuartile(amounts: readonly number[]): Minor {
  const sorted = [...amounts].sort((a, b) => a - b)
  return minor(sorted[Math.floor((sorted.length - 1) / 4)] ?? 0)
}
