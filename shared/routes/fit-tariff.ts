import { feeOf } from '../fees/fee-of'
import { MILLION } from '../fees/ratio'
import type { Currency } from '../money/currency'
import { minor, toDecimal } from '../money/money'
import type { ChargeSeen } from './charges-seen'
import { percentOf } from './decimal'
import type { CatalogTariff } from './fee-schema'
import { ruleOf } from './quote'

/** A tariff and how many of the charges, from the first on, it explains. */
export interface Fit {
  readonly tariff: CatalogTariff
  readonly agreeing: number
}

/** Tariffs have round rates: tried from whole percents down to a ten-thousandth of one. */
const rounds = [10_000, 5_000, 2_500, 1_000, 500, 100, 50, 10, 1]
const roundings = ['half-up', 'up', 'down'] as const
const places = ['from-amount', 'on-top'] as const
/** So many multiples of a step are tried within what rounding leaves open. */
const mostTried = 20

/**
 * The plainest tariff that gives exactly these charges: a fixed sum, else a rate, else both. It must explain the first
 * `least`, and explains as many more as it can, without a gap. Null where none does.
 */
export function fitTariff(charges: readonly ChargeSeen[], least: number, of: Currency): Fit | null {
  const first = charges.slice(0, least)
  if (first.length < least) return null
  for (const tariff of candidates(first, of)) {
    const gap = charges.findIndex((charge) => !explains(tariff, charge, of))
    const agreeing = gap === -1 ? charges.length : gap
    if (agreeing >= least) return { tariff, agreeing }
  }
  return null
}

/** From the plainest on; among rates the roundest, whichever amount it is of. */
function* candidates(charges: readonly ChargeSeen[], of: Currency): Generator<CatalogTariff> {
  const fixed = (fee: number): string => toDecimal(minor(fee), of)
  yield { charged: 'from-amount', parts: [{ fixed: fixed(charges[0]?.fee ?? 0) }] }
  for (const { charged, ppm } of roundestFirst(charges, rates))
    for (const rounding of roundings) yield { charged, parts: [{ percent: percentOf(ppm), rounding }] }
  const [one] = charges
  if (!one || new Set(charges.map(({ amount }) => amount)).size < charges.length) return
  for (const { charged, ppm } of roundestFirst(charges, slopes))
    for (const rounding of roundings) {
      const rest = one.fee - (feeOf({ ppm, rounding }, baseOf(one, charged), noQuota) ?? 0)
      if (rest > 0) yield { charged, parts: [{ fixed: fixed(rest), percent: percentOf(ppm), rounding }] }
    }
}

interface PlacedRate {
  readonly charged: Place
  readonly ppm: number
}

function roundestFirst(
  charges: readonly ChargeSeen[],
  ratesOf: (charges: readonly ChargeSeen[], charged: Place) => number[],
): PlacedRate[] {
  const coarseness = (ppm: number): number => rounds.findIndex((step) => ppm % step === 0)
  return places
    .flatMap((charged) => ratesOf(charges, charged).map((ppm) => ({ charged, ppm })))
    .sort((a, b) => coarseness(a.ppm) - coarseness(b.ppm))
}

type Place = (typeof places)[number]

const noQuota = () => ({ count: 0, amount: 0 })
const baseOf = ({ amount, fee }: ChargeSeen, charged: Place): number =>
  charged === 'on-top' ? amount - fee : amount

function explains(tariff: CatalogTariff, charge: ChargeSeen, of: Currency): boolean {
  const place = tariff.charged === 'on-top' ? 'on-top' : 'from-amount'
  return feeOf(ruleOf(tariff, of), baseOf(charge, place), noQuota) === charge.fee
}

/** Rates, in parts per million, that come within a minor unit of every charge. */
function rates(charges: readonly ChargeSeen[], charged: Place): number[] {
  const low = Math.max(...charges.map((one) => ((one.fee - 1) * MILLION) / baseOf(one, charged)))
  const high = Math.min(...charges.map((one) => ((one.fee + 1) * MILLION) / baseOf(one, charged)))
  return multiples(low, high)
}

/** Rates that a rise from the smallest to the largest amount allows. */
function slopes(charges: readonly ChargeSeen[], charged: Place): number[] {
  const sorted = [...charges].sort((a, b) => a.amount - b.amount)
  const [small, large] = [sorted[0], sorted.at(-1)]
  if (!small || !large) return []
  const rise = large.fee - small.fee
  const run = baseOf(large, charged) - baseOf(small, charged)
  return run <= 0 ? [] : multiples(((rise - 2) * MILLION) / run, ((rise + 2) * MILLION) / run)
}

function multiples(low: number, high: number): number[] {
  const found = new Set<number>()
  for (const step of rounds) {
    const first = Math.max(1, Math.ceil(low / step))
    for (let i = 0; i < mostTried && (first + i) * step <= high; i++) found.add((first + i) * step)
  }
  return [...found].filter((ppm) => ppm < MILLION)
}
