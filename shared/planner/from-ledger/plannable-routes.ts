import type { Day } from '../../day'
import type { Account } from '../../model'
import type { CatalogRoute } from '../../routes/catalog-schema'
import { correctionOn } from '../../routes/corrected-route'
import { type MarkedRate, markedRate } from '../../routes/exchange'
import { type CatalogTariff, plannedTariff } from '../../routes/fee-schema'
import type { Terms } from '../../routes/find-terms'
import { ownSettlement, passedKey, slowerOf } from '../../routes/own-settlement'
import { freshlyConfirmed, warningsLeft } from '../../routes/rule-health'
import { needsConfirmation, type PlacedRoute, routeVerdict } from '../../routes/route-verdict'
import { plannedSettlement } from '../../routes/settlement'
import type { Route } from '../problem'
import { type Target, targetOf } from './destinations'
import type { Confirmation, PlanningInput } from './planning-input'
import type { Excluded, ExclusionReason, NamedRoute, Settling } from './planning-outcome'
import { isDeclined } from './put-aside'
import { routeToProblem } from './route-to-problem'
import { ownOf } from '../../own-of'

/** A route that may be planned, where it leads and whose it is. */
export interface PlannableRoute {
  readonly route: Route
  readonly target: Target
  readonly name: NamedRoute
}

/** The routes of an account that may be planned, and why the others may not. */
export interface PlannableRoutes {
  readonly routes: readonly PlannableRoute[]
  readonly excluded: readonly Excluded[]
}

/** What is the same for all routes of an account. */
export interface RoutesContext {
  readonly account: Account
  readonly terms: Terms
  readonly input: PlanningInput
  readonly end: Day
  /** Gives a quota of the account its id in the problem. */
  readonly quota: (id: string) => string
}

/** Passes every route of an account's terms through what the person wants, eligibility, confirmation and destination, in this order. */
export function plannableRoutes(context: RoutesContext): PlannableRoutes {
  const routes: PlannableRoute[] = []
  const excluded: Excluded[] = []
  for (const route of context.terms.account.routes) {
    const found = plannable(route, context)
    if ('reason' in found) excluded.push({ account: context.account.id, route: route.id, ...found })
    else routes.push(found)
  }
  return { routes, excluded }
}

type Refusal = Pick<Excluded, 'reason' | 'block'>

function plannable(route: CatalogRoute, context: RoutesContext): PlannableRoute | Refusal {
  const { account, terms, input, end, quota } = context
  if (isDeclined(input.putAside, account.id, route.id)) return { reason: 'declined' }
  const verdict = routeVerdict({ ...terms, route }, input.today)
  if (verdict.kind === 'blocked') return { reason: 'blocked', block: verdict.reason }
  const confirmation = correctionOn(ownOf(input.confirmations, route.id), input.today)
  const tariff = tariffOf({ ...terms, route }, confirmation, input.today)
  if (typeof tariff === 'string') return { reason: tariff }
  const accounts = [...input.ledger.values()].map((one) => one.account)
  const target = targetOf(route, account, terms.account.country, accounts, input.preferences)
  if (typeof target === 'string') return { reason: target }
  const fx = exchangeTo(target, account, route, confirmation, input)
  if (typeof fx === 'string') return { reason: fx }
  const id = `${account.id}/${route.id}`
  const settling = settlingOf(route, account, terms, input)
  const settlement = slowerOf(settling.rule, settling.own)
  const lastDays = [terms.holding?.facts.closesOn, confirmation?.until].flatMap((day) => day ?? []).sort()
  const ends = {
    id,
    from: account.id,
    to: target.id,
    start: input.today,
    end,
    firstDay: ownOf(input.putAside.rests, account.id) ?? null,
    lastDay: lastDays[0] ?? null,
  }
  return {
    target,
    route: routeToProblem(route, { ...ends, currency: account.currency, tariff, fx, settlement, quota }),
    name: {
      account: account.id,
      provider: terms.provider.id,
      catalogAccount: terms.account.id,
      route: route.id,
      warnings: verdict.kind === 'warn' ? warningsLeft(verdict.reasons, confirmation, input.today) : [],
      confirmedOn: freshlyConfirmed(confirmation, input.today),
      settling,
    },
  }
}

/** The fee to plan with: what the person saw, else the catalogue's, if it may be trusted without them. */
function tariffOf(
  placed: PlacedRoute,
  confirmation: Confirmation | undefined,
  today: Day,
): CatalogTariff | ExclusionReason {
  if (confirmation?.tariff) return confirmation.tariff
  const tariff = plannedTariff(placed.route.fee)
  if (tariff === null) return 'fee-unknown'
  return needsConfirmation(placed, today) && !confirmation ? 'needs-confirmation' : tariff
}

/** The exchange on the way to another currency; null within one. */
function exchangeTo(
  target: Target,
  account: Account,
  route: CatalogRoute,
  confirmation: Confirmation | undefined,
  { rates }: PlanningInput,
): MarkedRate | null | ExclusionReason {
  if (target.currency === account.currency) return null
  const markup = confirmation?.markup ?? route.fx?.markup ?? null
  if (markup === null) return 'markup-unknown'
  return markedRate(account.currency, target.currency, markup, rates) ?? 'no-rate'
}

/** How long a route takes, by its rule and by the person's own transfers. */
function settlingOf(
  route: CatalogRoute,
  account: Account,
  { account: { country } }: Terms,
  { experience, holidays }: PlanningInput,
): Settling {
  const rule = plannedSettlement(route.settlement)
  const passed = experience[passedKey(account.id, route.id)] ?? []
  const closed = new Set(holidays[country.slice(0, 2)])
  return { rule, isStated: route.settlement !== null, own: ownSettlement(rule, passed, closed) }
}
