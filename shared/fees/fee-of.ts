import { MILLION, largeRatio, ratio } from './ratio'
import { type FeePart, type FeeRule, type FeeTier, partsOf } from './rule'

/** What a quota still waives in its period; null where it does not limit that. */
export interface QuotaLeft {
  readonly count: number | null
  readonly amount: number | null
}

/**
 * The fee of one transfer of `amount`, in minor units, with what each free quota has left at that moment; null
 * where the tariff has no band for the amount, so that it cannot be sent.
 *
 * The sum of the parts' charges, in order: planner/README.md, "Fees".
 */
export function feeOf(rule: FeeRule, amount: number, leftOf: (quota: string) => QuotaLeft): number | null {
  let total = 0
  for (const part of partsOf(rule)) {
    const charge = chargeOf(part, amount, total, part.free === undefined ? null : leftOf(part.free))
    if (charge === null) return null
    total += charge
  }
  return total
}

/** The charge of one part; `before` is what the parts before it charge, `free` what its quota has left. */
export function chargeOf(
  part: FeePart,
  amount: number,
  before: number,
  free: QuotaLeft | null,
): number | null {
  const full = part.of === 'rest' ? Math.max(0, amount - before) : amount
  const base = free === null ? full : baseAbove(full, free)
  if (base === 0) return 0
  const plain = plainCharge(part, base)
  if (plain === null) return null
  const raised = Math.max(plain, part.min ?? 0)
  if (part.max === undefined) return raised
  return Math.min(raised, part.max === 'amount' ? amount : part.max)
}

/** What is left to be charged once the quota has waived its share. */
function baseAbove(base: number, left: QuotaLeft): number {
  if (left.count !== null && left.count <= 0) return base
  return left.amount === null ? 0 : Math.max(0, base - left.amount)
}

function plainCharge(part: FeePart, base: number): number | null {
  const rounding = part.rounding ?? 'half-up'
  if (part.tiers !== undefined) return (part.fixed ?? 0) + tieredCharge(part.tiers, base, rounding)
  const terms = part.bands === undefined ? part : part.bands.find((b) => b.upTo === null || base <= b.upTo)
  if (terms === undefined) return null
  const fixed = terms.fixed ?? 0
  const ppm = terms.ppm ?? 0
  if (part.of === 'net') return fixed + base - ratio(base, MILLION, MILLION + ppm, 'down')
  return ppm === 0 ? fixed : fixed + ratio(base, ppm, MILLION, rounding)
}

function tieredCharge(tiers: readonly FeeTier[], base: number, rounding: 'down' | 'up' | 'half-up'): number {
  let product = 0n
  let from = 0
  for (const { upTo, ppm } of tiers) {
    const to = Math.min(base, upTo ?? base)
    if (to > from) product += BigInt(to - from) * BigInt(ppm)
    from = Math.max(from, to)
  }
  return largeRatio(product, BigInt(MILLION), rounding)
}
