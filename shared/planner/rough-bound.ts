import type { Component } from './components'
import type { Model } from './model'

/**
 * A bound that takes no time: all the money of a component at the best value that any chain of exchanges could give
 * it, at no charge. For when there is no time for a better one.
 */
export function roughBound(model: Model, component: Component): number {
  const best = model.accounts.map(({ unitAtEnd }) => unitAtEnd)
  for (let hop = 0; hop <= component.accounts.length; hop++) {
    for (const index of component.routes) {
      const route = model.routes[index]
      if (!route) continue
      for (const terms of new Set(route.terms)) {
        if (!terms) continue
        const rate = terms.exchange ? Number(terms.exchange.over) / Number(terms.exchange.under) : 1
        best[route.from] = Math.max(best[route.from] ?? 0, rate * (best[route.to] ?? 0))
      }
    }
  }
  let sum = 0
  for (const index of component.accounts) {
    const account = model.accounts[index]
    if (!account || account.isDestination) continue
    const money = Object.values(account.inflow).reduce((all, amount) => all + amount, account.opening)
    sum += money * (best[index] ?? 0)
  }
  return sum
}
