import { addDays, type Day } from '../day'
import type { CatalogRoute } from './catalog-schema'
import type { Terms } from './find-terms'
import { firstOffered } from './offered'
import { isCash, routeVerdict } from './route-verdict'

/** Whether the provider sends it itself, so that nobody can be asked to request it. */
export const paysItself = ({ window }: Pick<CatalogRoute, 'window'>): boolean => window?.automatic === true

/**
 * The ways by which a place pays out by itself: open on the day, allowed, and cash. None where a way that the person
 * starts by hand leads to the same kind of target: then the provider does it for whom wants it so, as au PAY does, and
 * what is best is theirs to plan.
 */
export function payoutRoutes(terms: Terms, today: Day): readonly CatalogRoute[] {
  const open = terms.account.routes.filter(
    (route) => isCash(route) && routeVerdict({ ...terms, route }, today).kind !== 'blocked',
  )
  const byHand = new Set(open.filter((route) => !paysItself(route)).map(targetKind))
  const paying = open.filter(paysItself)
  return paying.some((route) => byHand.has(targetKind(route))) ? [] : paying
}

const targetKind = ({ to }: CatalogRoute): string =>
  to.kind === 'own-wallet' ? `${to.kind} ${to.provider}` : to.kind

/** Whether anybody states on which days it pays. */
export const hasPayDays = ({ window }: Pick<CatalogRoute, 'window'>): boolean =>
  window?.weekdays !== undefined || window?.monthDays !== undefined

/** The days on which a route pays, both ends included; none where nobody states them. */
export function payDays(route: Pick<CatalogRoute, 'window'>, from: Day, until: Day): Day[] {
  const days: Day[] = []
  if (!hasPayDays(route)) return days
  for (let on = firstOffered(route.window, from); on !== null && on <= until;) {
    days.push(on)
    on = firstOffered(route.window, addDays(on, 1))
  }
  return days
}
