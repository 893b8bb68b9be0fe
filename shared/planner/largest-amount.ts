import type { ModelRoute } from './model'
import { type Simulation, check, leftOf } from './simulation'

/**
 * The most that can be sent by a route now, in minor units: bounded by the balance above the reserve (with the fee
 * on top), the route's own bounds and step, and what its limits have left. Null where nothing can.
 *
 * A fee on top may fall as the amount grows (bands), so the search is by halving first and then step by step:
 * the largest amount found this way is allowed; a larger one could only exist beyond a fall in the fee.
 */
export function largestAmount(sim: Simulation, route: ModelRoute): number | null {
  const terms = route.terms[sim.day]
  const source = sim.model.accounts[route.from]
  if (!terms || !source) return null
  const free = (sim.balance[route.from] ?? 0) - source.reserve
  let most = Math.min(free, terms.max)
  for (const limit of terms.limits) most = Math.min(most, leftOf(sim, limit).amount ?? most)
  most -= most % terms.step
  if (most < terms.min) return null
  if (typeof check(sim, route, most) !== 'string') return most
  if (!terms.onTop) return null
  let low = 0
  let high = Math.floor(most / terms.step)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (check(sim, route, middle * terms.step) === 'balance') high = middle - 1
    else low = middle
  }
  const amount = low * terms.step
  return amount > 0 && typeof check(sim, route, amount) !== 'string' ? amount : null
}
