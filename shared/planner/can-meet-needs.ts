import type { Clock } from './clock'
import type { Component } from './components'
import { curveBound } from './curve-bound'
import { morning } from './day-steps'
import { layoutOf, openingState } from './layout'
import type { Model } from './model'

/**
 * Whether each need might be met: false is a proof that no plan can. For a need alone the most that can arrive in time
 * is bounded as the value of a plan is, in a problem that ends on its day and asks for nothing else.
 */
export function canMeetNeeds(model: Model, component: Component, clock: Clock): boolean {
  return model.needs.every(({ on, score }) => {
    const until = onlyArrivingBy(model, on)
    const layout = layoutOf(until, component)
    const opening = openingState(until, layout)
    if (!morning(until, component, layout, opening, 0)) return false
    const prices = model.quotas.map(() => 0)
    const most = curveBound(until, component, layout, prices, new Map(), clock).bound(opening, 0)
    return most + Math.abs(most) * 1e-12 >= score
  })
}

/** The same accounts and routes, where only what reaches a destination by a day is worth anything. */
function onlyArrivingBy(model: Model, last: number): Model {
  return {
    ...model,
    last,
    effort: 0,
    needs: [],
    accounts: model.accounts.map((account) => ({
      ...account,
      unitIdle: 0,
      unitAtEnd: account.isDestination ? account.unit : 0,
    })),
    routes: model.routes.map((route) => ({
      ...route,
      terms: route.terms
        .map((terms, on) => ((route.arrives[on] ?? on) <= last ? terms : null))
        .slice(0, last + 1),
    })),
  }
}
