import { describe, expect, it } from 'vitest'
import { buildModel } from '../../../shared/planner/build-model'
import { clockOf } from '../../../shared/planner/clock'
import { componentsOf } from '../../../shared/planner/components'
import { solveByCurves } from '../../../shared/planner/solve-by-curves'
import { valid } from './example'

const start = '2026-11-23'

describe('bounds by what a quota has used', () => {
  it('knows that 30,000 are free only once', () => {
    const problem = valid({
      version: 1,
      start,
      end: '2026-12-02',
      objective: { idlePerYear: 0.05, effortPerTransfer: 400 },
      accounts: [
        { id: 'wallet', currency: 'KRW', role: 'source', opening: 110_767, worth: 0.9 },
        { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
      ],
      quotas: [{ id: 'allowance', per: 'ever', amount: 30_000 }],
      routes: [
        { id: 'rate', from: 'wallet', to: 'bank', fee: { ppm: 20_000, free: 'allowance' } },
        { id: 'capped', from: 'wallet', to: 'bank', fee: { ppm: 17_500, min: 33, max: 1_500 } },
      ],
    })
    const model = buildModel(problem)
    const [solution] = componentsOf(model).map((component) =>
      solveByCurves(
        model,
        component,
        clockOf(() => 0, Infinity),
      ),
    )
    if (!solution) throw new Error('No component')
    expect(solution.score / model.scale).toBe(110_767 - 1_500 - 400)
    // Two minor units for the one transfer's rounding.
    expect((solution.bound - solution.score) / model.scale).toBeLessThanOrEqual(2)
  })
})
