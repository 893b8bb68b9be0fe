import type { Day } from '../../shared/day'
import type { Currency } from '../../shared/money/currency'
import { type Minor, minor, scale } from '../../shared/money/money'
import { type DatedRate, minorRate } from '../../shared/routes/exchange'
import type { Preferences } from './preferences'

/** Reckons amounts in the person's own currency, at the rates they entered. */
export interface OwnRates {
  readonly currency: Currency
  /** The day of the oldest rate in use; null where all is in one currency. */
  readonly asOf: Day | null
  readonly convert: (amount: Minor, from: Currency) => Minor
}

const MILLION = 1_000_000

/** The rates the person entered, each to their own currency. */
export const enteredRates = ({ currency, rates }: Preferences): readonly DatedRate[] =>
  Object.entries(rates).map(([from, { rate, on }]) => ({
    from: from as Currency,
    to: currency as Currency,
    rate,
    asOf: on,
  }))

/** Null where a currency has no rate: then nothing is added together. */
export function ownRates(preferences: Preferences, currencies: readonly Currency[]): OwnRates | null {
  const own = preferences.currency as Currency
  const rates = enteredRates(preferences)
  const millionths = new Map<Currency, number>()
  for (const currency of currencies) {
    const rate = minorRate(currency, own, rates)
    if (rate === null) return null
    millionths.set(currency, Math.round(rate * MILLION))
  }
  const used = rates.filter(({ from }) => from !== own && currencies.includes(from))
  return {
    currency: own,
    asOf: used.map(({ asOf }) => asOf).sort()[0] ?? null,
    convert: (amount, from) => scale(amount, millionths.get(from) ?? minor(0), MILLION, 'half-up'),
  }
}
