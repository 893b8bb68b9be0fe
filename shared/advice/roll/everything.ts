import type { QuotaLeft } from '../../fees/fee-of'
import { largestLeaving } from '../../routes/largest-leaving'
import { lossOf, priceOf } from './price'
import type { Order, Past } from './strategy'
import type { RollTerms } from './terms'

/** All of a sum by the way that loses least of it. */
export interface Whole extends Order {
  /** What of the value does not arrive where it is usable, the further ways included. */
  readonly loss: number
  /** How many transfers that takes. */
  readonly transfers: number
}

const unlimited = (): QuotaLeft => ({ count: null, amount: null })

/**
 * As much of a sum as can leave a place at once, by the way that loses least with its trouble counted; null where none is
 * open. What leads into another place is taken to go on from there by itself.
 */
export function cheapestWhole(
  terms: RollTerms,
  place: string,
  sum: number,
  leftOf: (allowance: string) => QuotaLeft = unlimited,
): Whole | null {
  const unit = terms.places.find(({ id }) => id === place)?.unit ?? 1
  let best: Whole | null = null
  for (const way of terms.ways) {
    if (way.from !== place || way.limits.some((limit) => leftOf(limit).count === 0)) continue
    const most = Math.min(way.max, ...way.limits.map((limit) => leftOf(limit).amount ?? Infinity))
    const amount = largestLeaving(way.rule, sum, { ...way, max: most }, leftOf)
    const price = amount === null ? null : priceOf(way, amount, leftOf)
    if (amount === null || !price) continue
    const leadsOn = terms.places.some(({ id }) => id === way.to)
    const onward = leadsOn ? cheapestWhole(terms, way.to, price.credited, unlimited) : null
    if (leadsOn && !onward) continue
    const loss = lossOf(way, price, unit) + (onward?.loss ?? 0)
    const transfers = 1 + (onward?.transfers ?? 0)
    const share = (one: Whole): number => (one.loss + one.transfers * terms.effort) / one.amount
    const found = { way: way.id, amount, loss, transfers }
    if (!best || share(found) < share(best)) best = found
  }
  return best
}

/** Orders that send all of some places, one after another. */
export function* sendWhole(terms: RollTerms, past: Past, places: readonly string[]): Generator<Order> {
  for (const place of places) {
    const whole = cheapestWhole(terms, place, past.balance(place), past.leftOf)
    if (whole) yield whole
  }
}
