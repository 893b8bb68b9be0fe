import type { Day } from '../day'
import { type Currency, decimalsOf } from '../money/currency'
import type { Exchange } from '../planner/problem'
import { toPpm } from './decimal'

/** What one unit of a currency is worth in another, as the person read it on a day. */
export interface DatedRate {
  readonly from: Currency
  readonly to: Currency
  /** Units of `to` for one unit of `from`, a decimal such as `1380.5`. */
  readonly rate: string
  readonly asOf: Day
}

/**
 * Minor units of one currency for a minor unit of another, to six decimals, rounded down; 1 within a currency.
 * A rate given the other way round is turned. Null where nobody gave one, or none a plan can use.
 */
export function minorRate(from: Currency, to: Currency, rates: readonly DatedRate[]): number | null {
  if (from === to) return 1
  const direct = newest(rates.filter((rate) => rate.from === from && rate.to === to))
  const turned = newest(rates.filter((rate) => rate.from === to && rate.to === from))
  const found = [direct, turned].find((rate) => rate !== null)
  const parsed = found && /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(found.rate)
  if (!parsed) return null
  const digits = BigInt(`${parsed[1]}${(parsed[2] ?? '').padEnd(9, '0')}`)
  if (digits === 0n) return null
  const up = 10n ** BigInt(decimalsOf(to))
  const down = 10n ** BigInt(decimalsOf(from))
  const millionths = found === direct ? (digits * up) / (down * 1_000n) : (10n ** 15n * up) / (down * digits)
  const rate = Number(millionths) / 1e6
  return rate > 0 && millionths <= BigInt(Number.MAX_SAFE_INTEGER) ? rate : null
}

/** The exchange of a route with its markup over the reference rate; null where no rate is known. */
export function exchangeOf(
  from: Currency,
  to: Currency,
  markup: string,
  rates: readonly DatedRate[],
): Exchange | null {
  const rate = minorRate(from, to, rates)
  const markupPpm = toPpm(markup)
  return rate === null || markupPpm === null ? null : { rate, markupPpm }
}

const newest = (rates: readonly DatedRate[]): DatedRate | null =>
  rates.reduce<DatedRate | null>((best, rate) => (best === null || rate.asOf > best.asOf ? rate : best), null)
