import { candidateAmounts } from './candidate-amounts'
import type { Clock } from './clock'
import type { Component } from './components'
import { canMeetNeeds } from './can-meet-needs'
import { type Shares, curveBound } from './curve-bound'
import { morning } from './day-steps'
import { type Layout, layoutOf, openingState } from './layout'
import type { Model } from './model'
import { highestPrices } from './quota-prices'
import { search } from './search'
import type { Solution } from './solution'
import { slack } from './solve-exactly'

/**
 * The searches, one after the other; each prunes the next with the plan it found. Those under pressure only look for
 * some plan that meets the needs.
 */
const SEARCHES = [
  { width: 4, pressure: 0 },
  { width: 24, pressure: 0 },
  { width: 24, pressure: 0.05 },
  { width: 24, pressure: 1 },
]

/** Solves a component of any size: a plan by searching the amounts that can matter, and a bound without rounding. */
export function solveByCurves(model: Model, component: Component, clock: Clock): Solution {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) {
    return { moves: null, score: -Infinity, bound: -Infinity }
  }
  const { curves, root } = bestCurves(model, component, layout, opening, clock)
  const amounts = candidateAmounts(model, component, layout, curves)
  let best: { score: number; moves: Solution['moves'] } = { score: -Infinity, moves: null }
  for (const { width, pressure } of SEARCHES) {
    if (pressure > 0 && best.moves !== null) break
    const found = search(model, component, layout, {
      amounts,
      bound: curves.bound,
      floor: best.score - slack(model, best.score),
      width,
      pressure,
      mayContinue: () => clock.hasTime(0.9),
    })
    if (found.best && found.best.score > best.score) best = found.best
    if (root - best.score <= roundingOf(model, best.moves?.length ?? 0)) break
  }
  if (best.moves === null && !canMeetNeeds(model, component, clock)) {
    return { moves: null, score: -Infinity, bound: -Infinity }
  }
  return { ...best, bound: Math.max(best.score, certain(model, root)) }
}

/**
 * A bound computed in doubles, made safe: raised by more than all their rounding can come to (some thousand additions
 * of numbers not above it), and lowered to the next whole score, since no plan lies between two.
 */
export function certain(model: Model, bound: number): number {
  if (!Number.isFinite(bound)) return bound
  const safe = bound + Math.abs(bound) * 1e-13
  return model.exact ? Math.floor(safe) : safe
}

/** A gap that small may well be rounding alone, two units of value for each transfer: a wider search gains little. */
const roundingOf = (model: Model, transfers: number): number => 2 * model.scale * transfers

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

/** The accounts that pay into other accounts of the component, while nothing is paid into them. */
export function payersOf(model: Model, { accounts, routes }: Component): number[] {
  const within = routes.flatMap((index) => {
    const route = model.routes[index]
    return route && accounts.includes(route.to) ? [route] : []
  })
  return accounts.filter(
    (index) => within.some(({ from }) => from === index) && !within.some(({ to }) => to === index),
  )
}
