import { certain } from '../certain'
import { type Clock, OutOfTime } from '../clock'
import type { Component } from '../components'
import type { Model } from '../model'
import { laterInflows } from '../pool-value'
import { roughBound } from '../rough-bound'
import type { Solution } from '../solution'
import { type Pooling, curvesOf, poolingOf, scoreBy } from './payer'
import type { PayerMove } from './payer-moves'
import { type Realized, realize } from './realize'
import { type Ask, type Division, asking, divided, equalCosts, shifted } from './share-costs'

/** So many divisions of the costs are tried; later ones improve the bound by little. */
const DIVISIONS = 8

/** How long a step towards a better division is, of what is missing to the best plan; shorter after one that was none. */
const FIRST_STEP = 0.5
const SHORTER = 0.7

/**
 * Solves a component in which several accounts pay into one pool, without looking at all of it at once. Each division of
 * the costs of its batches among the accounts gives a bound, and says which batches are worth their cost; with these
 * free, and all others closed, each account's best is its part of a plan. Null where the component has another shape.
 */
export function solveWithPool(model: Model, component: Component, clock: Clock): Solution | null {
  const pooling = poolingOf(model, component, clock)
  if (!pooling) return null
  const { pool, values } = pooling
  const inPool =
    (pool.opening + (pool.inflow[0] ?? 0)) * (values[pool.index]?.[0] ?? 0) +
    laterInflows(model, values, pool.index, 0)
  const ask = asking(pooling)
  const outlines = [outlineOf(pooling, ask, new Set())]
  let bound = Infinity
  try {
    const riding = ridingScore(pooling)
    let division: Division | null = divided(ask, equalCosts(pooling))
    let step = FIRST_STEP
    for (let i = 0; i < DIVISIONS && division; i++) {
      const found = riding + chargedScore(pooling, division)
      if (found >= bound) step *= SHORTER
      bound = Math.min(bound, found)
      outlines.push(outlineOf(pooling, ask, joinedIn(division)))
      const known = Math.max(...outlines.map(({ expected }) => expected))
      const costs = shifted(pooling, division, step * Math.max(0, sum(division.scores) - known))
      division = costs && divided(ask, costs)
    }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
  }
  const plan = bestPlan(pooling, ask, outlines, clock)
  const boundOf = (sure: number): number =>
    sure === Infinity ? roughBound(model, component) : certain(model, sure)
  const score = plan?.score ?? -Infinity
  return { moves: plan?.moves ?? null, score, bound: Math.max(score, boundOf(bound + inPool)) }
}

const sum = (scores: readonly number[]): number => scores.reduce((a, b) => a + b, 0)

/** The most that those can bring who cannot be charged: they join any batch for nothing. */
function ridingScore(pooling: Pooling): number {
  const riding = pooling.payers.filter(({ waiting }) => waiting === null)
  return sum(riding.map((payer) => scoreBy(payer, curvesOf(pooling, payer, null))))
}

/** The most that the others can bring, at their shares of the costs. */
const chargedScore = ({ payers }: Pooling, { scores }: Division): number =>
  sum(payers.map(({ waiting }, payer) => (waiting === null ? 0 : (scores[payer] ?? 0) + waiting)))

/** A plan not yet in whole amounts: what accounts send, and what the pool does. */
interface Outline {
  /** Its score without rounding, but for what was in the pool before. */
  readonly expected: number
  readonly wishes: readonly PayerMove[]
  /** The batches that are sent. */
  readonly used: ReadonlySet<number>
}

/** The batches that anyone joins at these costs. */
const joinedIn = ({ moves }: Division): Set<number> => new Set(moves.flat().map(({ batch }) => batch))

/** The outline in which some batches are free to all, and all others closed. */
function outlineOf({ batches, payers }: Pooling, ask: Ask, open: ReadonlySet<number>): Outline {
  const together = payers.map((_, payer) => ask.within(payer, open))
  const wishes = together.flatMap(({ moves }) => moves)
  const used = new Set(wishes.flatMap(({ batch }) => (batch < 0 ? [] : [batch])))
  const paid = [...used].reduce((all, batch) => all + (batches[batch]?.cost ?? 0), 0)
  return { expected: sum(together.map(({ score }) => score)) - paid, wishes, used }
}

/** The best plan of the first divided outline, which has most batches, and of the two that promise most. */
function bestPlan(pooling: Pooling, ask: Ask, outlines: readonly Outline[], clock: Clock): Realized | null {
  const promising = [...outlines].sort((a, b) => b.expected - a.expected).slice(0, 2)
  const chosen = new Set([...promising, ...outlines.slice(1, 2)])
  return [...chosen]
    .flatMap((outline) => refined(pooling, ask, outline, clock) ?? [])
    .reduce<Realized | null>((a, b) => (a && a.score >= b.score ? a : b), null)
}

/**
 * Carries an outline out, leaves out batches that do not pay, asks the accounts again what they do without those, and so
 * on while the plan gets better.
 */
function refined(pooling: Pooling, ask: Ask, outline: Outline, clock: Clock): Realized | null {
  let best: Realized | null = null
  let next = outline
  for (;;) {
    const { plan, left } = leaveOut(pooling, next, clock)
    if (!plan || plan.score <= (best?.score ?? -Infinity)) return best
    best = plan
    if (!clock.hasTime(0.8)) return best
    try {
      next = outlineOf(pooling, ask, left)
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error
      return best
    }
  }
}

/** Carries an outline out, and leaves out batches, one at a time, while that pays. */
function leaveOut(pooling: Pooling, { wishes, used }: Outline, clock: Clock) {
  const carriedOut = (batches: ReadonlySet<number>): Realized | null =>
    realize(pooling, wishes, new Set([...batches].map((batch) => pooling.batches[batch]?.day ?? 0)))
  let plan = carriedOut(used)
  let left = used
  for (const batch of [...used].sort((a, b) => a - b)) {
    if (!plan || !clock.hasTime(0.9)) break
    if (!mayBeLeftOut(pooling, plan, left, batch)) continue
    const fewer = new Set(left)
    fewer.delete(batch)
    const tried = carriedOut(fewer)
    if (!tried || tried.score <= plan.score) continue
    plan = tried
    left = fewer
  }
  return { plan, left }
}

/** Whether waiting for the next batch could cost less than twice what this one costs; spares trying those it could not. */
function mayBeLeftOut(
  { model, pool, batches }: Pooling,
  { moves }: Realized,
  left: ReadonlySet<number>,
  batch: number,
): boolean {
  const here = batches[batch]
  if (!here) return false
  const next = Math.min(...[...left].filter((other) => other > batch))
  const days = (batches[next]?.day ?? model.last) - here.day
  const sent = moves.reduce(
    (sum, { route, on, amount }) =>
      on === here.day && model.routes[route]?.from === pool.index ? sum + amount : sum,
    0,
  )
  return sent * pool.unitIdle * days < 2 * here.cost
}
