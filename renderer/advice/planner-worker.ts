import '../no-eval'
import { expose } from 'comlink'
import { because, type Because } from '../../shared/planner/because'
import { type Plan, plan, type PlannedTransfer } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'
import { sameMoney, type SameMoney } from '../../shared/planner/same-money'

const now = (): number => performance.now()

/** A plan, and what it comes to with the money that is there; null where no plan is possible. */
export interface Planned {
  readonly plan: Plan
  readonly sameMoney: SameMoney | null
}

/** Plans off the window's thread. */
const worker = {
  /** The best plan found within about `timeLimitMs`, with its proof or its gap, and what it comes to in money. */
  plan: (problem: PlanningProblem, timeLimitMs: number): Planned => {
    const found = plan(problem, { timeLimitMs, now })
    const isPossible = found.status !== 'infeasible'
    return { plan: found, sameMoney: isPossible ? sameMoney(problem, found.transfers) : null }
  },

  /** Why one transfer of a plan is in it. */
  because: (
    problem: PlanningProblem,
    transfers: readonly PlannedTransfer[],
    index: number,
    timeLimitMs: number,
  ): Because => because(problem, transfers, index, { timeLimitMs, now }),
}

export type PlannerWorker = typeof worker
expose(worker)
