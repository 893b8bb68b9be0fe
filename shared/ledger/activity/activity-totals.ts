import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import { feesIn } from '../report/account-costs'
import type { Movement } from './movement'

/** What movements of one currency come to. */
export interface ActivityTotal {
  readonly currency: Currency
  readonly count: number
  /** From others. */
  readonly in: Minor
  /** To others: zero or less. */
  readonly out: Minor
  /** Between own accounts, neither come in nor gone out: zero or more, once where both sides are among the movements. */
  readonly moved: Minor
  /** Charged inside the rows and as rows of their own, zero or more. */
  readonly fees: Minor
}

/**
 * The totals by currency, those with most movements first. Only what is booked counts: the rest moved no money.
 *
 * @param isMoved whether a movement is one side of a transfer between own accounts
 */
export function activityTotals(
  movements: readonly Movement[],
  isMoved: (movement: Movement) => boolean,
): readonly ActivityTotal[] {
  const totals = new Map<Currency, Sums>()
  for (const movement of movements) {
    const { account, row } = movement
    if (row.status !== 'posted') continue
    let total = totals.get(account.currency)
    if (!total)
      totals.set(account.currency, (total = { count: 0, in: 0, out: 0, arrived: 0, left: 0, fees: 0 }))
    total.count++
    total.fees += feesIn(row)
    if (!isMoved(movement)) total[row.amount > 0 ? 'in' : 'out'] += row.amount
    else if (row.amount > 0) total.arrived += row.amount
    else total.left -= row.amount
  }
  return [...totals]
    .map(([currency, total]) => ({
      currency,
      count: total.count,
      in: minor(total.in),
      out: minor(total.out),
      moved: minor(Math.max(total.arrived, total.left)),
      fees: minor(total.fees),
    }))
    .sort((a, b) => b.count - a.count || (a.currency < b.currency ? -1 : 1))
}

interface Sums {
  count: number
  in: number
  out: number
  arrived: number
  left: number
  fees: number
}
