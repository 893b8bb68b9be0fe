import { candidateAmounts } from './candidate-amounts'
import type { Clock } from './clock'
import type { Component } from './components'
import { curveBound } from './curve-bound'
import { morning } from './day-steps'
import { type Layout, layoutOf, openingState } from './layout'
import type { Model } from './model'
import { highestPrices } from './quota-prices'
import { search } from './search'
import type { Solution } from './solution'
import { slack } from './solve-exactly'

/** States kept each day in the searches, one after the other; each prunes the next with the plan it found. */
const WIDTHS = [4, 32]

/** Solves a component of any size: a plan by searching the amounts that can matter, and a bound without rounding. */
export function solveByCurves(model: Model, component: Component, clock: Clock): Solution {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0))
    return { moves: null, score: -Infinity, bound: -Infinity }
  const { curves, root } = bestCurves(model, component, layout, opening)
  const amounts = candidateAmounts(model, component, layout, curves)
  let best: { score: number; moves: Solution['moves'] } = { score: -Infinity, moves: null }
  for (const width of WIDTHS) {
    const found = search(model, component, layout, {
      amounts,
      bound: curves.bound,
      floor: best.score - slack(model, best.score),
      width,
      mayContinue: () => clock.hasTime(0.9),
    })
    if (found.best && found.best.score > best.score) best = found.best
  }
  return { ...best, bound: Math.max(best.score, root) }
}

/** Tries each account as the payer of its pool's batches, each quota with and without a price; keeps the best bound. */
function bestCurves(model: Model, component: Component, layout: Layout, opening: Float64Array) {
  const highest = highestPrices(model, component)
  const attempt = (prices: number[], payer: number | null) => {
    const curves = curveBound(model, component, layout, prices, payer)
    return { prices, payer, curves, root: curves.bound(opening, 0) }
  }
  let best = attempt(
    model.quotas.map(() => 0),
    null,
  )
  const keepBetter = (tried: typeof best): void => {
    if (tried.root < best.root) best = tried
  }
  for (const payer of payersOf(model, component)) keepBetter(attempt(best.prices, payer))
  for (const quota of component.quotas) {
    if ((highest[quota] ?? 0) > 0)
      keepBetter(attempt(best.prices.with(quota, highest[quota] ?? 0), best.payer))
  }
  return best
}

/** The accounts that pay into other accounts of the component, while nothing is paid into them. */
function payersOf(model: Model, { accounts, routes }: Component): number[] {
  const within = routes.flatMap((index) => {
    const route = model.routes[index]
    return route && accounts.includes(route.to) ? [route] : []
  })
  return accounts.filter(
    (index) => within.some(({ from }) => from === index) && !within.some(({ to }) => to === index),
  )
}
