import type { Rounding } from './rule'

/** Parts per million in a whole. */
export const MILLION = 1_000_000

/**
 * `value × over / under` as a whole number, rounded as told; exact at any size.
 *
 * All three are whole and not negative, `under` above 0. What comes to more than the largest exact number is given as that:
 * a charge that no balance can pay.
 */
export function ratio(value: number, over: number, under: number, rounding: Rounding): number {
  const product = value * over
  return Number.isSafeInteger(product) && product <= Number.MAX_SAFE_INTEGER - under
    ? smallRatio(product, under, rounding)
    : largeRatio(BigInt(value) * BigInt(over), BigInt(under), rounding)
}

function smallRatio(product: number, under: number, rounding: Rounding): number {
  const rest = product % under
  const floor = (product - rest) / under
  return floor + (goesUp(rest, under, rounding) ? 1 : 0)
}

/** The same on integers of any size; the result at most the largest exact number. */
export function largeRatio(product: bigint, under: bigint, rounding: Rounding): number {
  const rest = product % under
  const up = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= under
  return Math.min(Number(product / under + (up ? 1n : 0n)), Number.MAX_SAFE_INTEGER)
}

const goesUp = (rest: number, under: number, rounding: Rounding): boolean =>
  rounding === 'up' ? rest > 0 : rounding === 'half-up' && rest >= under - rest
