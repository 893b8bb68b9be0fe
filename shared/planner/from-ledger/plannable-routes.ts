import type { Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { Account } from '../../model'
import type { Currency } from '../../money/currency'
import { minor, toDecimal } from '../../money/money'
import type { CatalogRoute } from '../../routes/catalog-schema'
import { correctionOn } from '../../routes/corrected-route'
import { type MarkedRate, markedRate } from '../../routes/exchange'
import { exactMinor } from '../../routes/fee-to-rule'
import { type CatalogTariff, plannedTariff } from '../../routes/fee-schema'
import type { Terms } from '../../routes/find-terms'
import type { OwnWay } from '../../routes/own-way'
import { ownSettlement, passedKey, slowerOf } from '../../routes/own-settlement'
import { paysItself } from '../../routes/pays-itself'
import { quote } from '../../routes/quote'
import { freshlyConfirmed, isDoubt, warningsLeft } from '../../routes/rule-health'
import {
  confirmationReasons,
  needsConfirmation,
  type PlacedRoute,
  routeVerdict,
} from '../../routes/route-verdict'
import { type SeenFee, seenFee } from '../../routes/seen-fee'
import { plannedSettlement } from '../../routes/settlement'
import type { Route } from '../problem'
import { cashKind, type Target, targetOf } from './destinations'
import type { WayOut } from './own-ways'
import type { Confirmation, PlanningInput } from './planning-input'
import type { Excluded, ExclusionReason, NamedRoute, Settling } from './planning-outcome'
import { isDeclined } from './put-aside'
import { quotasLeft } from './quotas-left'
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

/** Passes every route of an account's terms through what the person wants, eligibility, destination and confirmation, in this order: nobody looks a fee up for a way that leads nowhere. */
export function plannableRoutes(context: RoutesContext): PlannableRoutes {
  const routes: PlannableRoute[] = []
  const excluded: Excluded[] = []
  for (const route of context.terms.account.routes) {
    const found = plannable(route, context, null)
    if ('reason' in found) excluded.push({ account: context.account.id, route: route.id, ...found })
    else routes.push(found)
  }
  return { routes, excluded }
}

/** Why a route is not planned. */
export type Refusal = Pick<Excluded, 'reason' | 'block' | 'offer'>

/**
 * A route as it is planned, or why it is not.
 *
 * @param own the way of the person's own that the route is; null where it is the catalogue's
 */
export function plannable(
  route: CatalogRoute,
  context: RoutesContext,
  own: WayOut | null,
): PlannableRoute | Refusal {
  const { account, terms, input, end, quota } = context
  if (isDeclined(input.putAside, account.id, route.id)) return { reason: 'declined' }
  const verdict = routeVerdict({ ...terms, route }, input.today)
  if (verdict.kind === 'blocked') return { reason: 'blocked', block: verdict.reason }
  if (paysItself(route)) return { reason: 'pays-itself' }
  const confirmation = confirmationOf(route, own, input)
  const passed = ownOf(input.experience, passedKey(account.id, route.id)) ?? []
  const shown = own ? own.seen : seenFee(route, passed, account.currency, input.today)
  const seen = confirmation ? null : shown
  const tariff = tariffOf({ ...terms, route }, confirmation, seen, input.today)
  const accounts = [...input.ledger.values()].map((one) => one.account)
  const target = own?.target ?? targetOf(route, account, terms.provider, accounts, input.preferences)
  if (target === 'no-own-account') return { reason: target, ...offerOf(route, tariff, context) }
  if (typeof target === 'string') return { reason: target }
  if (typeof tariff === 'string') return { reason: tariff }
  const fx = exchangeTo(target, account, route, confirmation, input)
  if (typeof fx === 'string') return { reason: fx }
  const id = `${account.id}/${route.id}`
  const settling = own ? settlingBy(own.way) : settlingOf(route, account, terms, input)
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
    route: routeToProblem(withinSeen(route, seen, account.currency), {
      ...ends,
      currency: account.currency,
      tariff,
      fx,
      settlement,
      quota,
    }),
    name: {
      account: account.id,
      provider: terms.provider.id,
      catalogAccount: terms.account.id,
      route: route.id,
      warnings:
        verdict.kind === 'warn'
          ? warningsLeft(verdict.reasons, confirmation, input.today).filter((one) => !seen || !isDoubt(one))
          : [],
      confirmedOn: freshlyConfirmed(confirmation, input.today),
      seen: seen && { count: seen.count, last: seen.last },
      settling,
      way: own?.way ?? null,
      shown: own && { route: own.route, opinion: own.opinion },
    },
  }
}

/** What the person looked up of a route; of a way of their own, also what they did of the catalogue's route that it is. */
function confirmationOf(
  { id }: CatalogRoute,
  own: WayOut | null,
  { confirmations, today }: PlanningInput,
): Confirmation | undefined {
  const found = correctionOn(ownOf(confirmations, id), today)
  if (found || !own?.counterpart) return found
  return correctionOn(ownOf(confirmations, own.counterpart.id), today)
}

/** What lies there now by a way to a bank that is none of the person's; nothing where it cannot go that way today. */
function offerOf(
  route: CatalogRoute,
  tariff: CatalogTariff | ExclusionReason,
  { account, terms, input }: RoutesContext,
): Pick<Refusal, 'offer'> {
  const one = input.ledger.get(account.id)
  if (!one || cashKind(route.to.kind) !== 'bank') return {}
  const amount = balanceAt(one, input.today)
  if (amount <= 0) return {}
  if (typeof tariff === 'string') return { offer: { currency: account.currency, amount, fee: null } }
  const { price } = quote({ ...terms, route: { ...route, fee: { ...tariff, state: 'known' } } }, amount, {
    today: input.today,
    holidays: new Set(),
    leftOf: quotasLeft(account, terms, input.ledger, input.today),
    balance: amount,
  })
  return price ? { offer: { currency: account.currency, amount, fee: price.fee } } : {}
}

/** The route for sums that its fee has been seen for; the largest tells nothing of a larger one. */
function withinSeen(route: CatalogRoute, seen: SeenFee | null, currency: Currency): CatalogRoute {
  if (seen === null || seen.largest === null) return route
  const max = Math.min(
    seen.largest,
    exactMinor(route.limits?.max ?? toDecimal(minor(seen.largest), currency), currency),
  )
  return { ...route, limits: { ...route.limits, max: toDecimal(minor(max), currency) } }
}

/**
 * The fee to plan with: what the person looked up, else what their own statements show, else the catalogue's, if it may
 * be trusted without them. What hangs on more than the fee is still theirs to say.
 */
function tariffOf(
  placed: PlacedRoute,
  confirmation: Confirmation | undefined,
  seen: SeenFee | null,
  today: Day,
): CatalogTariff | ExclusionReason {
  if (confirmation?.tariff) return confirmation.tariff
  if (seen && confirmationReasons(placed, today).every(isDoubt)) return seen.tariff
  const tariff = plannedTariff(placed.route.fee)
  if (tariff === null) return 'fee-unknown'
  return needsConfirmation(placed, today) && !confirmation ? 'needs-confirmation' : tariff
}

/** The fee that a route of the catalogue is planned with, or why none is. */
export function knownTariff(
  route: CatalogRoute,
  { account, terms, input }: Pick<RoutesContext, 'account' | 'terms' | 'input'>,
): CatalogTariff | ExclusionReason {
  const confirmation = confirmationOf(route, null, input)
  const passed = ownOf(input.experience, passedKey(account.id, route.id)) ?? []
  const seen = confirmation ? null : seenFee(route, passed, account.currency, input.today)
  return tariffOf({ ...terms, route }, confirmation, seen, input.today)
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
export function settlingOf(
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

/** How long a way of the person's own takes: nothing but their transfers says it. */
const settlingBy = ({ settlement, took }: OwnWay): Settling => ({
  rule: settlement,
  isStated: false,
  own: took,
})
