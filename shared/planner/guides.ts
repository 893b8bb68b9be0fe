import type { Clock } from './clock'
import { type Component, payersOf } from './components'
import { type CurveBound, type Shares, curveBound } from './curve-bound'
import type { Layout } from './layout'
import type { Model } from './model'
import { mostHeld } from './most-held'
import { highestPrices } from './quota-prices'

/** A bound that can guide a search. */
export interface Guide {
  readonly curves: CurveBound
  /** The bound of the opening state, as score. */
  readonly root: number
}

/**
 * The bounds of a component, each lower than those before: the account with most money pays for its pool's batches, then
 * each other one; what quotas waive has a price where more may be sent than they waive, then the other way round; then what quotas have
 * used is told apart. The first is mostly the best, so that whoever takes no more than needed saves the time of the rest.
 */
export function* guides(
  model: Model,
  component: Component,
  layout: Layout,
  opening: Float64Array,
  clock: Clock,
): Generator<Guide> {
  const highest = highestPrices(model, component)
  const held = mostHeld(model, component)
  const attempt = (prices: readonly number[], shares: Shares, byLevels = false) => {
    const curves = curveBound(model, component, layout, prices, shares, clock, byLevels)
    return { prices, shares, curves, root: curves.bound(opening, 0) }
  }
  const money = (account: number): number => (held[account] ?? 0) * (model.accounts[account]?.unit ?? 0)
  const payers = payersOf(model, component).sort((a, b) => money(b) - money(a) || a - b)
  const divisions: Shares[] = payers.map((payer) => new Map([[payer, 1]]))
  const most = Math.max(...component.accounts.map((account) => held[account] ?? 0))
  const usual = highest.map((price, quota) => (most > (model.quotas[quota]?.amount ?? Infinity) ? price : 0))

  const [first = new Map<number, number>(), ...others] = divisions
  let best = attempt(usual, first)
  yield best
  for (const shares of others) {
    const tried = attempt(usual, shares)
    if (tried.root >= best.root) continue
    best = tried
    yield best
  }
  for (const quota of component.quotas) {
    const price = highest[quota] ?? 0
    if (price === 0) continue
    const tried = attempt(best.prices.with(quota, best.prices[quota] === 0 ? price : 0), best.shares)
    if (tried.root >= best.root) continue
    best = tried
    yield best
  }
  if (!component.quotas.some((quota) => (model.quotas[quota]?.amount ?? null) !== null)) return
  for (const prices of [best.prices, best.prices.map(() => 0)]) {
    const tried = attempt(prices, best.shares, true)
    if (tried.root >= best.root) continue
    best = tried
    yield best
  }
}
