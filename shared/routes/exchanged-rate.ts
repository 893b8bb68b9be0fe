import type { Day } from '../day'
import { type Currency, decimalsOf } from '../money/currency'
import { withoutEnd } from '../without-end'
import type { DatedRate } from './exchange'

/** Six decimals, rounded to the nearest: as much as a plan reckons with. */
export const MILLIONTHS = 1_000_000n

interface Side {
  /** In minor units, above zero. */
  readonly amount: number
  readonly currency: Currency
}

/** The rate at which money became money of another currency, fees left out on both sides; null where there is none. */
export function exchangedRate(given: Side, got: Side, asOf: Day): DatedRate | null {
  if (given.currency === got.currency || given.amount <= 0 || got.amount <= 0) return null
  const up = BigInt(got.amount) * 10n ** BigInt(decimalsOf(given.currency))
  const down = BigInt(given.amount) * 10n ** BigInt(decimalsOf(got.currency))
  const rate = (2n * up * MILLIONTHS + down) / (2n * down)
  return rate === 0n ? null : { from: given.currency, to: got.currency, rate: decimalOf(rate), asOf }
}

/** A whole number of millionths as a decimal without idle zeros. */
export function decimalOf(millionths: bigint): string {
  const rest = withoutEnd(String(millionths % MILLIONTHS).padStart(6, '0'), '0')
  return `${millionths / MILLIONTHS}${rest === '' ? '' : `.${rest}`}`
}
