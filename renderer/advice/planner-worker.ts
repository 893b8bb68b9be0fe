import '../no-eval'
import { expose } from 'comlink'
import { plan, type Plan } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'

/** Plans off the window's thread. */
const worker = {
  /** The best plan found within about `timeLimitMs`, with its proof or its gap. */
  plan: (problem: PlanningProblem, timeLimitMs: number): Plan =>
    plan(problem, { timeLimitMs, now: () => performance.now() }),
}

export type PlannerWorker = typeof worker
expose(worker)
