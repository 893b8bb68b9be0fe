import { addDays, type Day } from '../day'
import type { Period, Statement } from '../model'

/** Whether the statements of an account tell of every day from one to another, both included. */
export type Covers = (account: string, from: Day, to: Day) => boolean

/** Looks up the days that statements speak of. A statement without a period speaks of none. */
export function coverageOf(statements: readonly Statement[]): Covers {
  const periods = new Map<string, Period[]>()
  for (const { account, period } of statements.flatMap(({ parts }) => parts))
    if (period) periods.set(account, [...(periods.get(account) ?? []), period])
  for (const of of periods.values()) of.sort((a, b) => (a.from < b.from ? -1 : 1))
  return (account, from, to) => {
    let next = from
    for (const period of periods.get(account) ?? [])
      if (period.from <= next && period.to >= next) next = addDays(period.to, 1)
    return next > to
  }
}
