import { type Clock, OutOfTime, insistOnTime } from './clock'
import { type Component, payersOf } from './components'
import type { Model, Move } from './model'
import { mostHeld } from './most-held'
import { solveWithPool } from './pooling/solve-with-pool'
import { roughBound } from './rough-bound'
import { scoreWithin } from './score-within'
import type { Solution } from './solution'
import { solveByCurves } from './solve-by-curves'
import { solveExactly } from './solve-exactly'

/** Up to this many minor units in any account, every amount of every transfer is tried. */
const SMALL = 256

/** More accounts than these, paying into one pool, are not searched together. */
const MOST_TOGETHER = 2

/**
 * Solves one component in the way its size allows. Where the time runs out before there is a better plan, it is what the
 * `fallback` does in it.
 */
export function solveComponent(
  model: Model,
  component: Component,
  clock: Clock,
  fallback: readonly Move[] | null,
): Solution {
  const solution = solvedInTime(model, component, clock)
  if (!fallback || solution.bound === solution.score) return solution
  const score = scoreWithin(model, component, fallback)
  return score > solution.score ? { ...solution, moves: fallback, score } : solution
}

function solvedInTime(model: Model, component: Component, clock: Clock): Solution {
  try {
    insistOnTime(clock, 0.85)
    const held = mostHeld(model, component)
    const most = Math.max(0, ...component.accounts.map((index) => held[index] ?? 0))
    return most <= SMALL ? solveSmall(model, component, clock) : solveLarge(model, component, clock)
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    return { moves: null, score: -Infinity, bound: roughBound(model, component) }
  }
}

/** Tries everything; where that is too much, the better plan and the lower bound of both ways are kept. */
function solveSmall(model: Model, component: Component, clock: Clock): Solution {
  const exact = solveExactly(model, component, clock)
  if (exact.bound === exact.score || !clock.hasTime(0.85)) return exact
  try {
    const large = solveLarge(model, component, clock)
    const best = large.score > exact.score ? large : exact
    return { ...best, bound: Math.min(large.bound, exact.bound) }
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error
    return exact
  }
}

function solveLarge(model: Model, component: Component, clock: Clock): Solution {
  if (payersOf(model, component).length > MOST_TOGETHER) {
    const pooled = solveWithPool(model, component, clock)
    if (pooled?.moves) return pooled
  }
  return solveByCurves(model, component, clock)
}
