import type { Rounding } from './rule'

/** Parts per million in a whole. */
export const MILLION = 1_000_000

/**
 * `value × over / under` as a whole number, rounded as told; exact at any size.
 *
 * All three are whole and not negative, `under` above 0. Throws where the result itself is beyond 2^53.
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

/** The same on integers of any size. */
export function largeRatio(product: bigint, under: bigint, rounding: Rounding): number {
  const rest = product % under
  const up = rounding === 'up' ? rest > 0n : rounding === 'half-up' && rest * 2n >= under
  const result = Number(product / under + (up ? 1n : 0n))
  if (!Number.isSafeInteger(result)) throw new RangeError('An amount of money is beyond 2^53 minor units')
  return result
}

const goesUp = (rest: number, under: number, rounding: Rounding): boolean =>
  rounding === 'up' ? rest > 0 : rounding === 'half-up' && rest >= under - rest
