import type { Model, ModelRoute } from './model'

/**
 * The days on which sending by a route can be better than having sent the same amount the day before: the route was
 * closed then, or under other terms; money came in since; a quota's period began; it would not have arrived as
 * early; or it lies cheaper in the account than under way. On all others earlier is at least as good.
 */
export function usefulDays(model: Model, route: ModelRoute, isTarget: boolean): boolean[] {
  const source = model.accounts[route.from]
  const target = model.accounts[route.to]
  return route.terms.map((terms, on) => {
    if (terms === null) return false
    const before = route.terms[on - 1]
    if (on === 0 || before !== terms || isTarget || !source || !target) return true
    if (source.inflow[on] !== undefined || (route.arrives[on - 1] ?? on) > (route.arrives[on] ?? on))
      return true
    const rate = terms.exchange ? Number(terms.exchange.over) / Number(terms.exchange.under) : 1
    if (rate * target.unitIdle > source.unitIdle * (1 + 1e-12)) return true
    return terms.counts.some((quota) => {
      const period = model.quotas[quota]?.period
      return period?.[on] !== period?.[on - 1]
    })
  })
}
