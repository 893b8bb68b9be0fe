import { type Month, monthOf } from '../day'
import type { Currency } from '../money/currency'
import { type Minor, minor, toDecimal } from '../money/money'
import type { ChargeSeen } from './charges-seen'
import type { CatalogTariff } from './fee-schema'
import { type Fit, fitTariff } from './fit-tariff'
import { steppedFee } from './stepped-fee'

/** What transfers between two accounts cost, as their statements show it. */
export interface WayFee {
  readonly tariff: CatalogTariff
  /**
   * `fits`: exactly what the newest were charged, of different amounts, so that it holds for any. `dearest`: no tariff is
   * proven, and this is the most that any was charged. `contradicts`: the same, of one month in which less money was
   * charged more.
   */
  readonly basis: 'fits' | 'dearest' | 'contradicts'
  /** How many transfers cost just this, from the newest on without a gap. */
  readonly agreeing: number
  /** The largest amount it was seen for, fee included; null where it holds for any. */
  readonly largest: Minor | null
  /** The month whose fees contradict one another, and the lowest and the highest of them. */
  readonly between: { readonly month: Month; readonly least: Minor; readonly most: Minor } | null
}

/** The more transfers agree, the surer the tariff; two of different amounts are the fewest that show one. */
const agreeingTried = [5, 4, 3, 2] as const

/** A fixed sum and a rate are fitted to any two amounts; the third proves them. */
const leastOfBoth = 3

/**
 * The fee of a way from what its transfers were charged.
 *
 * @param charges newest first, at least one
 */
export function wayFee(charges: readonly ChargeSeen[], of: Currency): WayFee {
  const stepped = steppedFee(charges, of)
  if (stepped)
    return { tariff: stepped, basis: 'fits', agreeing: charges.length, largest: null, between: null }
  const month = monthOf(charges[0]!.day)
  const ofMonth = charges.filter(({ day }) => monthOf(day) === month)
  if (contradicts(ofMonth)) {
    const fees = ofMonth.map(({ fee }) => fee)
    const between = { month, least: minor(Math.min(...fees)), most: minor(Math.max(...fees)) }
    return { ...dearest(ofMonth, of), basis: 'contradicts', between }
  }
  const fit = provenFit(charges, of)
  return fit ? { ...fit, basis: 'fits', largest: null, between: null } : dearest(charges, of)
}

/** Whether more was charged of less, or another fee of the same amount, and no steps explain it. */
const contradicts = (charges: readonly ChargeSeen[]): boolean =>
  charges.some((one) => charges.some((other) => one.amount <= other.amount && one.fee > other.fee))

function provenFit(charges: readonly ChargeSeen[], of: Currency): Fit | null {
  for (const least of agreeingTried) {
    const fit = fitTariff(charges, least, of)
    if (!fit) continue
    const amounts = new Set(charges.slice(0, fit.agreeing).map(({ amount }) => amount)).size
    const isBoth = fit.tariff.parts.some(({ fixed, percent }) => fixed !== undefined && percent !== undefined)
    if (amounts >= (isBoth ? leastOfBoth : 2)) return fit
  }
  return null
}

function dearest(charges: readonly ChargeSeen[], of: Currency): WayFee {
  const most = Math.max(...charges.map(({ fee }) => fee))
  const gap = charges.findIndex(({ fee }) => fee !== most)
  return {
    tariff: { charged: 'from-amount', parts: [{ fixed: toDecimal(minor(most), of) }] },
    basis: 'dearest',
    agreeing: gap === -1 ? charges.length : gap,
    largest: minor(Math.max(...charges.map(({ amount }) => amount))),
    between: null,
  }
}
