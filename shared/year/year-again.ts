import type { Day } from '../day'
import type { Ledger } from '../ledger/ledger'
import type { PlanningProblem } from '../planner/problem'
import { ruleWeekday } from '../planner/standing/candidate-rules'
import { findRules } from '../planner/standing/find-rules'
import { byRules, byTransfers, type Game, gameOf, play, type Played } from '../planner/standing/play'
import { senders } from '../planner/standing/send-whole'
import type { StandingRule, StandingRules } from '../planner/standing/standing-rule'
import { bestInHindsight } from './best-in-hindsight'
import { type Ask, byAdvice } from './by-advice'
import type { OwnSend } from './own-sends'
import { byOwnSends, type Retold } from './own-way'

/** The ways of acting that a year is played by, the person's own first. */
export const yearWays = ['own', 'fridays', 'monthly', 'rules', 'advice', 'best'] as const
export type YearWay = (typeof yearWays)[number]

/** A year played again. */
export interface YearAgain {
  /** What each way comes to, as value: the same money over the same days, what is left sent at the end. */
  readonly ways: Readonly<Record<YearWay, Played>>
  /** No way that leaves what was spent where it was spent can let more arrive, as value; null where none was found in time. */
  readonly atMost: number | null
  /** What lay in places or was under way, on an average day, as value. */
  readonly lying: Readonly<Record<YearWay, number>>
  readonly retold: readonly Retold[]
  /** The standing rules, found over this very year. */
  readonly rules: readonly (readonly [string, StandingRule])[]
}

/** What a year is played with. */
export interface YearPlay {
  readonly problem: PlanningProblem
  readonly ledger: Ledger
  readonly sends: readonly OwnSend[]
  readonly ask: Ask
  readonly hindsightMs: number
  /** A source of milliseconds. */
  readonly now: () => number
  /** Told how far it is, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

/** Plays a year by each way. */
export function yearAgain({
  problem,
  ledger,
  sends,
  ask,
  hindsightMs,
  now,
  onProgress,
}: YearPlay): YearAgain {
  const game = gameOf(problem)
  const { model, last } = game
  const own = byOwnSends(model, ledger, sends)
  const rules = findRules(game)
  const played = {
    own: play(game, own.act),
    fridays: play(game, byRules(model, allBy(game, { kind: 'weekly', weekday: ruleWeekday }))),
    monthly: play(game, byRules(model, allBy(game, { kind: 'monthly' }))),
    rules: play(game, byRules(model, rules)),
  }
  const from: Day = problem.start
  const onDay = (on: number): void => onProgress?.((on + 1) / (last + 2))
  const advice = play(game, byAdvice({ model, ledger, sends, from, ask, onDay }).act)
  const hindsight = bestInHindsight(problem, hindsightMs, now)
  const foreseen = hindsight && play(game, byTransfers(model, hindsight.transfers), 'as-it-is')
  const known = [...Object.values(played), advice, ...(foreseen ? [foreseen] : [])]
  const best = known.reduce((most, one) => (one.fate.arrives > most.fate.arrives ? one : most))
  onProgress?.(1)
  const ways = { ...played, advice, best }
  const perIdle = 365 / (problem.objective.idlePerYear || Infinity) / (last + 1)
  return {
    ways,
    lying: Object.fromEntries(yearWays.map((way) => [way, ways[way].idle * perIdle])) as YearAgain['lying'],
    atMost: hindsight && Math.max(best.fate.arrives, hindsight.atMost),
    retold: own.retold,
    rules: [...rules],
  }
}

const allBy = ({ model }: Game, rule: StandingRule): StandingRules =>
  new Map(senders(model).map((place) => [model.problem.accounts[place]?.id ?? '', rule]))
