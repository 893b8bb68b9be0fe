import type { Clock } from './clock'
import type { Component } from './components'
import { bytesPerLabel } from './label-store'
import { layoutOf } from './layout'
import type { Model } from './model'
import { type Amounts, search } from './search'
import type { Solution } from './solution'
import { tableBound } from './table-bound'

/** States kept each day by the first, quick search, whose plan lets the exact one give up most ways early. */
const QUICK_WIDTH = 30

/** Beyond so much the exact search stops looking at every state: memory stays well below 300 MB. */
const MOST_BYTES = 80_000_000

/** The clock is looked at each so many states. */
const STATES_PER_LOOK = 64

/** Solves a component of small amounts by trying every amount of every transfer in every state. */
export function solveExactly(model: Model, component: Component, clock: Clock): Solution {
  const layout = layoutOf(model, component)
  const bound = tableBound(model, component, layout, clock)
  const mostLabels = MOST_BYTES / bytesPerLabel(layout.width)
  let looks = 0
  let hadTime = true
  const mayContinue = (labels: number): boolean => {
    if (looks++ % STATES_PER_LOOK === 0) hadTime = clock.hasTime(0.95)
    return hadTime && labels < mostLabels
  }
  const options = { amounts: everyAmount, bound, mayContinue, pressure: 0 }
  const quick = search(model, component, layout, { ...options, floor: -Infinity, width: QUICK_WIDTH })
  const known = quick.best?.score ?? -Infinity
  const exact = search(model, component, layout, {
    ...options,
    floor: known - slack(model, known),
    width: Infinity,
  })
  const best = exact.best && exact.best.score >= known ? exact.best : quick.best
  const score = best?.score ?? -Infinity
  return { moves: best?.moves ?? null, score, bound: Math.max(score, exact.lost) }
}

/** Whole scores differ by 1 at least; others are told apart as far as doubles can. */
export const slack = (model: Model, score: number): number =>
  Number.isFinite(score) ? (model.exact ? 0.5 : Math.abs(score) * 1e-12) : 0

const everyAmount: Amounts = function* (_route, terms, most) {
  const last = Math.min(most, terms.max)
  for (let amount = Math.ceil(terms.min / terms.step) * terms.step; amount <= last; amount += terms.step)
    yield amount
}
