import { type Day, addDays } from '../../day'
import type { Currency } from '../../money/currency'
import type { CatalogRoute } from '../../routes/catalog-schema'
import type { MarkedRate } from '../../routes/exchange'
import type { CatalogTariff } from '../../routes/fee-schema'
import { exactMinor, feeToRule } from '../../routes/fee-to-rule'
import type { PlannedSettlement } from '../../routes/settlement'
import type { Route } from '../problem'

/** What a route of the catalogue needs to become a route of a problem. */
export interface RoutePlace {
  readonly id: string
  readonly from: string
  readonly to: string
  /** The currency of the account the money leaves. */
  readonly currency: Currency
  readonly tariff: CatalogTariff
  /** Given where the money changes its currency on the way. */
  readonly fx: MarkedRate | null
  readonly settlement: PlannedSettlement
  readonly start: Day
  readonly end: Day
  /** The first day on which the person wants it used; null where any will do. */
  readonly firstDay: Day | null
  /** The last day on which it can be used as it is, besides its own; null where there is none. */
  readonly lastDay: Day | null
  /** Gives a quota of the account its id in the problem. */
  readonly quota: (id: string) => string
}

/** A route of the catalogue as the planner takes it: its latest arrival, its dearest fee, its exact limits. */
export function routeToProblem(route: CatalogRoute, place: RoutePlace): Route {
  const { id, from, to, currency, tariff, fx, settlement, start, end, firstDay, lastDay, quota } = place
  const { limits = {}, window = {} } = route
  const since = [window.offeredFrom as Day | undefined, firstDay]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1)
  const [until] = [window.offeredUntil as Day | undefined, lastDay].flatMap((day) => day ?? []).sort()
  return {
    id,
    from,
    to,
    min: Math.max(1, exactMinor(limits.min ?? '0', currency)),
    ...(limits.max === undefined ? {} : { max: exactMinor(limits.max, currency) }),
    ...(limits.step === undefined ? {} : { step: exactMinor(limits.step, currency) }),
    ...(limits.whole === undefined ? {} : { whole: limits.whole }),
    limits: (limits.quotas ?? []).map(quota),
    ...(since === undefined ? {} : { offeredFrom: since }),
    ...(until === undefined ? {} : { offeredUntil: until }),
    ...(window.weekdays === undefined ? {} : { weekdays: window.weekdays }),
    ...(window.monthDays === undefined ? {} : { closed: otherDays(window.monthDays, start, end) }),
    settlement,
    ...(fx === null ? {} : { fx }),
    fee: feeToRule(tariff, currency, quota),
  }
}

/** The days on which a route that runs on some days of the month does not run. */
function otherDays(monthDays: readonly number[], start: Day, end: Day): Day[] {
  const closed: Day[] = []
  for (let day = start; day <= end; day = addDays(day, 1))
    if (!monthDays.includes(Number(day.slice(8)))) closed.push(day)
  return closed
}
