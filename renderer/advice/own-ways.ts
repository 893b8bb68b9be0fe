import { balanceAt } from '../../shared/ledger/balances'
import type { Account } from '../../shared/model'
import { ownOf } from '../../shared/own-of'
import type { CatalogRoute } from '../../shared/routes/catalog-schema'
import type { Terms } from '../../shared/routes/find-terms'
import { heldTerms } from '../../shared/routes/held-terms'
import type { OwnWay } from '../../shared/routes/own-way'
import { unlistedTerms, type WayRoute, wayRoute } from '../../shared/routes/way-route'
import { type RouteFacts, termsOf } from './route-facts'

/** A way that the statements show out of an account, with the terms it is judged by. */
export interface ShownWay extends WayRoute {
  readonly way: OwnWay
  readonly from: Account
  readonly to: Account
  readonly terms: Terms
}

/** The ways that an account's own statements show, the busiest first. */
export function shownWays(account: string, facts: RouteFacts): readonly ShownWay[] {
  const one = facts.ledger.get(account)
  if (!one) return []
  const from = one.account
  const held = (): Terms =>
    heldTerms(unlistedTerms(from, facts.catalog), {
      today: facts.today,
      balance: balanceAt(one, facts.today),
      facts: ownOf(facts.accountFacts, account),
      corrections: {},
    })
  return facts.ownWays
    .filter((way) => way.from === account)
    .flatMap((way): ShownWay[] => {
      const to = facts.ledger.get(way.to)?.account
      const terms = termsOf(account, facts) ?? held()
      return to ? [{ ...wayRoute(way, from, to, terms), way, from, to, terms }] : []
    })
    .sort((a, b) => b.way.count - a.way.count)
}

/** A route of an account with its terms: the catalogue's, or a way that the statements show; null where it has none such. */
export function routeOf(
  account: string,
  id: string,
  facts: RouteFacts,
): { readonly terms: Terms; readonly route: CatalogRoute; readonly way: OwnWay | null } | null {
  const terms = termsOf(account, facts)
  const listed = terms?.account.routes.find((route) => route.id === id)
  if (terms && listed) return { terms, route: listed, way: null }
  return shownWays(account, facts).find(({ route }) => route.id === id) ?? null
}
