import type { Benchmark, BenchmarkCase, Facts } from './benchmark'
import { figuresTableOf } from './table'
import { comparedOf, figuresOf, foretoldOf, hindsightOf, steadinessOf } from './support/advice/figures'
import { inProcesses } from './support/advice/in-processes'
import { lifeKinds } from './support/advice/kinds'
import { judgedWays, type LivedLife } from './support/advice/live-life'
import type { Limits } from './support/advice/ways'

/** Below a fifth of a second the planner has to stop early even with a household, and its plans are much worse. */
const solveMs = 200
const whole = { lives: 20, limits: { solveMs, hindsightMs: 8_000 } }
const part = { lives: 4, limits: { solveMs, hindsightMs: 1_000 } }

/**
 * What following the advice costs against other ways of acting, in invented lives of two years that are rolled week by
 * week. Each kind of life is lived within its first case; the others tell what came of it.
 */
export const benchmark: Benchmark = {
  name: 'Advice: regret a year against the best known, in minor units of the life’s currency',
  table: figuresTableOf,
  *cases(seed, isQuick) {
    const { lives, limits } = isQuick ? part : whole
    const lived = new Map<string, LivedLife[]>(lifeKinds.map(({ name }) => [name, []]))
    const ofAll = function* (figures: (lives: readonly LivedLife[]) => Facts): Generator<BenchmarkCase> {
      for (const [name, found] of lived) yield caseOf(name, () => figures(found))
    }
    for (const [name, found] of lived)
      yield caseOf(name, async () => {
        found.push(...(await live(name, seed, lives, limits)))
        return hindsightOf(found)
      })
    for (const [name, found] of lived)
      for (const way of judgedWays) yield caseOf(`${name}: ${way}`, () => figuresOf(found, way))
    yield* ofAll(comparedOf)
    yield* ofAll(steadinessOf)
    yield* ofAll(foretoldOf)
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
