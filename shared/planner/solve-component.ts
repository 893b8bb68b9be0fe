import type { Clock } from './clock'
import type { Component } from './components'
import type { Model } from './model'
import { mostHeld } from './most-held'
import type { Solution } from './solution'
import { solveByCurves } from './solve-by-curves'
import { solveByParts } from './solve-by-parts'
import { solveExactly } from './solve-exactly'

/** Up to this many minor units in any account, every amount of every transfer is tried. */
const SMALL = 256

/** Solves one component in the way its size allows; `share` is the part of the time limit that may be used up. */
export function solveComponent(model: Model, component: Component, clock: Clock, share: number): Solution {
  const held = mostHeld(model, component)
  const most = Math.max(0, ...component.accounts.map((index) => held[index] ?? 0))
  const within = { ...clock, hasTime: (part: number) => clock.hasTime(part * share) }
  if (most <= SMALL) return solveExactly(model, component, within)
  return solveByParts(model, component, within) ?? solveByCurves(model, component, within)
}
