import { candidateAmounts } from './candidate-amounts'
import type { Clock } from './clock'
import type { Component } from './components'
import type { CurveBound } from './curve-bound'
import type { Layout } from './layout'
import type { Model, Move } from './model'
import { search } from './search'
import { slack } from './solve-exactly'

/** What is searched, and the bound that guides it. */
export interface SearchTask {
  readonly model: Model
  readonly component: Component
  readonly layout: Layout
  readonly curves: CurveBound
  /** The bound of the opening state, as score. */
  readonly root: number
  readonly clock: Clock
}

/** The best plan known; no moves and -Infinity where there is none. */
export interface Found {
  readonly moves: readonly Move[] | null
  readonly score: number
}

/**
 * The searches, one after the other; each prunes the next with the plan it found. Those under pressure only look for
 * some plan that meets the needs.
 */
const SEARCHES = [
  { width: 4, pressure: 0 },
  { width: 24, pressure: 0 },
  { width: 24, pressure: 0.05 },
  { width: 24, pressure: 1 },
  { width: 150, pressure: 0 },
  { width: 1_000, pressure: 0 },
]

/** The widest search that is always made. */
const NARROW = 24

/** A wider search that would look at more states than about so many is not begun. */
const MOST_LABELS = 25_000

/**
 * The better of what is known and of what searches of at least `from` and at most `to` states a day find; they end
 * when what is missing may well be rounding, or when nothing was left out for lack of room.
 */
export function beamSearches(task: SearchTask, known: Found, from: number, to: number): Found {
  const { model, component, layout, curves, root, clock } = task
  const amounts = candidateAmounts(model, component, layout, curves)
  let best = known
  let labelsPerState = 0
  for (const { width, pressure } of SEARCHES) {
    if (root - best.score <= roundingOf(model, best)) break
    if (width < from || width > to || (pressure > 0 && best.moves !== null)) continue
    if (width > NARROW && width * labelsPerState > MOST_LABELS) break
    const found = search(model, component, layout, {
      amounts,
      bound: curves.bound,
      floor: best.score - slack(model, best.score),
      width,
      pressure,
      mayContinue: () => clock.hasTime(0.9),
    })
    labelsPerState = found.labels / width
    if (found.best && found.best.score > best.score) best = found.best
    if (found.lost <= best.score && best.moves !== null) break
  }
  return best
}

/**
 * What rounding alone may come to, so that a wider search gains little: for each transfer, one unit of the currency its
 * fee is rounded in and one of that it arrives in.
 */
export function roundingOf(model: Model, { moves }: Found): number {
  const unit = (account: number | undefined): number => model.accounts[account ?? -1]?.unit ?? 0
  return (moves ?? []).reduce((sum, { route }) => {
    const { from, to } = model.routes[route] ?? {}
    return sum + unit(from) + unit(to)
  }, 0)
}
