import { type QuotaLeft } from '../fees/fee-of'
import { type FeePart, type FeeRule, partsOf } from '../fees/rule'

const MILLION = 1_000_000

/**
 * The amounts, ascending, at which a tariff's formula may change: ends of bands and slices, a floor or cap reached, a
 * free allowance used up. Between two of them the fee never falls.
 */
export function feeKinks(rule: FeeRule, leftOf: (quota: string) => QuotaLeft, most: number): number[] {
  const kinks = new Set([1, most])
  let before = 0
  for (const part of partsOf(rule)) {
    const left = part.free === undefined ? null : leftOf(part.free)
    const offset = (part.of === 'rest' ? before : 0) + freeAmount(left)
    for (const kink of kinksOf(part)) for (const next of [kink, kink + 1]) kinks.add(offset + next)
    if (offset > 0) for (const next of [offset, offset + 1]) kinks.add(next)
    before += part.fixed ?? 0
  }
  return [...kinks].filter((kink) => kink >= 1 && kink <= most).sort((a, b) => a - b)
}

const freeAmount = (left: QuotaLeft | null): number =>
  left !== null && left.count !== 0 ? (left.amount ?? 0) : 0

function kinksOf({ fixed = 0, ppm = 0, bands = [], tiers = [], min, max }: FeePart): number[] {
  const ends = [...bands, ...tiers].flatMap(({ upTo }) => upTo ?? [])
  const rates = [...bands.map((band) => ({ fixed: band.fixed ?? 0, ppm: band.ppm ?? 0 })), { fixed, ppm }]
  const reached = rates.flatMap((rate) =>
    [min, max].flatMap((limit) =>
      typeof limit === 'number' && rate.ppm > 0 && limit > rate.fixed
        ? Math.floor(((limit - rate.fixed) * MILLION) / rate.ppm)
        : [],
    ),
  )
  return [...ends, ...reached, ...(max === 'amount' ? [fixed] : [])]
}
