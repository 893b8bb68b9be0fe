import { largestAmount } from './largest-amount'
import type { Model, ModelRoute } from './model'
import { type Made, type Replay, finished, replay } from './replay'
import { type Simulation, beginDay, carryOut, check, endDay, startSimulation } from './simulation'
import type { Priced } from './transfer'

/** The plans a person would otherwise follow; null where such a plan is infeasible. */
export interface Baselines {
  readonly now: Replay | null
  readonly monthly: Replay | null
  readonly never: Replay | null
}

/** Carries out "empty everything now", "empty everything each month" and "do nothing". */
export function baselines(model: Model): Baselines {
  const firsts = Array.from({ length: model.last }, (_, i) => i + 1).filter((on) =>
    model.calendar.dayAt(on).endsWith('-01'),
  )
  const never = replay(model, [])
  return {
    now: finishedOn(model, new Set([0])),
    monthly: finishedOn(model, new Set([0, ...firsts])),
    never: never.ok ? never : null,
  }
}

function finishedOn(model: Model, days: ReadonlySet<number>): Replay | null {
  const emptied = emptyOn(model, days)
  return emptied && finished(emptied.sim, emptied.made)
}

interface Emptied {
  readonly sim: Simulation
  readonly made: readonly Made[]
}

/** Empties every account once on each of the days, in the order of the accounts; null where that is infeasible. */
export function emptyOn(model: Model, days: ReadonlySet<number>): Emptied | null {
  const sim = startSimulation(model)
  const made: Made[] = []
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return null
    if (days.has(on)) {
      for (const { index } of model.accounts) {
        const way = cheapest(sim, index)
        if (!way) continue
        const { route, amount, effect } = way
        carryOut(sim, route, amount, effect)
        made.push({ route: route.index, on, amount, ...effect, arrives: route.arrives[on] ?? on })
      }
    }
    if (endDay(sim)) return null
  }
  return { sim, made }
}

interface Way {
  readonly route: ModelRoute
  readonly amount: number
  readonly effect: Priced
}

/** The single open route to a destination that leaves most of the balance; the earlier arrival, where two do. */
function cheapest(sim: Simulation, account: number): Way | null {
  let best: (Way & { readonly value: number; readonly arrives: number }) | null = null
  for (const route of sim.model.routes) {
    const target = sim.model.accounts[route.to]
    if (route.from !== account || !target?.isDestination) continue
    const amount = largestAmount(sim, route)
    if (amount === null) continue
    const effect = check(sim, route, amount)
    if (typeof effect === 'string') continue
    const value = effect.credited * target.unitAtEnd
    const arrives = route.arrives[sim.day] ?? sim.day
    if (value <= 0) continue
    if (!best || value > best.value || (value === best.value && arrives < best.arrives)) {
      best = { route, amount, effect, value, arrives }
    }
  }
  return best
}
