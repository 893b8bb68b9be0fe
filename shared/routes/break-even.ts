import { feeOf, type QuotaLeft } from '../fees/fee-of'
import type { FeeRule } from '../fees/rule'
import { feeKinks } from './fee-kinks'

/** A tariff to compare, by name; amounts it has no fee for, or that are out of its bounds, it does not serve. */
export interface Tariff {
  readonly route: string
  readonly rule: FeeRule
  readonly min: number
  readonly max: number
}

/** From this amount on, up to the next, this route costs least; null where none serves. */
export interface Cheapest {
  readonly from: number
  readonly route: string | null
}

type LeftOf = (quota: string) => QuotaLeft

/**
 * Which route costs least for which amounts, from 1 to `most`; of equal ones the first of the list.
 *
 * Each entry's route is the cheapest at its amount and was not one unit below. Where two tariffs cross, rounding can
 * make the other cheaper by a unit for a few amounts more; these are not listed.
 */
export function cheapestRoutes(tariffs: readonly Tariff[], most: number, leftOf: LeftOf): Cheapest[] {
  const best = (amount: number): string | null => cheapestAt(tariffs, amount, leftOf)
  const kinks = new Set<number>()
  for (const { rule, min, max } of tariffs) {
    for (const kink of feeKinks(rule, leftOf, most)) kinks.add(kink)
    for (const edge of [min, max + 1]) if (edge >= 1 && edge <= most) kinks.add(edge)
  }
  const found: Cheapest[] = []
  const change = (from: number): void => {
    const route = best(from)
    if (found.at(-1)?.route !== route || found.length === 0) found.push({ from, route })
  }
  const edges = [...kinks].sort((a, b) => a - b)
  edges.forEach((edge, i) => {
    change(edge)
    const last = (edges[i + 1] ?? most + 1) - 1
    for (let at = edge; best(at) !== best(last);) {
      at = firstOther(at, last, best)
      change(at)
    }
  })
  return found
}

/**
 * The least amount from which a route costs at most a share of it, up to its largest amount; null where it never does.
 *
 * @param ppm the share in parts per million
 */
export function costsAtMostFrom({ rule, min, max }: Tariff, ppm: number, leftOf: LeftOf): number | null {
  const dear = (amount: number): boolean => {
    const fee = feeOf(rule, amount, leftOf)
    return fee === null || BigInt(fee) * 1_000_000n > BigInt(ppm) * BigInt(amount)
  }
  const kinks = feeKinks(rule, leftOf, max).filter((kink) => kink > min)
  const edges = [min, ...kinks]
  if (dear(max)) return null
  for (let i = edges.length - 1; i >= 0; i--) {
    const low = edges[i] ?? min
    const high = (edges[i + 1] ?? max + 1) - 1
    if (dear(high)) return high + 1
    if (dear(low)) return firstOther(low, high, dear)
  }
  return min
}

function cheapestAt(tariffs: readonly Tariff[], amount: number, leftOf: LeftOf): string | null {
  let least = Infinity
  let found: string | null = null
  for (const { route, rule, min, max } of tariffs) {
    if (amount < min || amount > max) continue
    const fee = feeOf(rule, amount, leftOf)
    if (fee !== null && fee < least) [least, found] = [fee, route]
  }
  return found
}

/** An amount after `low`, up to `high`, at which something has another value than just before; it has another at `high`. */
function firstOther<T>(low: number, high: number, valueAt: (amount: number) => T): number {
  const value = valueAt(low)
  let [same, other] = [low, high]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (valueAt(middle) === value) same = middle
    else other = middle
  }
  return other
}
