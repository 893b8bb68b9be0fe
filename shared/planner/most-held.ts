import type { Component } from './components'
import type { Model } from './model'

/** The most each account of a component can ever hold, by account index: its own money and all that routes bring. */
export function mostHeld(model: Model, component: Component): number[] {
  const own = model.accounts.map(({ index, opening, inflow }) =>
    component.accounts.includes(index)
      ? Object.values(inflow).reduce((sum, amount) => sum + amount, opening)
      : 0,
  )
  let held = own
  for (let hop = 0; hop < component.accounts.length; hop++) {
    const next = [...own]
    for (const index of component.routes) {
      const route = model.routes[index]
      if (!route || !component.accounts.includes(route.to)) continue
      next[route.to] = (next[route.to] ?? 0) + Math.ceil((held[route.from] ?? 0) * bestRate(model, index))
    }
    held = next
  }
  return held
}

function bestRate(model: Model, route: number): number {
  let best = 0
  for (const terms of new Set(model.routes[route]?.terms)) {
    if (terms)
      best = Math.max(best, terms.exchange ? Number(terms.exchange.over) / Number(terms.exchange.under) : 1)
  }
  return best
}
