import type { Baselines } from './baselines'
import type { Clock } from './clock'
import { type Component, componentsOf } from './components'
import type { Model, Move } from './model'
import { type Replay, isBetter, replay } from './replay'
import { solveComponent } from './solve-component'

export interface Solved {
  /** The best plan found, replayed; null where none was. */
  readonly best: Replay | null
  /** No plan has a higher score; -Infinity where it is proven that there is no plan. */
  readonly bound: number
}

/**
 * Solves every component apart and puts their plans together. The baselines compete with the result, so that a
 * plan cut short by time is never worse than what a person would otherwise do.
 */
export function solve(model: Model, usual: Baselines, clock: Clock): Solved {
  // The smaller first, so that a large one gets all the time that they leave.
  const components = componentsOf(model).sort((a, b) => a.accounts.length - b.accounts.length)
  const fallback = bestOf([usual.now, usual.monthly, usual.never])
  const moves: Move[] = []
  let bound = 0
  let found = true
  for (const [i, component] of components.entries()) {
    const share = clock.partOfRest(1 / (components.length - i))
    const solution = solveComponent(model, component, share, movesIn(fallback, component))
    bound += solution.bound
    if (solution.moves) moves.push(...solution.moves)
    else found = false
  }
  const together = found ? replay(model, inDateOrder(moves)) : null
  if (together?.ok === false) throw new Error(`A plan does not replay: ${JSON.stringify(together.broken)}`)
  const best = bestOf([together, fallback])
  return { best, bound }
}

const bestOf = (plans: readonly (Replay | null)[]): Replay | null =>
  plans.reduce((a, b) => (b !== null && (a === null || isBetter(b, a)) ? b : a), null)

/** What a plan does in one component. */
const movesIn = (plan: Replay | null, { routes }: Component): readonly Move[] | null =>
  plan && plan.made.filter(({ route }) => routes.includes(route))

/** A stable sort: the order within a day is part of a component's plan. */
const inDateOrder = (moves: readonly Move[]): Move[] => [...moves].sort((a, b) => a.on - b.on)
