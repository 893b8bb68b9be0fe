import type { Currency } from '../../money/currency'
import type { PlanningPreferences } from './planning-input'

/** The country whose money it is: an ISO 4217 code begins with its ISO 3166 country, the euro with `EU`. */
export const countryOf = (currency: Currency): string => currency.slice(0, 2)

/** Where the person lives: as they said, else where the money they reckon in is at home. */
export const homeOf = ({ home, reporting }: PlanningPreferences): string => home ?? countryOf(reporting)
