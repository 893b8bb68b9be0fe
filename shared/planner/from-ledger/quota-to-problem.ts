import { type Day, monthOf } from '../../day'
import type { Transaction } from '../../model'
import type { Currency } from '../../money/currency'
import type { CatalogQuota } from '../../routes/catalog-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { Quota } from '../problem'

/** The period of a quota in the planner's words. */
type Period = Quota['per']

/**
 * A quota of the catalogue as the planner counts it.
 *
 * The planner knows no weeks. Any seven days touch at most two months, so half of a week's limit in each month never
 * exceeds the week's.
 *
 * @param withdrawals what has left the accounts the quota counts, in any order
 */
export function quotaToProblem(
  quota: CatalogQuota,
  id: string,
  of: Currency,
  withdrawals: readonly Transaction[],
  start: Day,
): Quota {
  const weekly = quota.per === 'week'
  const per: Period = quota.per === 'week' ? 'month' : quota.per
  const share = (value: number): number => (weekly ? Math.floor(value / 2) : value)
  return {
    id,
    per,
    ...(quota.count === undefined ? {} : { count: share(quota.count) }),
    ...(quota.amount === undefined ? {} : { amount: share(exactMinor(quota.amount, of)) }),
    used: usedIn(per, withdrawals, start),
  }
}

/** Whether a row has used an allowance: a withdrawal that went out or is about to. */
export const usesQuota = ({ kind, status, amount }: Transaction): boolean =>
  kind === 'withdrawal' && status !== 'cancelled' && amount < 0

/** What withdrawals have used of the period that holds a day: every one counts, by whichever route it went. */
function usedIn(per: Period, withdrawals: readonly Transaction[], on: Day): NonNullable<Quota['used']> {
  const used = withdrawals.filter(({ day }) => day <= on && periodOf(per, day) === periodOf(per, on))
  return { count: used.length, amount: used.reduce((total, { amount }) => total - amount, 0) }
}

/** The period a day lies in, as a key: two days of one period have the same. */
export function periodOf(per: Period, day: Day): string {
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
