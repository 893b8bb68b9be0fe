import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feeOf } from '../../../shared/fees/fee-of'
import { cheapestRoutes, costsAtMostFrom, type Tariff } from '../../../shared/routes/break-even'
import { randomFeeRule } from '../../support/random-fee-rule'

const untouched = () => ({ count: null, amount: null })
const tariff = (route: string, rule: Tariff['rule'], min = 1, max = 1_000): Tariff => ({
  route,
  rule,
  min,
  max,
})

describe('cheapestRoutes', () => {
  it('finds where a percentage overtakes a fixed fee', () => {
    const tariffs = [tariff('fixed', { fixed: 50 }), tariff('percent', { ppm: 100_000, rounding: 'up' })]
    expect(cheapestRoutes(tariffs, 1_000, untouched)).toEqual([
      { from: 1, route: 'percent' },
      { from: 491, route: 'fixed' },
    ])
  })

  it('says where nothing serves', () => {
    expect(cheapestRoutes([tariff('late', { fixed: 1 }, 10, 20)], 30, untouched)).toEqual([
      { from: 1, route: null },
      { from: 10, route: 'late' },
      { from: 21, route: null },
    ])
  })

  it('names at each amount the route that is cheapest there, and was not just before', () => {
    fc.assert(
      fc.property(fc.array(randomFeeRule, { minLength: 1, maxLength: 3 }), (rules) => {
        const tariffs = rules.map((rule, i) => tariff(String(i), rule))
        const bestAt = (amount: number): string => {
          const fees = rules.map((rule) => feeOf(rule, amount, untouched) ?? Infinity)
          return String(fees.indexOf(Math.min(...fees)))
        }
        const found = cheapestRoutes(tariffs, 600, untouched)
        expect(found[0]).toEqual({ from: 1, route: bestAt(1) })
        for (const { from, route } of found.slice(1)) {
          expect(bestAt(from)).toBe(route)
          expect(bestAt(from - 1)).not.toBe(route)
        }
        expect(found.at(-1)?.route).toBe(bestAt(600))
      }),
    )
  })
})

describe('costsAtMostFrom', () => {
  it('finds from which amount a fixed fee is small', () => {
    expect(costsAtMostFrom(tariff('a', { fixed: 30 }), 50_000, untouched)).toBe(600)
    expect(costsAtMostFrom(tariff('a', { fixed: 30 }), 20_000, untouched)).toBeNull()
  })

  it('holds for every amount from there on, and not just before', () => {
    fc.assert(
      fc.property(randomFeeRule, fc.integer({ min: 1_000, max: 400_000 }), (rule, ppm) => {
        const isDear = (amount: number) => {
          const fee = feeOf(rule, amount, untouched) ?? Infinity
          return fee * 1_000_000 > ppm * (rule.charged === 'on-top' ? amount + fee : amount)
        }
        let plain: number | null = null
        for (let amount = 1_000; amount >= 1 && !isDear(amount); amount--) plain = amount
        expect(costsAtMostFrom(tariff('a', rule), ppm, untouched)).toBe(plain)
      }),
    )
  })
})
