import { type Currency, decimalsOf } from './currency'

/** A whole number of a currency's smallest unit: won, cents, fils. */
export type Minor = number & { readonly __unit: 'minor' }

/** An amount of one currency; negative when it leaves the account. */
export interface Money {
  readonly minor: Minor
  readonly currency: Currency
}

/** Marks a whole number as minor units. Throws on fractions and beyond 2^53: that would be our own mistake. */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value))
    throw new RangeError(`${String(value)} is not a whole number of minor units`)
  return (value === 0 ? 0 : value) as Minor
}

/** No money, whatever the currency. */
export const zero = minor(0)

/** The exact sum. */
export const sum = (amounts: Iterable<Minor>): Minor => {
  let total = 0
  for (const amount of amounts) total += amount
  return minor(total)
}

/**
 * `value × over / under`, rounded to a whole number in the way the caller names: toward minus infinity, toward
 * plus infinity, or to the nearest with halves away from zero. Exact at any size.
 */
export function scale(value: Minor, over: number, under: number, round: 'down' | 'up' | 'half-up'): Minor {
  const product = BigInt(value) * BigInt(over)
  const divisor = BigInt(under)
  const floor = product / divisor - (product % divisor !== 0n && product < 0n !== divisor < 0n ? 1n : 0n)
  const rest = product - floor * divisor
  const twice = rest * 2n * (divisor < 0n ? -1n : 1n)
  const size = divisor < 0n ? -divisor : divisor
  const up =
    round === 'up'
      ? rest !== 0n
      : round === 'half-up'
        ? twice > size || (twice === size && floor >= 0n)
        : false
  return minor(Number(up ? floor + 1n : floor))
}

/** Minor units as a plain decimal: 1234 of USD is `12.34`, of KRW `1234`. For files and terminals, not for people. */
export function toDecimal(value: Minor, of: Currency): string {
  const decimals = decimalsOf(of)
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const rest = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${value < 0 ? '-' : ''}${whole}${rest}`
}
