import { feeOf, type QuotaLeft } from '../fees/fee-of'
import { chargedOf, type FeeRule } from '../fees/rule'
import { feeKinks } from './fee-kinks'

/** Bounds of one transfer in minor units. */
export interface Bounds {
  readonly min: number
  readonly max: number
  readonly step: number
}

/**
 * The largest amount that can leave a balance, its fee included where that is charged on top, and of which something
 * arrives; null where none can.
 *
 * A fee may fall where a band ends, so that a larger amount fits although a smaller does not: each stretch without
 * such an end is searched by itself.
 */
export function largestLeaving(
  rule: FeeRule,
  balance: number,
  { min, max, step }: Bounds,
  leftOf: (quota: string) => QuotaLeft,
): number | null {
  const most = Math.min(balance, max)
  if (most < 1) return null
  const onTop = chargedOf(rule) === 'on-top'
  const fits = (amount: number): boolean => {
    const fee = feeOf(rule, amount, leftOf)
    return fee !== null && (onTop ? amount + fee <= balance : fee < amount)
  }
  const kinks = feeKinks(rule, leftOf, most)
  for (let i = kinks.length - 1; i >= 0; i--) {
    const high = Math.floor(((kinks[i + 1] ?? most + 1) - 1) / step)
    const low = Math.ceil(Math.max(min, kinks[i] ?? 0) / step)
    // A fee on top fits up to a point; one taken from the amount fits from a point on, so that only the end matters.
    const start = onTop ? low : high
    const found = low > high ? null : lastWhere(start, high, (steps) => fits(steps * step))
    if (found !== null) return found * step
  }
  return null
}

/** The last whole number from `low` to `high` of which something is true, where it is true up to a point and false after. */
function lastWhere(low: number, high: number, holds: (value: number) => boolean): number | null {
  if (!holds(low)) return null
  let [yes, no] = [low, high + 1]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}
