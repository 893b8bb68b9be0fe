import { type Day, addDays } from '../day'
import type { Currency } from '../money/currency'
import type { Exchange, Route, Settlement } from '../planner/problem'
import type { CatalogRoute } from './catalog-schema'
import { exactMinor, feeToRule } from './fee-to-rule'
import type { CatalogTariff } from './fee-schema'

/** What a route of the catalogue needs to become a route of a problem. */
export interface RoutePlace {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The currency of the account the money leaves. */
  readonly currency: Currency
  readonly tariff: CatalogTariff
  /** Given where the money changes its currency on the way. */
  readonly fx: Exchange | null
  readonly start: Day
  readonly end: Day
  /** Gives a quota of the account its id in the problem. */
  readonly quota: (id: string) => string
}

/** How long a transfer is taken to be under way where nobody says: a working week. */
export const unstatedSettlement: Settlement = { days: 5, calendar: 'business' }

/** A route of the catalogue as the planner takes it: its latest arrival, its dearest fee, its exact limits. */
export function routeToProblem(route: CatalogRoute, place: RoutePlace): Route {
  const { id, from, to, currency, tariff, fx, start, end, quota } = place
  const { limits = {}, window = {} } = route
  return {
    id,
    from,
    to,
    min: Math.max(1, exactMinor(limits.min ?? '0', currency)),
    ...(limits.max === undefined ? {} : { max: exactMinor(limits.max, currency) }),
    ...(limits.step === undefined ? {} : { step: exactMinor(limits.step, currency) }),
    ...(limits.whole === undefined ? {} : { whole: limits.whole }),
    limits: (limits.quotas ?? []).map(quota),
    ...(window.offeredFrom === undefined ? {} : { offeredFrom: window.offeredFrom as Day }),
    ...(window.offeredUntil === undefined ? {} : { offeredUntil: window.offeredUntil as Day }),
    ...(window.weekdays === undefined ? {} : { weekdays: window.weekdays }),
    ...(window.monthDays === undefined ? {} : { closed: otherDays(window.monthDays, start, end) }),
    settlement: plannedSettlement(route.settlement),
    ...(fx === null ? {} : { fx }),
    fee: feeToRule(tariff, currency, quota),
  }
}

/** The latest a transfer can take, in days. */
export function plannedSettlement(of: CatalogRoute['settlement']): Settlement {
  if (of === null) return unstatedSettlement
  switch (of.unit) {
    case 'minutes':
      return { days: 0, calendar: 'calendar' }
    case 'hours':
      return { days: Math.ceil(of.latest / 24), calendar: 'calendar' }
    case 'business-days':
      return { days: of.latest, calendar: 'business' }
    case 'calendar-days':
      return { days: of.latest, calendar: 'calendar' }
  }
}

/** The days on which a route that runs on some days of the month does not run. */
function otherDays(monthDays: readonly number[], start: Day, end: Day): Day[] {
  const closed: Day[] = []
  for (let day = start; day <= end; day = addDays(day, 1))
    if (!monthDays.includes(Number(day.slice(8)))) closed.push(day)
  return closed
}
