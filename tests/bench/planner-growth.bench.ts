import { plan } from '../../shared/planner/plan'
import { earnerProblem } from '../support/highs/earner-problem'
import type { Benchmark, BenchmarkCase } from './benchmark'

/** How the planner's cost grows with days, with accounts that share a pool, and what memory it takes. */
export const benchmark: Benchmark = {
  name: 'Planner: growth with days and accounts (of eight, two pay into the pool)',
  *cases(seed) {
    for (const days of [45, 90, 180, 365]) yield caseOf(seed, days, 8)
    for (const sources of [4, 16, 32]) yield caseOf(seed, 180, sources)
  },
}

const caseOf = (seed: number, days: number, sources: number): BenchmarkCase => ({
  name: `${days} days, ${sources} accounts`,
  ours: {
    name: 'Jandon',
    times: 3,
    run: () => {
      const begun = process.cpuUsage()
      const answer = plan(earnerProblem(seed, days, sources))
      const { user, system } = process.cpuUsage(begun)
      if (answer.status === 'infeasible') throw new Error('infeasible')
      return {
        'CPU ms': Math.round((user + system) / 1000),
        transfers: answer.transfers.length,
        'gap ppm': Math.round((1e6 * answer.gap) / answer.bound),
        'MB in all': Math.round(process.memoryUsage().rss / 1e6),
      }
    },
  },
})
