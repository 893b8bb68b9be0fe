import type { Model, ModelAccount } from './model'

/** What becomes of an account from which nothing is ever sent and into which nothing is paid, day by day. */
export interface NaturalCourse {
  /** After the day's flows. */
  readonly balance: readonly number[]
  /** At the end of the day, after what lapses and is drained. */
  readonly evening: readonly number[]
  /** What has left or lapsed, clipped as in the states of a search. */
  readonly gone: readonly number[]
}

/** The course of an account that is left alone. */
export function naturalCourse(model: Model, account: ModelAccount): NaturalCourse {
  const most = account.expiring[account.lastExpiry] ?? 0
  const course = { balance: [] as number[], evening: [] as number[], gone: [] as number[] }
  let balance = account.opening
  let gone = 0
  for (let on = 0; on <= model.last; on++) {
    const out = account.outflow[on] ?? 0
    balance += (account.inflow[on] ?? 0) - out
    if (on <= account.lastExpiry) gone = Math.min(most, gone + out)
    course.balance.push(balance)
    course.gone.push(on > account.lastExpiry ? 0 : gone)
    const lapses = Math.max(0, Math.min(balance, (account.expiring[on] ?? 0) - gone))
    balance -= lapses
    gone += lapses
    for (const drain of account.drains[on] ?? []) {
      const taken = Math.max(0, Math.min(balance, drain))
      balance -= taken
      if (on < account.lastExpiry) gone = Math.min(most, gone + taken)
    }
    course.evening.push(balance)
  }
  return course
}
