import type { Day } from '../day'
import type { CatalogQuota, CatalogRoute } from './catalog-schema'
import type { CatalogTariff } from './fee-schema'

/**
 * What somebody found out about a route themselves: that the catalogue's fee holds, where they give no other, or what it
 * really is.
 */
export interface Correction {
  /** The day they looked. */
  readonly on: Day
  /** The fee they saw, where it differs from the catalogue's or the catalogue has none. */
  readonly tariff?: CatalogTariff
  /** The markup over the reference rate, in percent. */
  readonly markup?: string
  /** The free allowance their tariff speaks of, by its own id. */
  readonly free?: CatalogQuota
  /** The first and the last day it holds, where they said so. Outside of them the catalogue's fee stands. */
  readonly from?: Day
  readonly until?: Day
}

/** A correction on a day within its validity; undefined on others. */
export const correctionOn = <One extends Correction>(
  correction: One | undefined,
  today: Day,
): One | undefined =>
  correction && (correction.from ?? today) <= today && today <= (correction.until ?? today)
    ? correction
    : undefined

/** The route as the person says it is: their fee in place of the catalogue's, which is left as it was. */
export function correctedRoute(route: CatalogRoute, correction: Correction | undefined): CatalogRoute {
  if (!correction) return route
  const { tariff, markup } = correction
  return {
    ...route,
    ...(tariff ? { fee: { state: 'known', ...tariff } } : {}),
    ...(markup !== undefined && route.fx ? { fx: { markup } } : {}),
  }
}
