import { type Day, daysBetween } from '../day'
import type { KnownRate, PairRules } from '../pairs/pair-rules'
import { type DatedRate, minorRate } from '../routes/exchange'

/** Providers keep a few percent of a rate, and rates move: the further from their day, the more. */
const tolerance = { least: 30_000, perDay: 400, most: 120_000 }

/** Looks up the rate of the nearest day, with how far a real one may be from it. */
export function datedRates(rates: readonly DatedRate[]): PairRules['rate'] {
  const known = new Map<string, KnownRate | null>()
  return (from, to, on) => {
    const key = `${from} ${to} ${on}`
    const before = known.get(key)
    if (before !== undefined) return before
    const nearest = nearestOf(
      rates.filter((rate) => [rate.from, rate.to].includes(from) && [rate.from, rate.to].includes(to)),
      on,
    )
    const rate = nearest && minorRate(from, to, [nearest])
    const found =
      nearest && rate !== null
        ? { rate, tolerancePpm: toleranceAt(Math.abs(daysBetween(nearest.asOf, on))) }
        : null
    known.set(key, found)
    return found
  }
}

const toleranceAt = (days: number): number =>
  Math.min(tolerance.most, tolerance.least + tolerance.perDay * days)

const nearestOf = (rates: readonly DatedRate[], on: Day): DatedRate | null =>
  rates.reduce<DatedRate | null>(
    (best, rate) =>
      best === null || Math.abs(daysBetween(rate.asOf, on)) < Math.abs(daysBetween(best.asOf, on))
        ? rate
        : best,
    null,
  )
