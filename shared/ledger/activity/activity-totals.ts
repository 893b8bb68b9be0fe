import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import { feesIn } from '../report/account-costs'
import type { Movement } from './movement'

/** What movements of one currency come to. */
export interface ActivityTotal {
  readonly currency: Currency
  readonly count: number
  readonly in: Minor
  /** Zero or less. */
  readonly out: Minor
  /** Charged inside the rows and as rows of their own, zero or more. */
  readonly fees: Minor
}

/** The totals by currency, those with most movements first. Only what is booked counts: the rest moved no money. */
export function activityTotals(movements: readonly Movement[]): readonly ActivityTotal[] {
  const totals = new Map<Currency, { count: number; in: number; out: number; fees: number }>()
  for (const { account, row } of movements) {
    if (row.status !== 'posted') continue
    let total = totals.get(account.currency)
    if (!total) totals.set(account.currency, (total = { count: 0, in: 0, out: 0, fees: 0 }))
    total.count++
    total[row.amount > 0 ? 'in' : 'out'] += row.amount
    total.fees += feesIn(row)
  }
  return [...totals]
    .map(([currency, total]) => ({
      currency,
      count: total.count,
      in: minor(total.in),
      out: minor(total.out),
      fees: minor(total.fees),
    }))
    .sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1))
}
