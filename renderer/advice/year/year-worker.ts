import '../../no-eval'
import { expose } from 'comlink'
import type { PlannedTransfer } from '../../../shared/planner/plan'
import type { PlanningProblem } from '../../../shared/planner/problem'
import { rulesBesidePlan, type StandingAdvice } from '../../../shared/planner/standing/beside-plan'
import { playYear, type PlayedYear, yearProblems, type YearWishes } from './play-year'

/** A plan, and the currency its values are in. */
export interface PlanToKeep {
  readonly currency: string
  readonly problem: PlanningProblem
  readonly transfers: readonly PlannedTransfer[]
}

/** Plays the past off the window's thread. */
const worker = {
  play: (wishes: YearWishes, onProgress: (done: number) => void): readonly PlayedYear[] =>
    playYear(wishes, () => performance.now(), onProgress),

  /** The standing rules beside each plan, found over the past where there is enough of it. */
  rules: (plans: readonly PlanToKeep[], wishes: YearWishes | null): readonly StandingAdvice[] => {
    const years = wishes === null ? [] : yearProblems(wishes)
    return plans.map(({ currency, problem, transfers }) => {
      const past = years.find((one) => one.currency === currency)?.problem ?? null
      return rulesBesidePlan(problem, transfers, past)
    })
  },
}

export type YearWorker = typeof worker
expose(worker)
