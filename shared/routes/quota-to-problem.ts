import { type Day, monthOf } from '../day'
import type { Transaction } from '../model'
import type { Currency } from '../money/currency'
import type { Quota } from '../planner/problem'
import type { CatalogQuota } from './catalog-schema'
import { exactMinor } from './fee-to-rule'

/** The period of a quota in the planner's words. */
export type Period = Quota['per']

/**
 * A quota of the catalogue as the planner counts it.
 *
 * The planner knows no weeks. Any seven days touch at most two months, so half of a week's limit in each month never
 * exceeds the week's.
 */
export function quotaToProblem(
  quota: CatalogQuota,
  id: string,
  of: Currency,
  withdrawals: readonly Transaction[],
  start: Day,
): Quota {
  const weekly = quota.per === 'week'
  const per = quota.per === 'week' ? 'month' : quota.per
  const share = (value: number): number => (weekly ? Math.floor(value / 2) : value)
  return {
    id,
    per,
    ...(quota.count === undefined ? {} : { count: share(quota.count) }),
    ...(quota.amount === undefined ? {} : { amount: share(exactMinor(quota.amount, of)) }),
    used: usedIn(per, withdrawals, start),
  }
}

/** What withdrawals have used of the period that holds a day: every one counts, by whichever route it went. */
export function usedIn(
  per: Period,
  withdrawals: readonly Transaction[],
  on: Day,
): { readonly count: number; readonly amount: number } {
  const inPeriod = withdrawals.filter(({ day }) => periodOf(per, day) === periodOf(per, on) && day <= on)
  return {
    count: inPeriod.length,
    amount: inPeriod.reduce((total, { amount, fee }) => total + Math.max(0, 0 - amount - fee), 0),
  }
}

function periodOf(per: Period, day: Day): string {
  switch (per) {
    case 'day':
      return day
    case 'month':
      return monthOf(day)
    case 'year':
      return day.slice(0, 4)
    case 'ever':
      return ''
  }
}
