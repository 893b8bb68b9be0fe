import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakEven } from '../../../shared/fees/break-even'
import { feeOf } from '../../../shared/fees/fee-of'
import type { FeeRule } from '../../../shared/fees/rule'

describe('breakEven', () => {
  it('says from which amount a fixed fee beats a rate', () => {
    const rate: FeeRule = { ppm: 20_000, rounding: 'up' }
    const fixed: FeeRule = { fixed: 500 }
    expect(breakEven(rate, fixed, 100_000)).toEqual([
      { from: 1, to: 24_950, which: 'first' },
      { from: 24_951, to: 25_000, which: 'same' },
      { from: 25_001, to: 100_000, which: 'second' },
    ])
  })

  it('agrees with comparing every amount', () => {
    const rule = fc.record({ fixed: fc.nat(20), ppm: fc.constantFrom(0, 20_000, 300_000) })
    fc.assert(
      fc.property(rule, rule, fc.constantFrom('up' as const, 'down' as const), (a, b, rounding) => {
        const first: FeeRule = { ...a, rounding }
        const second: FeeRule = { ...b, rounding, min: 3 }
        for (const { from, to, which } of breakEven(first, second, 200)) {
          for (const amount of [from, to]) {
            const costs = [first, second].map(
              (r) => feeOf(r, amount, () => ({ count: 0, amount: 0 })) ?? Infinity,
            )
            const [x = 0, y = 0] = costs.map((fee) => (fee > amount ? Infinity : fee))
            expect(which).toBe(x < y ? 'first' : x > y ? 'second' : x === Infinity ? 'neither' : 'same')
          }
        }
      }),
      { numRuns: 300, seed: 2 },
    )
  })
})
