import type { Excluded, ExclusionReason } from './planning-outcome'
import { waysOut, type WayOut } from './own-ways'
import {
  plannable,
  type PlannableRoute,
  plannableRoutes,
  type PlannableRoutes,
  type RoutesContext,
} from './plannable-routes'
import { isDeclined } from './put-aside'

/** What the person would be asked to look up, and need not where their statements say it. */
const asks: ReadonlySet<ExclusionReason> = new Set(['fee-unknown', 'needs-confirmation', 'markup-unknown'])

/**
 * The routes of an account by the catalogue, and by the person's own statements where those show what the catalogue does
 * not know or says otherwise: what was really paid comes first.
 */
export const routesWithWays = (context: RoutesContext): PlannableRoutes =>
  waysOut(context.account, context.terms, context.input).reduce(
    (routes, way) => withWay(routes, way, context),
    plannableRoutes(context),
  )

function withWay(listed: PlannableRoutes, one: WayOut, context: RoutesContext): PlannableRoutes {
  const { account, input } = context
  const there = listed.routes.filter(({ target }) => target.id === one.target.id)
  if (there.some(isOwn)) return { ...listed, routes: listed.routes.map((route) => evidenced(route, one)) }
  const isSeenFirst = one.comparison === 'differs' && one.seen !== null
  if (there.length > 0 && !isSeenFirst) return listed
  const declined = one.counterpart !== null && isDeclined(input.putAside, account.id, one.counterpart.id)
  const found = declined ? ({ reason: 'declined' } as const) : plannable(one.route, context, one)
  if ('reason' in found) {
    const excluded: Excluded = { account: account.id, route: one.route.id, ...found }
    return { ...listed, excluded: [...unasked(listed, one), excluded] }
  }
  const others = listed.routes.filter((route) => !there.includes(route))
  return { routes: [...others, found], excluded: unasked(listed, one) }
}

/** Whether a route rests on what the person saw already: in their statements, or at the provider's. */
const isOwn = ({ name }: PlannableRoute): boolean => name.seen !== null || name.confirmedOn !== null

/** A route of the catalogue whose fee the statements show, with how its transfers went. */
const evidenced = (
  route: PlannableRoute,
  { way, comparison, counterpart, target }: WayOut,
): PlannableRoute =>
  comparison === 'explained' &&
  route.name.seen !== null &&
  route.name.route === counterpart?.id &&
  route.target.id === target.id
    ? { ...route, name: { ...route.name, way } }
    : route

/** The same way is not asked about once more under the catalogue's name. */
const unasked = ({ excluded }: PlannableRoutes, { counterpart }: WayOut): readonly Excluded[] =>
  excluded.filter(({ route, reason }) => route !== counterpart?.id || !asks.has(reason))
