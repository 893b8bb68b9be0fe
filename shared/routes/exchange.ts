import type { Day } from '../day'
import { type Currency, decimalsOf } from '../money/currency'
import { toPpm } from './decimal'

/** What one unit of a currency is worth in another, as the person read it on a day. */
export interface DatedRate {
  readonly from: Currency
  readonly to: Currency
  /** Units of `to` for one unit of `from`, a decimal such as `1380.5`, of at most nine places. */
  readonly rate: string
  readonly asOf: Day
}

/** Target minor units for one source minor unit, and what is taken off that rate. */
export interface MarkedRate {
  readonly rate: number
  readonly markupPpm: number
}

/**
 * Minor units of one currency for a minor unit of another, to six decimals, rounded down; 1 within a currency.
 * A rate given the other way round is turned. Null where nobody gave one, or none a plan can use.
 */
export function minorRate(from: Currency, to: Currency, rates: readonly DatedRate[]): number | null {
  if (from === to) return 1
  const direct = newest(rates.filter((rate) => rate.from === from && rate.to === to))
  const turned = newest(rates.filter((rate) => rate.from === to && rate.to === from))
  const billionths = digitsOf(direct ?? turned)
  if (billionths === null) return null
  const up = 10n ** BigInt(decimalsOf(to))
  const down = 10n ** BigInt(decimalsOf(from))
  const millionths = direct ? (billionths * up) / (down * 1_000n) : (10n ** 15n * up) / (down * billionths)
  return millionths > 0n && millionths <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(millionths) / 1e6 : null
}

/** The rate a route pays out at, with its markup in percent; null where no rate is known. */
export function markedRate(
  from: Currency,
  to: Currency,
  markup: string,
  rates: readonly DatedRate[],
): MarkedRate | null {
  const rate = minorRate(from, to, rates)
  const markupPpm = toPpm(markup)
  return rate === null || markupPpm === null ? null : { rate, markupPpm }
}

const newest = (rates: readonly DatedRate[]): DatedRate | null =>
  rates.reduce<DatedRate | null>((best, rate) => (best === null || rate.asOf > best.asOf ? rate : best), null)

/** The rate in billionths, exactly; null where it is no rate above zero. */
function digitsOf(found: DatedRate | null): bigint | null {
  const parsed = found && /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(found.rate)
  const digits = parsed ? BigInt(`${parsed[1]}${(parsed[2] ?? '').padEnd(9, '0')}`) : 0n
  return digits > 0n ? digits : null
}
