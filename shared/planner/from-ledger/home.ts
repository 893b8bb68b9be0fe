import type { Currency } from '../../money/currency'

/**
 * The country whose money it is: an ISO 4217 code begins with its ISO 3166 country, the euro with `EU`. Taken for where
 * a person lives who reckons in it.
 */
export const homeOf = (reporting: Currency): string => reporting.slice(0, 2)
