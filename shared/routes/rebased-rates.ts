import type { Day } from '../day'
import type { Currency } from '../money/currency'

/** What one unit of a currency is worth in another that is known beside it, a decimal, and the day it was read. */
export interface RateOf {
  readonly rate: string
  readonly on: Day
}

const BILLION = 10n ** 9n
/** Fewer billionths than that are too coarse a rate to reckon with. */
const LEAST = 1_000n
const MOST = 10n ** 18n

/**
 * Rates to one currency as rates to another, through what is known between the two: none where nothing is. Each is as old
 * as the older of the two rates it rests on, and rounded to nine places; one that would be too coarse is left out.
 */
export function rebasedRates(
  rates: Readonly<Record<string, RateOf>>,
  from: Currency,
  to: Currency,
): Record<string, RateOf> {
  const through = rates[to]
  const unit = through && billionthsOf(through.rate)
  if (from === to) return { ...rates }
  if (!through || !unit) return {}
  const all = [...Object.entries(rates), [from, { rate: '1', on: through.on }] as const]
  return Object.fromEntries(
    all.flatMap(([code, { rate, on }]) => {
      const size = billionthsOf(rate)
      if (code === to || size === null) return []
      const billionths = (size * BILLION + unit / 2n) / unit
      const known = { rate: textOf(billionths), on: on < through.on ? on : through.on }
      return billionths >= LEAST && billionths < MOST ? [[code, known]] : []
    }),
  )
}

/** A decimal of at most nine digits before and behind its point; null where it is none above zero. */
function billionthsOf(rate: string): bigint | null {
  const parsed = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(rate)
  const digits = parsed ? BigInt(`${parsed[1]}${(parsed[2] ?? '').padEnd(9, '0')}`) : 0n
  return digits > 0n ? digits : null
}

function textOf(billionths: bigint): string {
  const [whole, rest] = [billionths / BILLION, billionths % BILLION]
  const places = String(rest).padStart(9, '0')
  let end = places.length
  while (places[end - 1] === '0') end--
  return end === 0 ? String(whole) : `${whole}.${places.slice(0, end)}`
}
