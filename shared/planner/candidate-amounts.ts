import type { Component } from './components'
import type { CurveBound } from './curve-bound'
import type { Layout } from './layout'
import type { Model, ModelRoute, Terms } from './model'
import type { Amounts } from './search'
import { tariffEdges } from './tariff-edges'
import { priced } from './transfer'
import { usefulDays } from './useful-days'

/**
 * The amounts that can matter where there are too many to try all. Between its edges a tariff is a straight line, so
 * that an optimum lies where something ends: all that may leave, the ends of the tariff's pieces, what a quota has
 * left, and all but what the account's own curve says is worth keeping.
 */
export function candidateAmounts(
  model: Model,
  component: Component,
  layout: Layout,
  { curveOf }: CurveBound,
): Amounts {
  const isTarget = new Set(component.routes.map((route) => model.routes[route]?.to))
  const useful = new Map(
    component.routes.flatMap((index) => {
      const route = model.routes[index]
      return route ? [[index, usefulDays(model, route, isTarget.has(route.from))] as const] : []
    }),
  )
  return (route, terms, most, state, on) => {
    if (useful.get(route.index)?.[on] !== true || most <= 0) return []
    const debits = [most]
    const held = state[layout.balance[route.from] ?? -1] ?? 0
    for (const kept of curveOf(route.from, state, on)?.x ?? []) debits.push(held - Math.ceil(kept))
    const amounts = new Set<number>()
    for (const debit of debits) if (debit > 0) amounts.add(amountFor(terms, debit))
    for (const edge of tariffEdges(terms)) amounts.add(edge)
    for (const quota of terms.counts) {
      const limit = model.quotas[quota]?.amount ?? null
      if (limit !== null) amounts.add(limit - (state[layout.quotaAmount[quota] ?? -1] ?? 0))
    }
    for (const missing of missingFor(model, layout, route, state, on))
      amounts.add(amountToBring(terms, missing, most))
    return allowed(terms, most, amounts)
  }
}

/** Rounds to the step, and leaves out what the bounds of the route forbid. */
function allowed(terms: Terms, most: number, amounts: Iterable<number>): number[] {
  const found = new Set<number>()
  for (const amount of amounts) {
    const capped = Math.min(amount, terms.max, most)
    const stepped = capped - (capped % terms.step)
    if (stepped >= terms.min) found.add(stepped)
  }
  return [...found].sort((a, b) => b - a)
}

const unused = { count: null, amount: 0 } as const

/** The largest amount that takes at most `debit` out of the account, when no quota waives anything. */
function amountFor(terms: Terms, debit: number): number {
  if (!terms.onTop) return debit
  let low = 0
  let high = debit
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const effect = priced(terms, middle, () => unused)
    if (effect && effect.debit > debit) high = middle - 1
    else low = middle
  }
  return low
}

/** What is still missing for each need that a transfer now would be in time for, in the target's minor units. */
function missingFor(
  model: Model,
  layout: Layout,
  route: ModelRoute,
  state: Float64Array,
  on: number,
): number[] {
  const target = model.accounts[route.to]
  if (!target?.isDestination || target.unit === 0) return []
  return model.needs.flatMap((need, i) => {
    const missing = need.score - (state[layout.needs + i] ?? 0)
    return need.on >= (route.arrives[on] ?? on) && missing > 0 ? [Math.ceil(missing / target.unit)] : []
  })
}

/** The smallest amount up to `most` of which so much arrives, when no quota waives anything; else about `most`. */
function amountToBring(terms: Terms, credited: number, most: number): number {
  const brings = (amount: number): boolean => (priced(terms, amount, () => unused)?.credited ?? 0) >= credited
  let high = Math.max(1, terms.min)
  while (high < most && !brings(high)) high = Math.min(most, high * 2)
  let low = Math.floor(high / 2)
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (brings(middle)) high = middle
    else low = middle
  }
  return high
}
