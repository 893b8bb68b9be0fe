import '../no-eval'
import { expose } from 'comlink'
import { because, type Because } from '../../shared/planner/because'
import { type Plan, plan, type PlannedTransfer } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'

const now = (): number => performance.now()

/** Plans off the window's thread. */
const worker = {
  /** The best plan found within about `timeLimitMs`, with its proof or its gap. */
  plan: (problem: PlanningProblem, timeLimitMs: number): Plan => plan(problem, { timeLimitMs, now }),

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
