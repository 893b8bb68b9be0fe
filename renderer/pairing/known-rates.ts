import type { Ledger } from '../../shared/ledger/ledger'
import { conversionRates } from '../../shared/routes/conversion-rates'
import type { DatedRate } from '../../shared/routes/exchange'
import { enteredRates } from '../store/own-rates'
import type { Preferences } from '../store/preferences'

/** The rates the person entered, and those they really got. */
export const knownRates = (ledger: Ledger, preferences: Preferences): readonly DatedRate[] => [
  ...enteredRates(preferences),
  ...conversionRates(ledger),
]
