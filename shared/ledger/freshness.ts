import type { AccountSummary } from './summary'

/** Days after which a statement is an old one: a month, and time to fetch the next. */
export const staleAfterDays = 40

/**
 * How far what is known of an account can be relied on, worst first: the balances its statements print contradict its
 * rows; some of it should have lapsed, and nothing shows whether it did; its last statement is an old one, or there is none; there is none, and the person entered its balance; its rows
 * lead from each printed balance to the next; no balance is printed that they could be held against.
 */
export type Freshness = 'mismatch' | 'overdue' | 'stale' | 'none' | 'entered' | 'checked' | 'unchecked'

/** How far the balance of an account can be relied on. */
export function freshnessOf({
  account,
  tie,
  staleDays,
  overdue,
}: Pick<AccountSummary, 'account' | 'tie' | 'staleDays' | 'overdue'>): Freshness {
  if (tie.kind === 'breaks') return 'mismatch'
  if (overdue > 0) return 'overdue'
  if (staleDays === null) return account.stated.length > 0 ? 'entered' : 'none'
  if (staleDays > staleAfterDays) return 'stale'
  return tie.kind === 'ties' ? 'checked' : 'unchecked'
}
