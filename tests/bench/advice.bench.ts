import type { Benchmark, BenchmarkCase, Facts } from './benchmark'
import { figuresOf, hindsightOf, oursOf } from './support/advice/figures'
import { inProcesses } from './support/advice/in-processes'
import { lifeKinds } from './support/advice/kinds'
import { judgedWays, type LivedLife } from './support/advice/live-life'
import type { Limits } from './support/advice/ways'

const whole = { lives: 20, limits: { solveMs: 200, hindsightMs: 8_000 } }
const part = { lives: 4, limits: { solveMs: 50, hindsightMs: 1_000 } }

/**
 * What following the advice costs against other ways of acting, in invented lives of two years that are rolled week by
 * week. The time is that of all ways of one kind of life; the rows after it have figures and no time of their own.
 */
export const benchmark: Benchmark = {
  name: 'Advice: regret a year against the best known, in minor units of the life’s currency',
  *cases(seed, isQuick) {
    const { lives, limits } = isQuick ? part : whole
    for (const { name } of lifeKinds) {
      const lived: LivedLife[] = []
      yield caseOf(`${name}, ${lives} lives`, async () => {
        lived.push(...(await live(name, seed, lives, limits)))
        return hindsightOf(lived)
      })
      for (const way of judgedWays) yield caseOf(`${name}: ${way}`, () => figuresOf(lived, way))
      yield caseOf(`${name}: our advice`, () => oursOf(lived))
    }
  },
}

const caseOf = (name: string, run: () => Facts | Promise<Facts>): BenchmarkCase => ({
  name,
  ours: { name: 'Jandon', times: 1, run },
})

async function live(kind: string, seed: number, lives: number, limits: Limits): Promise<LivedLife[]> {
  const learnt = await inProcesses([{ what: 'learn', kind, limits }])
  const sums = new Map(learnt.flatMap((one) => (one.what === 'learn' ? [...one.sums] : [])))
  const tasks = Array.from({ length: lives }, (_, i) => ({
    what: 'live' as const,
    kind,
    limits,
    sums,
    seed: seed * 1_000 + i,
  }))
  return (await inProcesses(tasks)).flatMap((one) => (one.what === 'live' ? [one.lived] : []))
}
