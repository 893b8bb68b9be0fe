import type { ModelRoute } from './model'
import { type Simulation, check, leftOf } from './simulation'
import { tariffEdges } from './tariff-edges'

/**
 * The most that can be sent by a route now, in minor units: bounded by the balance above the reserve (with the fee on
 * top), the route's own bounds and step, and what its limits have left. Null where nothing can.
 *
 * On each straight piece of the tariff a larger amount takes more out of the account, so that the largest one that
 * fits is found by halving; the pieces are tried from the top.
 */
export function largestAmount(sim: Simulation, route: ModelRoute): number | null {
  const terms = route.terms[sim.day]
  const source = sim.model.accounts[route.from]
  if (!terms || !source) return null
  let most = Math.min((sim.balance[route.from] ?? 0) - source.reserve, terms.max)
  for (const limit of terms.limits) most = Math.min(most, leftOf(sim, limit).amount ?? most)
  if (most < terms.min) return null
  const ends = [...new Set([most, ...tariffEdges(terms).filter((edge) => edge < most)])].sort((a, b) => b - a)
  for (const [i, end] of ends.entries()) {
    const found = largestBelow(sim, route, terms.step, (ends[i + 1] ?? terms.min - 1) + 1, end)
    if (found !== null) return found
  }
  return null
}

/** The largest allowed multiple of the step between two amounts of one piece; null where none is. */
function largestBelow(
  sim: Simulation,
  route: ModelRoute,
  step: number,
  from: number,
  to: number,
): number | null {
  let low = Math.ceil(from / step)
  let high = Math.floor(to / step)
  if (low > high) return null
  // Mostly the fee is within the amount, and all of it fits.
  if (check(sim, route, high * step) !== 'balance') low = high
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (check(sim, route, middle * step) === 'balance') high = middle - 1
    else low = middle
  }
  return typeof check(sim, route, low * step) === 'string' ? null : low * step
}
