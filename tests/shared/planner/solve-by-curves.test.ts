import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../shared/planner/build-model'
import { certain } from '../../../shared/planner/certain'
import { clockOf } from '../../../shared/planner/clock'
import { type Component, componentsOf, payersOf } from '../../../shared/planner/components'
import { curveBound } from '../../../shared/planner/curve-bound'
import { morning } from '../../../shared/planner/day-steps'
import { guides } from '../../../shared/planner/guides'
import { layoutOf, openingState } from '../../../shared/planner/layout'
import type { Model } from '../../../shared/planner/model'
import { solveByCurves } from '../../../shared/planner/solve-by-curves'
import { solveExactly } from '../../../shared/planner/solve-exactly'
import { valid } from './example'
import { smallChainProblem } from './small-chain-problem'
import { smallProblem } from './small-problem'

const clock = clockOf(() => 0, Infinity)

/** What each bound promises at the start, before any plan is found. */
function rootsOf(model: Model, component: Component): number[] {
  const layout = layoutOf(model, component)
  const opening = openingState(model, layout)
  if (!morning(model, component, layout, opening, 0)) return []
  return [...guides(model, component, layout, opening, clock)].map(({ root }) => certain(model, root))
}

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
            for (const root of rootsOf(model, component)) expect(root).toBeGreaterThanOrEqual(exact.score)
          }
        }),
        {
          numRuns: Number(process.env['PLANNER_RUNS'] ?? 80),
          seed: Number(process.env['PLANNER_SEED'] ?? 7),
        },
      )
    },
  )

  it('knows that money may flee from where it lapses into a pool that is worth less', () => {
    const lapsing = {
      version: 1,
      start: '2026-12-03',
      end: '2026-12-04',
      objective: { idlePerYear: 0, effortPerTransfer: 1 },
      accounts: [
        {
          id: 'points',
          currency: 'KRW',
          role: 'source',
          opening: 900,
          worth: 0.9,
          expiries: [{ on: '2026-12-04', amount: 900 }],
        },
        { id: 'pool', currency: 'KRW', role: 'pool', opening: 0, worth: 0.5 },
        { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
      ],
      routes: [
        { id: 'points-pool', from: 'points', to: 'pool', fee: {} },
        { id: 'pool-bank', from: 'pool', to: 'bank', fee: { fixed: 800 } },
      ],
    }
    const model = buildModel(valid(lapsing))
    const solutions = componentsOf(model).map((component) => solveByCurves(model, component, clock))
    expect(solutions.map(({ score, bound }) => [score / model.scale, bound / model.scale])).toEqual([
      [449, 449],
    ])
  })

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
      { numRuns: 120, seed: 8 },
    )
  })
})
