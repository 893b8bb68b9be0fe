import { type Remote, wrap } from 'comlink'
import type { Plan } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'
import type { PlannerWorker } from './planner-worker'

let running: Remote<PlannerWorker> | null = null

/** Finds the best plan in the worker. */
export function findPlan(problem: PlanningProblem, timeLimitMs: number): Promise<Plan> {
  running ??= wrap<PlannerWorker>(
    new Worker(new URL('./planner-worker.ts', import.meta.url), { type: 'module' }),
  )
  return running.plan(problem, timeLimitMs)
}
