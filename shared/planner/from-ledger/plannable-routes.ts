import type { Account } from '../../model'
import type { CatalogRoute } from '../../routes/catalog-schema'
import { markedRate } from '../../routes/exchange'
import { type CatalogTariff, plannedTariff } from '../../routes/fee-schema'
import type { Terms } from '../../routes/find-terms'
import { needsConfirmation, routeVerdict } from '../../routes/route-verdict'
import type { Day } from '../../day'
import type { Route } from '../problem'
import { type Target, targetOf } from './destinations'
import type { Confirmation, PlanningInput } from './planning-input'
import type { Excluded, NamedRoute } from './planning-outcome'
import { routeToProblem } from './route-to-problem'

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

/** Passes every route of an account's terms through eligibility, confirmation and destination, in this order. */
export function plannableRoutes(
  account: Account,
  terms: Terms,
  input: PlanningInput,
  end: Day,
  quota: (id: string) => string,
): PlannableRoutes {
  const routes: PlannableRoute[] = []
  const excluded: Excluded[] = []
  for (const route of terms.account.routes) {
    const verdict = routeVerdict({ ...terms, route }, input.today)
    const leaveOut = (reason: Excluded['reason']): void =>
      void excluded.push({ account: account.id, route: route.id, reason })
    if (verdict.kind === 'blocked') {
      excluded.push({ account: account.id, route: route.id, reason: 'blocked', block: verdict.reason })
      continue
    }
    const confirmation = input.confirmations[route.id]
    const tariff = tariffOf(route, confirmation)
    if (tariff === null || typeof tariff === 'string') {
      leaveOut(tariff ?? 'fee-unknown')
      continue
    }
    const target = targetOf(
      route,
      account,
      terms.account.country,
      accountsOf(input),
      input.preferences.reporting,
    )
    if (typeof target === 'string') {
      leaveOut(target)
      continue
    }
    const fx = exchangeTo(target, account, route, confirmation, input)
    if (typeof fx === 'string') {
      leaveOut(fx)
      continue
    }
    const id = `${account.id}/${route.id}`
    routes.push({
      target,
      route: routeToProblem(route, {
        id,
        from: account.id,
        to: target.id,
        currency: account.currency,
        tariff,
        fx,
        start: input.today,
        end,
        quota,
      }),
      name: {
        account: account.id,
        provider: terms.provider.id,
        catalogAccount: terms.account.id,
        route: route.id,
        warnings: verdict.kind === 'warn' ? verdict.reasons : [],
      },
    })
  }
  return { routes, excluded }
}

/** The fee to plan with: what the person saw, else the catalogue's, if it may be trusted without them. */
function tariffOf(
  route: CatalogRoute,
  confirmation: Confirmation | undefined,
): CatalogTariff | Excluded['reason'] {
  if (confirmation?.tariff) return confirmation.tariff
  const tariff = plannedTariff(route.fee)
  if (tariff === null) return 'fee-unknown'
  return needsConfirmation(route) && !confirmation ? 'needs-confirmation' : tariff
}

function exchangeTo(
  target: Target,
  account: Account,
  route: CatalogRoute,
  confirmation: Confirmation | undefined,
  { rates }: PlanningInput,
): Parameters<typeof routeToProblem>[1]['fx'] | Excluded['reason'] {
  if (target.currency === account.currency) return null
  const markup = confirmation?.markup ?? route.fx?.markup ?? null
  if (markup === null) return 'markup-unknown'
  return markedRate(account.currency, target.currency, markup, rates) ?? 'no-rate'
}

const accountsOf = ({ ledger }: PlanningInput): Account[] =>
  [...ledger.values()].map(({ account }) => account)
