import type { Day } from '../../shared/day'
import type { Transaction } from '../../shared/model'
import type { Currency } from '../../shared/money/currency'
import { defaultPreferences, type PlanningInput } from '../../shared/planner/from-ledger/planning-input'
import type { Catalog } from '../../shared/routes/load-catalog'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import { confirmed, holding, makePlanningInput } from './make-planning-input'
import { placedRoute, readCatalog } from './read-catalog'

/** A Tuesday. */
export const tuesday = '2026-12-01' as Day
const usd = 'USD' as Currency

/** A free way to PayPal that pays by itself on Fridays, at once and from any sum on, unless told otherwise. */
export function friday(told: Partial<CatalogRoute> = {}): CatalogRoute {
  const { route } = placedRoute('gumroad-paypal')
  return {
    id: route.id,
    to: route.to,
    status: 'current',
    fee: { state: 'known', charged: 'from-amount', parts: [{}] },
    window: { weekdays: [5], automatic: true },
    settlement: { soonest: 0, latest: 0, unit: 'minutes' },
    kyc: 'none',
    conditions: [],
    sources: route.sources,
    confidence: 'high',
    conflicts: [],
    ...told,
  }
}

/** The catalogue as it is shipped, with other ways out of Gumroad. */
export function catalogWith(...routes: readonly CatalogRoute[]): Catalog {
  const catalog = readCatalog()
  const { provider } = placedRoute('gumroad-paypal')
  const accounts = provider.accounts.map((account) => ({ ...account, routes: [...routes] }))
  return { ...catalog, providers: new Map(catalog.providers).set(provider.id, { ...provider, accounts }) }
}

type Place = ReturnType<typeof holding>

/** A shop at Gumroad. */
export const shop = (rows: readonly Transaction[], told: Parameters<typeof holding>[0] = {}): Place =>
  holding({ id: 'shop', name: 'Shop', provider: 'gumroad', kind: 'platform', currency: usd, ...told }, rows)

/** PayPal, with the bank that it leads to. */
export const paypal = (rows: readonly Transaction[]): readonly Place[] => [
  holding({ id: 'paypal', name: 'PayPal', provider: 'paypal', currency: usd }, rows),
  holding({ id: 'bank', kind: 'bank', role: 'destination', currency: usd }, []),
]

/** Places to be planned on that Tuesday, in dollars. */
export const selfPaidInput = (
  places: readonly Place[],
  catalog: Catalog,
  told: Partial<PlanningInput> = {},
): PlanningInput =>
  makePlanningInput(places, {
    today: tuesday,
    catalog,
    confirmations: confirmed('paypal-us-bank-standard'),
    preferences: { ...defaultPreferences(usd), home: 'US' },
    ...told,
  })
