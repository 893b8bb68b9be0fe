import type { CatalogRoute } from './catalog-schema'
import type { CatalogTariff } from './fee-schema'

/** What somebody found out about a route themselves. */
interface Correction {
  readonly tariff?: CatalogTariff
  readonly markup?: string
}

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
