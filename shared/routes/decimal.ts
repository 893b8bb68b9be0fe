import { type Currency, decimalsOf } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { withoutEnd } from '../without-end'

/**
 * A plain decimal such as `0.99` as minor units; null where it is no such number or has more digits than the
 * currency: a catalogue is never rounded into shape.
 */
export function toMinor(text: string, of: Currency): Minor | null {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text)
  if (!found) return null
  const decimals = decimalsOf(of)
  const rest = withoutEnd(found[2] ?? '', '0')
  if (rest.length > decimals) return null
  const value = Number(`${found[1]}${rest.padEnd(decimals, '0')}`)
  return Number.isSafeInteger(value) ? minor(value) : null
}

/** A percentage such as `1.75` as parts per million; null where it is none or finer than that. */
export function toPpm(text: string): number | null {
  const found = /^(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text)
  if (!found) return null
  return Number(`${found[1]}${(found[2] ?? '').padEnd(4, '0')}`)
}

/** Parts per million as a percentage: 17500 is `1.75`. */
export function percentOf(ppm: number): string {
  const rest = withoutEnd(String(ppm % 10_000).padStart(4, '0'), '0')
  return `${Math.floor(ppm / 10_000)}${rest === '' ? '' : `.${rest}`}`
}
