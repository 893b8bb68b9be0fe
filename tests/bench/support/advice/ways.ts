import { Judge } from '../../../../shared/advice/roll/judge'
import { economicSums } from '../../../../shared/advice/roll/economic-sum'
import { everything, fromLeastSums, monthly, weekly } from '../../../../shared/advice/roll/rules'
import { roll, type Strategy } from '../../../../shared/advice/roll/strategy'
import { costOf, type RollCosts } from '../../../../shared/advice/roll/terms'
import { addDays } from '../../../../shared/day'
import { type Plan, plan, type PlannedTransfer } from '../../../../shared/planner/plan'
import type { PlanningProblem } from '../../../../shared/planner/problem'
import { appAdvice, type Look, processorTime } from './app-advice'
import { actingDay, followApp } from './follow-app'
import { type Life, lifeDays, lifeYears } from './life'
import { makeCatalog } from './make-catalog'
import { leftoverWorth, trueProblem } from './true-problem'
import { trueTerms } from './true-terms'

/** How long the planner may work, in milliseconds of the processor. */
export interface Limits {
  readonly solveMs: number
  readonly hindsightMs: number
}

/** What a way of acting came to in one life, as value; sums by the year. */
export interface Outcome {
  readonly cost: number
  readonly transfers: number
  readonly parts: RollCosts
}

/** Somebody who has lived through the half-year of past, sending everything monthly. */
function judgeOf(life: Life): Judge {
  const terms = trueTerms(life.kind)
  const judge = new Judge(terms, life.flows, addDays(lifeDays.past, -1))
  roll(judge, everything(terms, monthly(actingDay)), addDays(lifeDays.first, -1))
  return judge
}

/** Lives the two years by a strategy, then winds up with nothing left to guess. */
function liveBy(life: Life, strategy: Strategy, { solveMs }: Limits): Outcome {
  const judge = judgeOf(life)
  const before = judge.costs
  roll(judge, strategy, lifeDays.last)
  const problem = trueProblem(life.kind, judge.terms, judge, [], lifeDays.end)
  return endWith(judge, before, solved(problem, solveMs * 4).transfers)
}

/** Sends what a plan says until the very end, and charges what is then left. */
function endWith(judge: Judge, before: RollCosts, transfers: readonly PlannedTransfer[]): Outcome {
  roll(judge, replaying(transfers), lifeDays.end)
  const left = judge.terms.places.reduce((sum, { id, unit }) => sum + judge.balance(id) * unit, 0)
  const after = judge.costs
  const parts: RollCosts = {
    fees: after.fees - before.fees,
    exchange: after.exchange - before.exchange,
    lapsed: after.lapsed - before.lapsed + left * (1 - leftoverWorth),
    idle: after.idle - before.idle,
    transfers: after.transfers - before.transfers,
    arrived: after.arrived - before.arrived,
    moved: after.moved - before.moved,
  }
  return { cost: costOf(parts, judge.terms) / lifeYears, transfers: parts.transfers / lifeYears, parts }
}

const replaying =
  (transfers: readonly PlannedTransfer[]): Strategy =>
  ({ today }) =>
    transfers.filter(({ on }) => on === today).map(({ route, amount }) => ({ way: route, amount }))

function solved(problem: PlanningProblem, timeLimitMs: number): Plan {
  const found = plan(problem, { timeLimitMs, now: processorTime })
  if (found.status === 'infeasible') throw new Error(`no plan is possible: ${JSON.stringify(found.reason)}`)
  return found
}

/** The rules that need nothing but the past. */
export const plainWays = ['now', 'monthly', 'quarterly', 'eoq'] as const
export type PlainWay = (typeof plainWays)[number]

/** Lives by a plain rule. */
export function byRule(life: Life, way: PlainWay, limits: Limits): Outcome {
  const terms = trueTerms(life.kind)
  const rules: Record<PlainWay, Strategy> = {
    now: everything(terms, weekly(actingDay)),
    monthly: everything(terms, monthly(actingDay)),
    quarterly: everything(terms, monthly(actingDay, 3)),
    eoq: fromLeastSums(terms, weekly(actingDay), economicSums(terms)),
  }
  return liveBy(life, rules[way], limits)
}

/** Lives by sums that are the same all along. */
export const bySums = (life: Life, sums: ReadonlyMap<string, number | null>, limits: Limits): Outcome =>
  liveBy(
    life,
    fromLeastSums(trueTerms(life.kind), weekly(actingDay), () => sums),
    limits,
  )

/** Lives by the app's advice, with all that it said. */
export function byApp(life: Life, limits: Limits): Outcome & { readonly looks: readonly Look[] } {
  const catalog = makeCatalog(life.kind)
  const looks: Look[] = []
  const ask = followApp((past) => appAdvice(life, catalog, past, limits.solveMs), looks)
  return { ...liveBy(life, ask, limits), looks }
}

/** Knows the whole life beforehand; `atLeast` is what no way can cost less than, as far as its plan proves. */
export function inHindsight(life: Life, { hindsightMs }: Limits): Outcome & { readonly atLeast: number } {
  const judge = judgeOf(life)
  const before = judge.costs
  const found = solved(trueProblem(life.kind, judge.terms, judge, life.flows, lifeDays.end), hindsightMs)
  const outcome = endWith(judge, before, found.transfers)
  const gap = found.status === 'infeasible' ? 0 : found.gap
  return { ...outcome, atLeast: outcome.cost - gap / lifeYears }
}
