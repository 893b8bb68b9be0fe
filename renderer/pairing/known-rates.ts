import type { Ledger } from '../../shared/ledger/ledger'
import type { Pieces } from '../../shared/pieces'
import { gatherRates } from '../../shared/routes/conversion-rates'
import type { DatedRate } from '../../shared/routes/exchange'
import { enteredRates } from '../store/own-rates'
import type { Preferences } from '../store/preferences'

/** The rates the person entered, and those they really got. */
export function* knownRates(ledger: Ledger, preferences: Preferences): Pieces<readonly DatedRate[]> {
  return [...enteredRates(preferences), ...(yield* gatherRates(ledger))]
}
