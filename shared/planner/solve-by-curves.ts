import { beamSearches, roundingOf } from './beam-searches'
import type { Clock } from './clock'
import { type Component, payersOf } from './components'
import { canMeetNeeds } from './can-meet-needs'
import { certain } from './certain'
import { type Shares, curveBound } from './curve-bound'
import { morning } from './day-steps'
import { type Layout, layoutOf, openingState } from './layout'
import type { Model } from './model'
import { solveWithPool } from './pooling/solve-with-pool'
import { highestPrices } from './quota-prices'
import { restrictions } from './restrictions'
import type { Solution } from './solution'

/** Solves a component of any size: a plan by searching the amounts that can matter, and a bound without rounding. */
export function solveByCurves(model: Model, component: Component, clock: Clock): Solution {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) {
    return { moves: null, score: -Infinity, bound: -Infinity }
  }
  const { curves, root } = bestCurves(model, component, layout, opening, clock)
  let task = { model, component, layout, curves, root, clock }
  let best = beamSearches(task, { moves: null, score: -Infinity }, 0, 24)
  const isLoose = (): boolean => task.root - best.score > roundingOf(model, best)
  if (isLoose()) {
    const pooled = solveWithPool(model, component, clock)
    if (pooled && pooled.score > best.score) best = pooled
    if (pooled) task = { ...task, root: Math.min(root, pooled.bound) }
  }
  if (isLoose()) {
    for (const part of restrictions(model, component)) {
      const within = bestCurves(model, part, layout, opening, clock)
      best = beamSearches({ ...task, ...within, component: part }, best, 0, Infinity)
    }
    best = beamSearches(task, best, 100, Infinity)
  }
  if (best.moves === null && !canMeetNeeds(model, component, clock)) {
    return { moves: null, score: -Infinity, bound: -Infinity }
  }
  return { ...best, bound: Math.max(best.score, certain(model, task.root)) }
}

/** Tries each account as the payer of its pool's batches, each quota with and without a price; keeps the best bound. */
function bestCurves(model: Model, component: Component, layout: Layout, opening: Float64Array, clock: Clock) {
  const highest = highestPrices(model, component)
  const attempt = (prices: number[], shares: Shares) => {
    const curves = curveBound(model, component, layout, prices, shares, clock)
    return { prices, shares, curves, root: curves.bound(opening, 0) }
  }
  const free = model.quotas.map(() => 0)
  const payers = payersOf(model, component)
  const attempts = payers.map((payer) => attempt(free, new Map([[payer, 1]])))
  let best = attempts.reduce((a, b) => (b.root < a.root ? b : a), attempts[0] ?? attempt(free, new Map()))
  for (const quota of component.quotas) {
    if ((highest[quota] ?? 0) === 0) continue
    const tried = attempt(best.prices.with(quota, highest[quota] ?? 0), best.shares)
    if (tried.root < best.root) best = tried
  }
  return best
}
