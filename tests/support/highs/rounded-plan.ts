import { largestAmount } from '../../../shared/planner/largest-amount'
import type { Model, ModelRoute, Move } from '../../../shared/planner/model'
import { type Replay, replay } from '../../../shared/planner/replay'
import { beginDay, carryOut, check, endDay, startSimulation } from '../../../shared/planner/simulation'

/** A transfer as a solver wishes it: the amount need not be whole. */
export interface Wished {
  readonly route: ModelRoute
  readonly on: number
  readonly amount: number
}

/** A solver's whole numbers are off by less than this. */
const TOLERANCE = 1e-3

/**
 * Carries out what a solver wishes with amounts rounded down to what can really be sent, and leaves out what cannot.
 * Null where the plan that is left breaks a rule.
 */
export function roundedPlan(model: Model, wished: readonly Wished[]): Replay | null {
  const sim = startSimulation(model)
  const moves: Move[] = []
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return null
    for (const { route, amount } of inTurn(wished.filter((wish) => wish.on === on))) {
      const step = route.terms[on]?.step ?? 1
      const rounded = Math.floor((amount + TOLERANCE) / step) * step
      const sent = Math.min(rounded, largestAmount(sim, route) ?? 0)
      const effect = check(sim, route, sent)
      if (typeof effect === 'string') continue
      carryOut(sim, route, sent, effect)
      moves.push({ route: route.index, on, amount: sent })
    }
    if (endDay(sim)) return null
  }
  const replayed = replay(model, moves)
  return replayed.ok ? replayed : null
}

/** The transfers of a day, those into an account before those out of it. */
function inTurn(wished: readonly Wished[]): Wished[] {
  const waiting = [...wished]
  const order: Wished[] = []
  while (waiting.length > 0) {
    const feeds = (wish: Wished): boolean => waiting.some(({ route }) => route.to === wish.route.from)
    const next = waiting.findIndex((wish) => !feeds(wish))
    order.push(...waiting.splice(Math.max(0, next), 1))
  }
  return order
}
