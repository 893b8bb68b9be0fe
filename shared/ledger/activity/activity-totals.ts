import type { Currency } from '../../money/currency'
import { type Minor, minor } from '../../money/money'
import type { ActivityColumns } from './activity-columns'

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

/** The totals by currency of the movements that match, those with most first. Only what is booked counts: the rest moved no money. */
export function activityTotals(columns: ActivityColumns, matches: Uint8Array): readonly ActivityTotal[] {
  const { accounts, account, amount, fees, posted, moved } = columns
  const totals = new Map<Currency, Sums>()
  const ofAccount = accounts.map(({ currency }) => {
    let sums = totals.get(currency)
    if (!sums) totals.set(currency, (sums = { count: 0, in: 0, out: 0, arrived: 0, left: 0, fees: 0 }))
    return sums
  })
  for (let i = 0; i < matches.length; i++) {
    if (matches[i] === 0 || posted[i] === 0) continue
    const sums = ofAccount[account[i]!]!
    const size = amount[i]!
    sums.count++
    sums.fees += fees[i]!
    if (moved[i] === 0) sums[size > 0 ? 'in' : 'out'] += size
    else if (size > 0) sums.arrived += size
    else sums.left -= size
  }
  return [...totals]
    .filter(([, { count }]) => count > 0)
    .map(([currency, sums]) => ({
      currency,
      count: sums.count,
      in: minor(sums.in),
      out: minor(sums.out),
      moved: minor(Math.max(sums.arrived, sums.left)),
      fees: minor(sums.fees),
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
