import { certain } from '../certain'
import { type Clock, OutOfTime } from '../clock'
import type { Component } from '../components'
import type { Model } from '../model'
import { laterInflows } from '../pool-value'
import type { Solution } from '../solution'
import { type Pooling, curvesOf, poolingOf, scoreBy } from './payer'
import type { PayerMove } from './payer-moves'
import { type Realized, realize } from './realize'
import { type Ask, type Division, asking, divided, equalCosts, shifted } from './share-costs'

/** So many divisions of the costs are tried; later ones improve the bound by little. */
const DIVISIONS = Number(process.env['DIV'] ?? 8)

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
  let division: Division | null = divided(ask, equalCosts(pooling))
  let bound = Infinity
  let best: Outline | null = null
  try {
    const riding = ridingScore(pooling)
    for (let i = 0; i < DIVISIONS && division; i++) {
      bound = Math.min(bound, riding + chargedScore(pooling, division))
      const outline = outlineOf(pooling, ask, division)
      if (outline.expected > (best?.expected ?? -Infinity)) best = outline
      const missing = sum(division.scores) - (best?.expected ?? 0)
      const costs = shifted(pooling, division, Math.max(0, missing))
      division = costs && divided(ask, costs)
    }
  } catch (error) {
    if (!(error instanceof OutOfTime) || bound === Infinity) throw error
  }
  const plan = best && leaveOut(pooling, best, clock)
  const score = plan?.score ?? -Infinity
  return { moves: plan?.moves ?? null, score, bound: Math.max(score, certain(model, bound + inPool)) }
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

/** A plan not yet in whole amounts: what accounts send, and when the pool is emptied. */
interface Outline {
  /** Its score without rounding, but for what was in the pool before. */
  readonly expected: number
  readonly wishes: readonly PayerMove[]
  readonly days: ReadonlySet<number>
}

/** The outline in which the batches that anyone joins are free to all. */
function outlineOf(pooling: Pooling, ask: Ask, { moves }: Division): Outline {
  const { batches, payers } = pooling
  const joined = new Set(moves.flat().map(({ batch }) => batch))
  const costs = batches.map((_, batch) => (joined.has(batch) ? 0 : Infinity))
  const together = divided(
    ask,
    payers.map(() => costs),
  )
  const wishes = together.moves.flat()
  const used = new Set(wishes.flatMap(({ batch }) => (batch < 0 ? [] : [batch])))
  const paid = [...used].reduce((sum, batch) => sum + (batches[batch]?.cost ?? 0), 0)
  const days = new Set([...used].map((batch) => batches[batch]?.day ?? 0))
  return { expected: sum(together.scores) - paid, wishes, days }
}

/** Carries an outline out, and leaves out days on which the pool is emptied, one at a time, while that pays. */
function leaveOut(pooling: Pooling, { wishes, days }: Outline, clock: Clock): Realized | null {
  let best = realize(pooling, wishes, days)
  let left = new Set(days)
  for (const on of [...days].sort((a, b) => a - b)) {
    if (!best || !clock.hasTime(0.9)) break
    const fewer = new Set(left)
    fewer.delete(on)
    const tried = realize(pooling, wishes, fewer)
    if (!tried || tried.score <= best.score) continue
    best = tried
    left = fewer
  }
  return best
}
