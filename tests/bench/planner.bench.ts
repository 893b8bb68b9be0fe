import { readFileSync } from 'node:fs'
import { plan } from '../../shared/planner/plan'
import type { PlanningProblem } from '../../shared/planner/problem'
import { validateProblem } from '../../shared/planner/validate'
import { type HighsAnswer, solveWithHighs } from '../support/highs/solve-with-highs'
import { midSizeProblem } from '../support/highs/mid-size-problem'
import type { Benchmark, BenchmarkCase, Facts } from './benchmark'

const SECONDS = 60

/** Our plan against the same problem as a linear program in HiGHS, a solver for all of them. */
export const benchmark: Benchmark = {
  name: `Planner: ours and HiGHS (in WebAssembly, one thread, at most ${SECONDS} s)`,
  *cases() {
    yield caseOf('two sources and a bank, 10 days', midSizeProblem(5, 10, false), 5)
    yield caseOf('the same with a pool', midSizeProblem(5, 10, true), 5)
    for (const name of ['freelancer-60d', 'freelancer-90d', 'household-365d'])
      yield caseOf(name, readProblem(name), 1)
  },
}

const caseOf = (name: string, problem: PlanningProblem, times: number): BenchmarkCase => ({
  name,
  ours: { name: 'Jandon', times: 5, run: () => ourFacts(problem) },
  reference: {
    name: 'HiGHS',
    times,
    run: async () => factsOf(await solveWithHighs(problem, SECONDS)),
  },
})

function ourFacts(problem: PlanningProblem): Facts {
  const answer = plan(problem)
  if (answer.status === 'infeasible') return { status: answer.status }
  const { status, value, bound, gap, transfers } = answer
  return { status, value, bound, gap, transfers: transfers.length }
}

function factsOf({ status, value, bound, replayed, columns }: HighsAnswer): Facts {
  return {
    status: status === 'time-limit' ? `did not finish in ${SECONDS} s` : status,
    value: value ?? 'none found',
    bound,
    'carried out': replayed ?? 'cannot be',
    columns,
  }
}

function readProblem(name: string): PlanningProblem {
  const file = new URL(`../fixtures/planner/problems-large/${name}.json`, import.meta.url)
  const problem = validateProblem(JSON.parse(readFileSync(file, 'utf8')))
  if (!problem.ok) throw new Error(`${name} is no planning problem`)
  return problem.value
}
