import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeOf } from '../../../shared/fees/fee-of'
import { largestLeaving } from '../../../shared/routes/largest-leaving'
import { randomFeeRule } from '../../support/random-fee-rule'

const untouched = () => ({ count: null, amount: null })
const any = { min: 1, max: 1_000_000, step: 1 }

describe('largestLeaving', () => {
  it('leaves room for a fee on top', () => {
    expect(largestLeaving({ charged: 'on-top', fixed: 100 }, 5_000, any, untouched)).toBe(4_900)
  })

  it('takes a larger amount where the fee falls', () => {
    const rule = {
      charged: 'on-top',
      bands: [
        { upTo: 99, fixed: 50 },
        { upTo: null, fixed: 0 },
      ],
    } as const
    expect(largestLeaving(rule, 100, any, untouched)).toBe(100)
    expect(largestLeaving(rule, 99, any, untouched)).toBe(49)
  })

  it('knows what cannot leave at all', () => {
    expect(largestLeaving({ charged: 'on-top', fixed: 100 }, 100, any, untouched)).toBeNull()
    expect(largestLeaving({ fixed: 0 }, 99, { ...any, min: 100 }, untouched)).toBeNull()
  })

  it('agrees with trying every amount', () => {
    const bounds = fc.record({
      min: fc.integer({ min: 1, max: 50 }),
      max: fc.integer({ min: 50, max: 400 }),
      step: fc.constantFrom(1, 10),
    })
    fc.assert(
      fc.property(randomFeeRule, fc.nat(400), bounds, (rule, balance, { min, max, step }) => {
        let plain: number | null = null
        for (let amount = step; amount <= Math.min(balance, max); amount += step) {
          const fee = feeOf(rule, amount, untouched) ?? Infinity
          const fits = rule.charged === 'on-top' ? amount + fee <= balance : fee <= amount
          if (amount >= min && fits) plain = amount
        }
        expect(largestLeaving(rule, balance, { min, max, step }, untouched)).toBe(plain)
      }),
    )
  })
})
