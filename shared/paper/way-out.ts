import type { Minor } from '../money/money'
import type { Target } from '../planner/from-ledger/destinations'
import { mostThatLeaves } from '../routes/calculator'
import type { CatalogRoute } from '../routes/catalog-schema'
import type { BlockReason } from '../routes/eligibility'
import type { Terms } from '../routes/find-terms'
import { quote, type QuoteContext } from '../routes/quote'
import { isCash, needsConfirmation, type PlacedRoute, routeVerdict } from '../routes/route-verdict'

/** How money gets out of a place, as far as that is certain. */
export type WayOut =
  /** It lies where money is wanted. */
  | { readonly kind: 'usable' }
  | Way
  /** There is a way, and what lies there is too little or too much for it today. */
  | { readonly kind: 'not-this-amount'; readonly route: CatalogRoute }
  | { readonly kind: 'spend-only' }
  | { readonly kind: 'unknown' }

/** By this way so much of it leaves, the fee included. */
export interface Way {
  readonly kind: 'way'
  readonly route: CatalogRoute
  readonly leaves: Minor
  readonly fee: Minor
  /** Where it leads; null where its owner would first need such an account. */
  readonly target: Target | null
}

/** The provider has no such way for anybody, whatever they do. */
const noWay: ReadonlySet<BlockReason> = new Set(['not-available', 'superseded', 'other-person'])

/**
 * The cheapest way out of what lies in a place today whose fee is confirmed: stated by an official source, or looked up by
 * the person. One that leads to an account its owner has comes before a cheaper one to an account they would need. `unknown`
 * where none is confirmed, and nothing says that there is no way at all.
 *
 * @param targetOf where a route leads; null where its owner has no such account
 * @param confirmed the routes whose fee the person looked up
 */
export function wayOut(
  terms: Terms,
  balance: Minor,
  context: QuoteContext,
  confirmed: ReadonlySet<string>,
  targetOf: (route: CatalogRoute) => Target | null,
): WayOut {
  const placed = terms.account.routes.map((route): PlacedRoute => ({ ...terms, route }))
  const judged = placed.map((one) => ({ one, verdict: routeVerdict(one, context.today) }))
  const open = judged.flatMap(({ one, verdict }) =>
    verdict.kind !== 'blocked' && isCash(one.route) ? [one] : [],
  )
  const certain = open.filter((one) => confirmed.has(one.route.id) || !needsConfirmation(one, context.today))
  const ways = certain.flatMap((one) => {
    const most = mostThatLeaves(one, balance, context)
    const price = most && quote(one, most, context).price
    if (!price) return []
    const { debit: leaves, fee, received } = price
    return [{ kind: 'way' as const, route: one.route, leaves, fee, received, target: targetOf(one.route) }]
  })
  const [best] = ways.sort(
    (a, b) =>
      Number(b.target !== null) - Number(a.target !== null) || b.received - a.received || a.fee - b.fee,
  )
  if (best) {
    const { kind, route, leaves, fee, target } = best
    return { kind, route, leaves, fee, target }
  }
  const [first] = certain
  if (first) return { kind: 'not-this-amount', route: first.route }
  const none = judged.every(
    ({ one, verdict }) => !isCash(one.route) || (verdict.kind === 'blocked' && noWay.has(verdict.reason)),
  )
  const isSaid = judged.some(({ one }) => one.route.status === 'current')
  return { kind: none && isSaid ? 'spend-only' : 'unknown' }
}
