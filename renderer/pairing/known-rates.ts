import type { Ledger } from '../../shared/ledger/ledger'
import type { Currency } from '../../shared/money/currency'
import { conversionRates } from '../../shared/routes/conversion-rates'
import type { DatedRate } from '../../shared/routes/exchange'
import type { Preferences } from '../store/preferences'

/** The rates the person entered, and those they really got. */
export function knownRates(ledger: Ledger, { rates, currency }: Preferences): DatedRate[] {
  const entered = Object.entries(rates).map(([from, { rate, on }]): DatedRate => ({
    from: from as Currency,
    to: currency as Currency,
    rate,
    asOf: on as DatedRate['asOf'],
  }))
  return [...entered, ...conversionRates(ledger)]
}
