import { type Remote, wrap } from 'comlink'
import type { Because } from '../../shared/planner/because'
import type { PlannedTransfer } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'
import type { Planned, PlannerWorker } from './planner-worker'

let running: Remote<PlannerWorker> | null = null

function planner(): Remote<PlannerWorker> {
  running ??= wrap<PlannerWorker>(
    new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running
}

/** Finds the best plan in the worker, and what it comes to. */
export const findPlan = (problem: PlanningProblem, timeLimitMs: number): Promise<Planned> =>
  planner().plan(problem, timeLimitMs)

/** Finds out in the worker why a transfer is in a plan. */
export const findBecause = (
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
  timeLimitMs: number,
): Promise<Because> => planner().because(problem, transfers, index, timeLimitMs)
