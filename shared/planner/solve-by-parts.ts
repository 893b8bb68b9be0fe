import { type Clock, OutOfTime } from './clock'
import { type Component, payersOf } from './components'
import { type Shares, curveBound } from './curve-bound'
import { morning } from './day-steps'
import { largestAmount } from './largest-amount'
import { layoutOf, openingState } from './layout'
import type { Model, Move } from './model'
import { type Simulation, beginDay, carryOut, check, endDay, scoreOf, startSimulation } from './simulation'
import { onlyComponent } from './only-component'
import { roughBound } from './rough-bound'
import type { Solution } from './solution'
import { certain, solveByCurves } from './solve-by-curves'

/**
 * Solves a component in which many accounts pay into one pool: each account apart as if the pool were its own, then
 * all together, the pool being emptied on every day on which one of them wanted it to be; then days are left out as
 * long as that pays. Null where the component has another shape.
 */
export function solveByParts(model: Model, component: Component, clock: Clock): Solution | null {
  const payers = payersOf(model, component)
  const pools = component.accounts.filter((index) => !payers.includes(index))
  const [pool] = pools
  if (pool === undefined || pools.length > 1 || payers.length < 3) return null
  const parts = payers.map((payer, i) => {
    const share = (i + 1) / (payers.length + 1)
    const within: Clock = { ...clock, hasTime: (part) => clock.hasTime(part * share) }
    return solveByCurves(model, partOf(model, component, [payer, pool]), within)
  })
  if (parts.some(({ moves }) => moves === null)) return null
  const moves = parts.flatMap((part) => part.moves ?? [])
  const sending = moves.filter(({ route }) => model.routes[route]?.from !== pool)
  const emptying = new Map(
    moves.filter((move) => !sending.includes(move)).map((move) => [move.on, move.route]),
  )
  const best = leaveOut(model, component, sending, emptying, clock)
  if (best === null) return null
  const joined = new Map(
    payers.map((payer) => [
      payer,
      sending
        .filter(({ route }) => model.routes[route]?.from === payer && model.routes[route].to === pool)
        .reduce((sum, { amount }) => sum + amount * (model.accounts[payer]?.unit ?? 0), 0),
    ]),
  )
  return { ...best, bound: Math.max(best.score, sharedBound(model, component, sharesBy(joined), clock)) }
}

/** Below this part of all it is not worth the time to charge an account for its share. */
const LEAST_SHARE = 0.1

/** Shares by what each account sends through the pool; whoever sends little rides for nothing. */
function sharesBy(joined: ReadonlyMap<number, number>): Shares {
  const sum = (amounts: Iterable<number>): number => [...amounts].reduce((all, amount) => all + amount, 0)
  const all = sum(joined.values())
  const large = new Map([...joined].filter(([, amount]) => amount > all * LEAST_SHARE))
  const rest = sum(large.values())
  return new Map([...large].map(([payer, amount]) => [payer, amount / rest]))
}

const partOf = (model: Model, component: Component, accounts: readonly number[]): Component => ({
  ...component,
  accounts,
  routes: component.routes.filter((route) => accounts.includes(model.routes[route]?.from ?? -1)),
})

interface Outcome {
  readonly score: number
  readonly moves: readonly Move[]
}

/** Leaves out days on which the pool is emptied, one at a time, while the plan gets better. */
function leaveOut(
  model: Model,
  component: Component,
  sending: readonly Move[],
  emptying: ReadonlyMap<number, number>,
  clock: Clock,
): Outcome | null {
  let best = together(model, component, sending, emptying)
  let days = new Map(emptying)
  for (let improved = true; improved && best;) {
    improved = false
    for (const on of [...days.keys()].sort((a, b) => a - b)) {
      if (!clock.hasTime(0.95)) return best
      const fewer = new Map(days)
      fewer.delete(on)
      const tried = together(model, component, sending, fewer)
      if (!tried || tried.score <= best.score) continue
      best = tried
      days = fewer
      improved = true
    }
  }
  return best
}

/** Carries out what the accounts send, and empties the pool on the days given; null where that is not feasible. */
function together(
  model: Model,
  component: Component,
  sending: readonly Move[],
  emptying: ReadonlyMap<number, number>,
): Outcome | null {
  const sim = startSimulation(onlyComponent(model, component))
  const moves: Move[] = []
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) return null
    for (const move of sending) if (move.on === on && make(sim, move)) moves.push(move)
    const route = model.routes[emptying.get(on) ?? -1]
    const amount = route ? largestAmount(sim, route) : null
    if (route && amount !== null) {
      const move = { route: route.index, on, amount }
      if (make(sim, move)) moves.push(move)
    }
    if (endDay(sim)) return null
  }
  return { score: scoreOf(sim), moves }
}

function make(sim: Simulation, { route: index, amount }: Move): boolean {
  const route = sim.model.routes[index]
  const effect = route && check(sim, route, amount)
  if (!route || !effect || typeof effect === 'string') return false
  carryOut(sim, route, amount, effect)
  return true
}

/** The bound in which the accounts share the cost of the pool's batches; a rough one where there is no time for it. */
function sharedBound(model: Model, component: Component, shares: Shares, clock: Clock): number {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) return -Infinity
  const prices = model.quotas.map(() => 0)
  try {
    return certain(model, curveBound(model, component, layout, prices, shares, clock).bound(opening, 0))
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    return roughBound(model, component)
  }
}
