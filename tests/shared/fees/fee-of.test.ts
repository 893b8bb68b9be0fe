import { describe, expect, it } from 'vitest'
import { type QuotaLeft, feeOf } from '../../../shared/fees/fee-of'
import type { FeeRule } from '../../../shared/fees/rule'

const none: QuotaLeft = { count: 0, amount: 0 }
const fee = (rule: FeeRule, amount: number, left: QuotaLeft = none): number | null =>
  feeOf(rule, amount, () => left)

describe('feeOf', () => {
  it('adds a fixed sum and a rate, rounded half up where nothing is said', () => {
    expect(fee({ fixed: 30, ppm: 29_000 }, 1_000)).toBe(59)
    expect(fee({ ppm: 50_000 }, 10)).toBe(1)
    expect(fee({ ppm: 50_000, rounding: 'down' }, 10)).toBe(0)
    expect(fee({ ppm: 10_000, rounding: 'up' }, 1)).toBe(1)
  })

  it('raises to the minimum first, and then lowers to the maximum', () => {
    expect(fee({ ppm: 17_500, min: 25, max: 2_500 }, 100)).toBe(25)
    expect(fee({ ppm: 17_500, min: 25, max: 2_500 }, 1_000_000)).toBe(2_500)
    expect(fee({ fixed: 5, min: 9, max: 7 }, 100)).toBe(7)
    expect(fee({ fixed: 500, max: 'amount' }, 120)).toBe(120)
  })

  it('takes both the fixed sum and the rate of the first band that reaches, and refuses beyond the last', () => {
    const bands: FeeRule = {
      bands: [
        { upTo: 2_500, fixed: 29 },
        { upTo: 5_000, fixed: 10, ppm: 10_000 },
      ],
    }
    expect(fee(bands, 2_500)).toBe(29)
    expect(fee(bands, 2_501)).toBe(35)
    expect(fee(bands, 5_001)).toBeNull()
  })

  it('sums the slices of a marginal tariff before it rounds', () => {
    const tiers: FeeRule = {
      tiers: [
        { upTo: 100, ppm: 5_000 },
        { upTo: null, ppm: 5_000 },
      ],
    }
    expect(fee(tiers, 300)).toBe(2)
  })

  it('charges the rest after the parts before, and never less than nothing', () => {
    const parts: FeeRule = { parts: [{ fixed: 100 }, { ppm: 100_000, of: 'rest' }] }
    expect(fee(parts, 1_100)).toBe(200)
    expect(fee(parts, 40)).toBe(100)
  })

  it('charges a rate of what remains', () => {
    expect(fee({ ppm: 100_000, of: 'net' }, 22)).toBe(2)
    expect(fee({ ppm: 100_000, of: 'net' }, 21)).toBe(2)
  })

  it.each<[string, QuotaLeft, number]>([
    ['waives all while uses are left', { count: 1, amount: null }, 0],
    ['waives nothing once they are used up', { count: 0, amount: null }, 510],
    ['waives up to the amount left', { count: null, amount: 400 }, 506],
    ['waives nothing where uses are gone though amount is left', { count: 0, amount: 400 }, 510],
  ])('%s', (_, left, expected) => {
    expect(fee({ fixed: 500, ppm: 10_000, free: 'free' }, 1_000, left)).toBe(expected)
  })

  it('is exact where the product passes 2^53', () => {
    expect(fee({ ppm: 999_999, rounding: 'down' }, 9_007_199_254_740_991)).toBe(9_007_190_247_541_736)
  })
})
