import { type Component, payersOf } from './components'
import type { Model } from './model'

/** For more accounts than this there are too many ways to say who uses the pool. */
const MOST_PAYERS = 3

/**
 * The component with less choice, so that a search goes deeper: each account that pays into another one sends either
 * there or elsewhere, in every combination.
 */
export function restrictions(model: Model, component: Component): Component[] {
  const payers = payersOf(model, component)
  if (payers.length === 0 || payers.length > MOST_PAYERS) return []
  const isWithin = (index: number): boolean => component.accounts.includes(model.routes[index]?.to ?? -1)
  return Array.from({ length: 2 ** payers.length }, (_, combination) => ({
    ...component,
    routes: component.routes.filter((index) => {
      const payer = payers.indexOf(model.routes[index]?.from ?? -1)
      return payer < 0 || isWithin(index) === Boolean(combination & (1 << payer))
    }),
  }))
}
