import { type Prices, type Way, waysOf } from './gains'
import type { Model, ModelRoute } from './model'
import type { Levelled } from './quota-states'
import { waysByLevel } from './ways-by-level'

/** The ways of using a route on a day, given what a unit is worth that arrives. */
export type Ways = (route: ModelRoute, on: number, value: number) => Way[]

/** The ways of a route on a day, remembered by what they depend on. */
export function waysByTerms(
  model: Model,
  most: number,
  prices: Prices,
  levelled: Levelled | null = null,
): Ways {
  const known = new Map<string, Way[]>()
  const numbers = new Map<unknown, number>()
  return (route, on, value) => {
    const terms = route.terms[on]
    if (!terms) return []
    const inFirstPeriod = (quota: number): boolean => {
      const period = model.quotas[quota]?.period
      return period?.[on] === period?.[0]
    }
    if (!numbers.has(terms)) numbers.set(terms, numbers.size)
    const key = [numbers.get(terms), value, ...terms.counts.map((quota) => inFirstPeriod(quota))].join()
    const found = known.get(key)
    if (found) return found
    const mostWaived = (index: number): number | null => {
      const quota = model.quotas[index]
      if (!quota || quota.amount === null) return null
      return Math.max(0, quota.amount - (inFirstPeriod(index) ? quota.usedAmount : 0))
    }
    const waysWith = (waived: typeof mostWaived): Way[] => waysOf(model, terms, value, most, waived, prices)
    const ways =
      levelled && terms.counts.includes(levelled.quota)
        ? waysByLevel(levelled, waysWith, mostWaived)
        : waysWith(mostWaived)
    known.set(key, ways)
    return ways
  }
}
