import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../../shared/planner/build-model'
import { clockOf } from '../../../../shared/planner/clock'
import { componentsOf } from '../../../../shared/planner/components'
import { plan } from '../../../../shared/planner/plan'
import { poolingOf } from '../../../../shared/planner/pooling/payer'
import { solveWithPool } from '../../../../shared/planner/pooling/solve-with-pool'
import { replay } from '../../../../shared/planner/replay'
import { solveExactly } from '../../../../shared/planner/solve-exactly'
import { earnerProblem } from '../../../support/highs/earner-problem'
import { midSizeProblem } from '../../../support/highs/mid-size-problem'
import { smallPoolProblem } from '../small-pool-problem'

const clock = clockOf(() => 0, Infinity)
const numRuns = Number(process.env['PLANNER_RUNS'] ?? 200)
const seed = Number(process.env['PLANNER_SEED'] ?? 3)

describe('solveWithPool', () => {
  it('bounds what exact search finds from above, and finds nothing better', { timeout: 300_000 }, () => {
    let charged = 0
    fc.assert(
      fc.property(smallPoolProblem, (problem) => {
        const model = buildModel(problem)
        for (const component of componentsOf(model)) {
          const found = solveWithPool(model, component, clock)
          if (!found) continue
          if (poolingOf(model, component, clock)?.payers.some(({ waiting }) => waiting !== null)) charged++
          const exact = solveExactly(model, component, clock)
          expect(found.bound).toBeGreaterThanOrEqual(exact.score)
          expect(found.score).toBeLessThanOrEqual(exact.bound)
        }
      }),
      { numRuns, seed },
    )
    expect(charged).toBeGreaterThan(numRuns / 4)
  })

  it.each([1, 2, 3, 4, 5, 6])('bounds the plan that is found for large amounts: seed %i', (seed) => {
    for (const problem of [earnerProblem(seed, 60, 7), midSizeProblem(seed, 10, true)]) {
      const model = buildModel(problem)
      const answer = plan(problem)
      const bound = componentsOf(model).reduce(
        (sum, component) => sum + (solveWithPool(model, component, clock)?.bound ?? 0),
        0,
      )
      const paying = componentsOf(model).filter((component) => poolingOf(model, component, clock))
      const own = paying.flatMap(({ accounts }) => accounts.map((index) => problem.accounts[index]?.id))
      const routes = problem.routes.filter(({ from }) => own.includes(from)).map(({ id }) => id)
      const alone = {
        ...problem,
        accounts: problem.accounts.filter(({ id, role }) => own.includes(id) || role === 'destination'),
        routes: problem.routes.filter(({ from }) => own.includes(from)),
      }
      const moves = answer.transfers.filter(({ route }) => routes.includes(route))
      const small = buildModel(alone)
      const replayed = replay(
        small,
        moves.map(({ route, on, amount }) => ({
          route: alone.routes.findIndex(({ id }) => id === route),
          on: small.calendar.numberOf(on),
          amount,
        })),
      )
      if (!replayed.ok) throw new Error('the plan does not replay')
      expect(bound / model.scale).toBeGreaterThanOrEqual(replayed.score / small.scale)
    }
  })
})
