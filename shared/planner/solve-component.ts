import { type Clock, OutOfTime, insistOnTime } from './clock'
import { type Component, payersOf } from './components'
import type { Model, Move } from './model'
import { mostHeld } from './most-held'
import { solveWithPool } from './pooling/solve-with-pool'
import { roughBound } from './rough-bound'
import type { Solution } from './solution'
import { solveByCurves } from './solve-by-curves'
import { solveExactly } from './solve-exactly'

/** Up to this many minor units in any account, every amount of every transfer is tried. */
const SMALL = 256

/** More accounts than these, paying into one pool, are not searched together. */
const MOST_TOGETHER = 2

/**
 * Solves one component in the way its size allows. Where the time runs out before there is any plan, it is what the
 * `fallback` does in it.
 */
export function solveComponent(
  model: Model,
  component: Component,
  clock: Clock,
  fallback: readonly Move[] | null,
): Solution {
  try {
    insistOnTime(clock, 0.85)
    const held = mostHeld(model, component)
    const most = Math.max(0, ...component.accounts.map((index) => held[index] ?? 0))
    if (most <= SMALL) return solveExactly(model, component, clock)
    if (payersOf(model, component).length > MOST_TOGETHER) {
      const pooled = solveWithPool(model, component, clock)
      if (pooled?.moves) return pooled
    }
    return solveByCurves(model, component, clock)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    return { moves: fallback, score: -Infinity, bound: roughBound(model, component) }
  }
}
