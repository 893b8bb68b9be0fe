import { type Found, type SearchTask, beamSearches, roundingOf } from './beam-searches'
import type { Clock } from './clock'
import type { Component } from './components'
import { canMeetNeeds } from './can-meet-needs'
import { certain } from './certain'
import { morning } from './day-steps'
import { guides } from './guides'
import { type Layout, layoutOf, openingState } from './layout'
import type { Model } from './model'
import { solveWithPool } from './pooling/solve-with-pool'
import { restrictions } from './restrictions'
import type { Solution } from './solution'

const noPlan = { moves: null, score: -Infinity }

/** Solves a component of any size: a plan by searching the amounts that can matter, and a bound without rounding. */
export function solveByCurves(model: Model, component: Component, clock: Clock): Solution {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) return { ...noPlan, bound: -Infinity }
  let { task, best } = guided(model, component, layout, opening, clock)
  if (isLoose(task, best)) best = beamSearches(task, best, 24, 24)
  if (isLoose(task, best)) {
    const pooled = solveWithPool(model, component, clock)
    if (pooled && pooled.score > best.score) best = pooled
    if (pooled) task = { ...task, root: Math.min(task.root, pooled.bound) }
  }
  if (isLoose(task, best)) {
    for (const part of restrictions(model, component)) {
      for (const guide of guides(model, part, layout, opening, clock))
        best = beamSearches({ ...task, ...guide, component: part }, best, 0, Infinity)
    }
    best = beamSearches(task, best, 100, Infinity)
  }
  if (best.moves === null && !canMeetNeeds(model, component, clock)) return { ...noPlan, bound: -Infinity }
  return { ...best, bound: Math.max(best.score, certain(model, task.root)) }
}

/** Whether more is missing to the bound than rounding explains. */
const isLoose = ({ model, root }: SearchTask, best: Found): boolean =>
  root - best.score > roundingOf(model, best)

/** The lowest bound, and what a narrow search finds with it; ends with the first that leaves nothing to be desired. */
function guided(model: Model, component: Component, layout: Layout, opening: Float64Array, clock: Clock) {
  let best: Found = noPlan
  let task: SearchTask | undefined
  for (const guide of guides(model, component, layout, opening, clock)) {
    task = { model, component, layout, clock, ...guide }
    best = beamSearches(task, best, 0, 4)
    if (!isLoose(task, best)) break
  }
  if (!task) throw new Error('No bound to search by')
  return { task, best }
}
