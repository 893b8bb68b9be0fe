import { feeOf, type QuotaLeft } from '../fees/fee-of'
import { chargedOf, type FeeRule, partsOf } from '../fees/rule'
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
 * The least amount from which a route costs at most a share of what leaves, for every amount up to its largest; null
 * where it never does.
 *
 * Within a stretch of one formula the fee keeps to a straight line but for its rounding, of at most a unit a part. So the
 * last amount that is too dear lies where that line crosses the share, or a little before: only there is every amount
 * tried.
 *
 * @param ppm the share in parts per million
 */
export function costsAtMostFrom({ rule, min, max }: Tariff, ppm: number, leftOf: LeftOf): number | null {
  const onTop = chargedOf(rule) === 'on-top'
  const feeAt = (amount: number): number => feeOf(rule, amount, leftOf) ?? Infinity
  const isDear = (amount: number): boolean => {
    const fee = feeAt(amount)
    return fee === Infinity || BigInt(fee) * MILLION > BigInt(ppm) * BigInt(onTop ? amount + fee : amount)
  }
  if (isDear(max)) return null
  // Of what leaves, a fee on top is a smaller share than of what is sent.
  const share = onTop ? ppm / (1_000_000 - ppm) : ppm / 1_000_000
  const edges = [min, ...feeKinks(rule, leftOf, max).filter((kink) => kink > min), max + 1]
  for (let i = edges.length - 2; i >= 0; i--) {
    const stretch = { low: edges[i] ?? min, high: (edges[i + 1] ?? max + 1) - 1 }
    const dear = lastDear(stretch, feeAt, share, partsOf(rule).length, isDear)
    if (dear !== null) return dear + 1
  }
  return min
}

const MILLION = 1_000_000n
/** A share so near to the tariff's own rate that rounding decides is settled within so many amounts, or not at all. */
const mostTried = 20_000

interface Stretch {
  readonly low: number
  readonly high: number
}

function lastDear(
  { low, high }: Stretch,
  feeAt: (amount: number) => number,
  share: number,
  rounding: number,
  isDear: (amount: number) => boolean,
): number | null {
  if (isDear(high)) return high
  const [first, last] = [feeAt(low), feeAt(high)]
  if (first === Infinity) return low
  const rate = high > low ? (last - first) / (high - low) : 0
  // No amount above this can be dear: even a fee that rounding raises stays below the share.
  const crossing = (first - rate * low + rounding) / (share - rate)
  const from = share > rate ? Math.min(high, Math.max(low, Math.ceil(crossing))) : high
  for (let at = from; at >= Math.max(low, from - mostTried); at--) if (isDear(at)) return at
  return isDear(low) ? firstOther(low, from, isDear) - 1 : null
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
