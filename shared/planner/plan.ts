import { type Baselines, baselines } from './baselines'
import { buildModel } from './build-model'
import { type Clock, clockOf } from './clock'
import { type Infeasibility, infeasibility } from './infeasibility'
import type { Model } from './model'
import type { PlanningProblem } from './problem'
import { type Made, type Replay } from './replay'
import { solve, type Solved } from './solve'
import { toppedUp } from './topped-up'
import { waiting } from './worth-from'
import type { Day } from '../day'

/** What a plan comes to, as value. */
export interface Outcome {
  readonly value: number
  readonly cost: number
}

/** A transfer of a plan; amounts are minor units, `credited` of the target's currency. */
export interface PlannedTransfer {
  readonly route: string
  readonly on: Day
  readonly amount: number
  readonly fee: number
  readonly credited: number
  readonly arrives: Day
}

/** The figures of a plan that can be carried out, as value: what getting the money out costs, and why. */
export interface PlanFigures extends Outcome {
  readonly fees: number
  /** Lost to exchange: markups and rates other than the reporting ones. */
  readonly exchange: number
  readonly idle: number
  readonly expired: number
  readonly drained: number
  readonly effort: number
  /** What money that is still in accounts at the end is worth. */
  readonly leftover: number
  readonly transfers: readonly PlannedTransfer[]
}

/** What the planner answers. `bound` is at least the best attainable value, `gap` what may be missing to it. */
export type Plan = {
  readonly baselines: Readonly<Record<keyof Baselines, Outcome | null>>
  readonly solveMs: number
} & (
  | ({ readonly status: 'optimal' | 'feasible'; readonly bound: number; readonly gap: number } & PlanFigures)
  | { readonly status: 'infeasible'; readonly reason: Infeasibility; readonly transfers: readonly [] }
)

/** Whether no plan can be better by even one unit of value: less than that is rounding. */
export const isProven = (plan: Plan): boolean => plan.status !== 'infeasible' && plan.gap < 1

export interface PlanOptions {
  /** Stop after about so many milliseconds with the best plan found. */
  readonly timeLimitMs?: number | undefined
  /** A source of milliseconds; without one the time limit does nothing, and `solveMs` is 0. */
  readonly now?: (() => number) | undefined
}

/** The best plan for a valid problem, certified by replay. The same problem always gives the same plan. */
export function plan(
  problem: PlanningProblem,
  { timeLimitMs = Infinity, now = () => 0 }: PlanOptions = {},
): Plan {
  const clock = clockOf(now, timeLimitMs)
  const model = buildModel(problem)
  const usual = baselines(model)
  const { best, bound } = searched(problem, model, usual, clock)
  const outcomes = {
    now: outcomeOf(model, usual.now),
    monthly: outcomeOf(model, usual.monthly),
    never: outcomeOf(model, usual.never),
  }
  if (best === null) {
    const reason = infeasibility(model, bound === -Infinity)
    return { status: 'infeasible', reason, transfers: [], baselines: outcomes, solveMs: clock.spent() }
  }
  const gap = Math.max(0, bound - best.score)
  return {
    status: gap === 0 ? 'optimal' : 'feasible',
    ...figuresOf(model, best),
    bound: (best.score + gap) / model.scale,
    gap: gap / model.scale,
    baselines: outcomes,
    solveMs: clock.spent(),
  }
}

/** The best plan and its bound, of those that wait for what is worth sending; of all, where none of them is possible. */
function searched(problem: PlanningProblem, model: Model, usual: Baselines, clock: Clock): Solved {
  const patient = waiting(problem)
  if (patient === problem) return solve(model, usual, clock)
  const waited = buildModel(patient)
  const found = solve(waited, baselines(waited), clock)
  if (found.best === null) return solve(model, usual, clock)
  return { ...found, best: toppedUp(model, found.best) }
}

/** What all the money that is no destination's is worth: openings and everything that flows. */
function moneyScore({ accounts }: Model): number {
  const sum = (flows: Readonly<Record<number, number>>): number =>
    Object.values(flows).reduce((a, b) => a + b, 0)
  return accounts
    .filter(({ isDestination }) => !isDestination)
    .reduce((all, a) => all + (a.opening + sum(a.inflow) - sum(a.outflow)) * a.unit, 0)
}

const outcomeOf = (model: Model, replay: Replay | null): Outcome | null =>
  replay && { value: replay.score / model.scale, cost: (moneyScore(model) - replay.score) / model.scale }

/** The figures of a replayed plan, in the words of the problem. */
export function figuresOf(model: Model, replay: Replay): PlanFigures {
  const value = (score: number): number => score / model.scale
  return {
    value: value(replay.score),
    cost: value(moneyScore(model) - replay.score),
    fees: value(replay.fees),
    exchange: value(replay.exchange),
    idle: value(replay.idle),
    expired: value(replay.expired),
    drained: value(replay.drained),
    effort: value(model.effort * replay.made.length),
    leftover: value(replay.leftover),
    transfers: replay.made.map((made) => transferOf(model, made)),
  }
}

function transferOf(model: Model, { route, on, amount, fee, credited, arrives }: Made): PlannedTransfer {
  const { calendar, problem } = model
  const id = problem.routes[route]?.id ?? ''
  return { route: id, on: calendar.dayAt(on), amount, fee, credited, arrives: calendar.dayAt(arrives) }
}
