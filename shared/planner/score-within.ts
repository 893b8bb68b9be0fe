import type { Component } from './components'
import type { Model, Move } from './model'
import { beginDay, carryOut, check, endDay, scoreOf, startSimulation } from './simulation'

/** What moves come to in one component, as score; -Infinity where they break a rule. In the order of their days. */
export function scoreWithin(model: Model, component: Component, moves: readonly Move[]): number {
  const sim = startSimulation(model, component)
  let next = 0
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return -Infinity
    for (let move = moves[next]; move?.on === on; move = moves[++next]) {
      const route = model.routes[move.route]
      const effect = route && check(sim, route, move.amount)
      if (!route || !effect || typeof effect === 'string') return -Infinity
      carryOut(sim, route, move.amount, effect)
    }
    if (endDay(sim)) return -Infinity
  }
  return scoreOf(sim)
}
