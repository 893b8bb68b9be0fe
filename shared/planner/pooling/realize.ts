import { largestAmount } from '../largest-amount'
import type { Move } from '../model'
import { type Simulation, beginDay, carryOut, check, endDay, scoreOf, startSimulation } from '../simulation'
import type { Pooling } from './payer'
import type { PayerMove } from './payer-moves'

/** A plan in whole amounts, carried out. */
export interface Realized {
  readonly score: number
  readonly moves: readonly Move[]
}

/**
 * Carries out what the accounts wish to send, in whole amounts that are allowed, and empties the pool at the end of the
 * days given; null where that is not feasible.
 */
export function realize(
  { model, component, pool }: Pooling,
  wishes: readonly PayerMove[],
  emptying: ReadonlySet<number>,
): Realized | null {
  const sim = startSimulation(model, component)
  const moves: Move[] = []
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return null
    for (const wish of wishes) if (wish.on === on) moves.push(...sent(sim, wish))
    if (emptying.has(on)) moves.push(...emptied(sim, pool.index, component.routes))
    if (endDay(sim)) return null
  }
  return { score: scoreOf(sim), moves }
}

function sent(sim: Simulation, { route, on, debit }: PayerMove): Move[] {
  const step = route.terms[on]?.step ?? 1
  const most = largestAmount(sim, route) ?? 0
  const amount = Math.min(most, Math.floor(debit / step) * step)
  const effect = check(sim, route, amount)
  if (typeof effect === 'string') return []
  carryOut(sim, route, amount, effect)
  return [{ route: route.index, on, amount }]
}

/** Sends all that is in the pool by the way that brings most. */
function emptied(sim: Simulation, pool: number, routes: readonly number[]): Move[] {
  const ways = routes.flatMap((index) => {
    const route = sim.model.routes[index]
    const amount = route?.from === pool ? largestAmount(sim, route) : null
    if (!route || amount === null) return []
    const effect = check(sim, route, amount)
    const unit = sim.model.accounts[route.to]?.unitAtEnd ?? 0
    return typeof effect === 'string' ? [] : [{ route, amount, effect, value: effect.credited * unit }]
  })
  const [best] = ways.sort((a, b) => b.value - a.value)
  if (!best) return []
  carryOut(sim, best.route, best.amount, best.effect)
  return [{ route: best.route.index, on: sim.day, amount: best.amount }]
}
