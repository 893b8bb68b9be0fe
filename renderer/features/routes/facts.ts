import type { Ledger } from '../../../shared/ledger/ledger'
import type { Currency } from '../../../shared/money/currency'
import { countryOf } from '../../../shared/planner/from-ledger/home'
import type { Confirmation } from '../../../shared/planner/from-ledger/planning-input'
import { correctedRoute } from '../../../shared/routes/corrected-route'
import { findTerms, type Terms } from '../../../shared/routes/find-terms'
import type { Catalog } from '../../../shared/routes/load-catalog'
import type { Preferences } from '../../store/preferences'

/** What everything on this screen rests on. */
export interface RouteFacts {
  readonly ledger: Ledger
  readonly catalog: Catalog
  readonly preferences: Preferences
  readonly confirmations: Readonly<Record<string, Confirmation>>
}

/** The provider's terms that hold for an account; null where the catalogue has none. */
export function termsOf(account: string, facts: RouteFacts): Terms | null {
  const { ledger, catalog, preferences } = facts
  const known = ledger.get(account)?.account
  if (!known) return null
  const home = countryOf(preferences.currency as Currency)
  const terms = findTerms(catalog, known, preferences.choices[account], home)
  return typeof terms === 'string' ? null : terms
}

/** The same with the person's own fees in place of the catalogue's. */
export function correctedTerms(account: string, facts: RouteFacts): Terms | null {
  const terms = termsOf(account, facts)
  if (!terms) return null
  const routes = terms.account.routes.map((route) => correctedRoute(route, facts.confirmations[route.id]))
  return { ...terms, account: { ...terms.account, routes } }
}
