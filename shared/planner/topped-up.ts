import { largestAmount } from './largest-amount'
import type { Model, Move } from './model'
import { finished, isBetter, type Made, type Replay } from './replay'
import { beginDay, carryOut, check, endDay, startSimulation } from './simulation'

/**
 * A plan in which nothing is held back that goes along for nothing: of each transfer, from the first on, all that is there is
 * sent, if what then comes of the plan is worth more. A later one sends what is left for it, or is not made.
 *
 * @param model the rules, without what only the search kept to
 */
export function toppedUp(model: Model, plan: Replay): Replay {
  let best = plan
  for (let at = 0; at < best.made.length; at++) {
    const { route, on } = best.made[at] ?? {}
    const raised = best.made.map((move, i) =>
      i === at && move.route === route && move.on === on ? { ...move, amount: Infinity } : move,
    )
    const found = carriedOut(model, raised)
    if (found && isBetter(found, best)) best = found
  }
  return best
}

/** Makes the moves as far as the money reaches; null where a day's rule is broken. */
function carriedOut(model: Model, moves: readonly Move[]): Replay | null {
  const sim = startSimulation(model)
  const made: Made[] = []
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return null
    for (const move of moves.filter((one) => one.on === on)) {
      const route = model.routes[move.route]
      const most = route ? largestAmount(sim, route) : null
      if (!route || most === null) continue
      const amount = Math.min(move.amount, most)
      const effect = check(sim, route, amount)
      if (typeof effect === 'string') continue
      carryOut(sim, route, amount, effect)
      made.push({ route: move.route, on, amount, ...effect, arrives: route.arrives[on] ?? on })
    }
    if (endDay(sim)) return null
  }
  return finished(sim, made)
}
