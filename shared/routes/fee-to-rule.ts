import type { FeePart, FeeRule } from '../fees/rule'
import type { Currency } from '../money/currency'
import { toMinor, toPpm } from './decimal'
import type { CatalogFeePart, CatalogTariff } from './fee-schema'

/**
 * A tariff of the catalogue in minor units and parts per million, exactly. Two things nobody states are planned on the
 * dear side: a rounding as up, and a fee of unknown place as taken from the amount.
 *
 * Throws where an amount is not exact in the currency: the catalogue refuses such a file when it loads.
 *
 * @param quota gives a free quota of the account its id in the problem
 */
export function feeToRule(tariff: CatalogTariff, of: Currency, quota: (id: string) => string): FeeRule {
  const charged = tariff.charged === 'on-top' ? 'on-top' : 'from-amount'
  return { charged, parts: tariff.parts.map((part) => partToRule(part, of, quota)) }
}

function partToRule(part: CatalogFeePart, of: Currency, quota: (id: string) => string): FeePart {
  const { fixed, percent, bands, tiers, min, max, free } = part
  return {
    ...(fixed === undefined ? {} : { fixed: exactMinor(fixed, of) }),
    ...(percent === undefined ? {} : { ppm: exactPpm(percent) }),
    ...(bands && {
      bands: bands.map((band) => ({
        upTo: band.upTo === null ? null : exactMinor(band.upTo, of),
        fixed: exactMinor(band.fixed ?? '0', of),
        ppm: exactPpm(band.percent ?? '0'),
      })),
    }),
    ...(tiers && {
      tiers: tiers.map((tier) => ({
        upTo: tier.upTo === null ? null : exactMinor(tier.upTo, of),
        ppm: exactPpm(tier.percent),
      })),
    }),
    ...(part.of === undefined ? {} : { of: part.of }),
    ...(min === undefined ? {} : { min: exactMinor(min, of) }),
    ...(max === undefined ? {} : { max: max === 'amount' ? max : exactMinor(max, of) }),
    rounding: part.rounding ?? 'up',
    ...(free === undefined ? {} : { free: quota(free) }),
  }
}

/** An amount of the catalogue in minor units; throws where the currency cannot hold it. */
export function exactMinor(text: string, of: Currency): number {
  const value = toMinor(text, of)
  if (value === null) throw new RangeError(`${text} is no amount of ${of}`)
  return value
}

/** A percentage of the catalogue in parts per million; throws where it is finer. */
export function exactPpm(text: string): number {
  const value = toPpm(text)
  if (value === null) throw new RangeError(`${text} is no percentage`)
  return value
}
