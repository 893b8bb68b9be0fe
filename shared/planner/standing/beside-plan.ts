import type { Fate } from '../fate'
import type { PlannedTransfer } from '../plan'
import type { PlanningProblem } from '../problem'
import { findRules, sameCost } from './find-rules'
import { byRules, byTransfers, gameOf, play, type Game } from './play'
import type { StandingRule } from './standing-rule'

/** The standing rule of a place beside the plan, over the plan's days with what is left at their end sent by both. */
export interface RuleBesidePlan {
  readonly account: string
  readonly rule: StandingRule
  /** What is paid and lost more by keeping it there instead of the plan's steps, as value; below zero: less. */
  readonly more: number
  /** What reaches no account by then although it does by the plan, as value. */
  readonly lessMoved: number
  /** Whether it costs about the same as the plan: then it is simpler, and as good. */
  readonly isAsGood: boolean
}

/** All rules of a plan's places. */
export interface StandingAdvice {
  readonly places: readonly RuleBesidePlan[]
  /** What becomes of the same money by the plan, and by all the rules together. */
  readonly plan: Fate
  readonly rules: Fate
}

/** Less than half a minor unit is no money. */
const rounding = 0.5

/**
 * The simplest rule of each place that anything leaves, and what it costs beside the plan in money that is paid.
 *
 * @param past the same places with what came into them before, by which rules are found; null where too little did
 */
export function rulesBesidePlan(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  past: PlanningProblem | null,
): StandingAdvice {
  const game = gameOf(problem)
  const { model } = game
  const found = findRules(past === null ? game : gameOf(past))
  const planned = play(game, byTransfers(model, transfers)).fate
  const fromOf = new Map(problem.routes.map(({ id, from }) => [id, from]))
  const places = problem.accounts.flatMap(({ id }): RuleBesidePlan[] => {
    const rule = found.get(id)
    if (!rule || !hasMoney(game, id)) return []
    const others = byTransfers(
      model,
      transfers.filter(({ route }) => fromOf.get(route) !== id),
    )
    const ruled = byRules(model, new Map([[id, rule]]))
    const { fate } = play(game, (sim) => {
      others(sim)
      ruled(sim)
    })
    const more = lostBy(fate) - lostBy(planned)
    const lessMoved = fate.stays - planned.stays
    const isAsGood = lessMoved < rounding && more < Math.max(rounding, lostBy(planned) * sameCost)
    return [{ account: id, rule, more, lessMoved, isAsGood }]
  })
  return { places, plan: planned, rules: play(game, byRules(model, found)).fate }
}

const lostBy = ({ costs, lapses }: Fate): number => costs + lapses

function hasMoney({ model }: Game, id: string): boolean {
  const index = model.problem.accounts.findIndex((account) => account.id === id)
  const account = model.accounts[index]
  const isFed = model.problem.routes.some(({ to }) => to === id)
  return account !== undefined && (account.opening > 0 || Object.keys(account.inflow).length > 0 || isFed)
}
