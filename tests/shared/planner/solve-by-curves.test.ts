import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../shared/planner/build-model'
import { clockOf } from '../../../shared/planner/clock'
import { componentsOf, payersOf } from '../../../shared/planner/components'
import { curveBound } from '../../../shared/planner/curve-bound'
import { morning } from '../../../shared/planner/day-steps'
import { layoutOf, openingState } from '../../../shared/planner/layout'
import { solveByCurves } from '../../../shared/planner/solve-by-curves'
import { solveExactly } from '../../../shared/planner/solve-exactly'
import { smallChainProblem } from './small-chain-problem'
import { smallProblem } from './small-problem'

const clock = clockOf(() => 0, Infinity)

describe('solveByCurves', () => {
  it.each([
    ['a few accounts', smallProblem],
    ['chains of pools', smallChainProblem],
  ] as const)(
    'bounds what exact search finds from above, and finds nothing better: %s',
    { timeout: 120_000 },
    (_, problems) => {
      fc.assert(
        fc.property(problems, (problem) => {
          const model = buildModel(problem)
          for (const component of componentsOf(model)) {
            const exact = solveExactly(model, component, clock)
            const { score, bound } = solveByCurves(model, component, clock)
            expect(bound).toBeGreaterThanOrEqual(exact.score)
            expect(score).toBeLessThanOrEqual(exact.score)
          }
        }),
        {
          numRuns: Number(process.env['PLANNER_RUNS'] ?? 150),
          seed: Number(process.env['PLANNER_SEED'] ?? 7),
        },
      )
    },
  )

  it('bounds from above however the cost of a pool is shared', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(smallProblem, fc.constantFrom(0.2, 0.5, 1), (problem, share) => {
        const model = buildModel(problem)
        for (const component of componentsOf(model)) {
          const [first, second] = payersOf(model, component)
          const layout = layoutOf(model, component)
          const opening = openingState(model, layout)
          if (first === undefined || second === undefined || !morning(model, component, layout, opening, 0))
            continue
          const shares = new Map([
            [first, share],
            [second, 1 - share],
          ])
          const { bound } = curveBound(
            model,
            component,
            layout,
            model.quotas.map(() => 0),
            shares,
            clock,
          )
          const { score } = solveExactly(model, component, clock)
          expect(bound(opening, 0)).toBeGreaterThanOrEqual(score * (1 - 1e-12) - 1e-6)
        }
      }),
      { numRuns: 200, seed: 8 },
    )
  })
})
