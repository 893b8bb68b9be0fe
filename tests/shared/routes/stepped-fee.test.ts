import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { steppedFee } from '../../../shared/routes/stepped-fee'
import { wayFee } from '../../../shared/routes/way-fee'

const jpy = 'JPY' as Currency

/** What was charged on the days of a month, newest first. */
const charged = (...charges: readonly (readonly [amount: number, fee: number])[]) =>
  charges.map(([amount, fee], i) => ({
    day: `2026-11-${String(28 - i)}` as Day,
    amount: minor(amount),
    fee: minor(fee),
  }))
const freeFrom60 = charged([80_000, 0], [12_000, 210], [60_000, 0], [30_000, 210])

describe('steppedFee', () => {
  it('is dear up to the smallest sum that was seen cheap', () => {
    expect(steppedFee(freeFrom60, jpy)).toEqual({
      charged: 'from-amount',
      parts: [
        {
          bands: [
            { upTo: '59999', fixed: '210' },
            { upTo: null, fixed: '0' },
          ],
        },
      ],
    })
  })

  it('is what a way costs, so that small sums are not planned as free, and nothing is called a contradiction', () => {
    expect(wayFee(freeFrom60, jpy)).toMatchObject({ basis: 'fits', largest: null, between: null })
  })

  it('is none where a fee is seen once, rises, differs for one sum, or was changed', () => {
    expect(steppedFee(charged([80_000, 0], [12_000, 210], [60_000, 0]), jpy)).toBeNull()
    expect(steppedFee(charged([80_000, 300], [12_000, 210], [60_000, 300], [9_000, 210]), jpy)).toBeNull()
    expect(steppedFee(charged([60_000, 0], [60_000, 210], [60_000, 0], [60_000, 210]), jpy)).toBeNull()
    expect(steppedFee(charged([80_000, 0], [60_000, 0], [12_000, 210], [30_000, 210]), jpy)).toBeNull()
    expect(steppedFee(charged([12_000, 210], [30_000, 210], [80_000, 0], [60_000, 0]), jpy)).toBeNull()
    expect(steppedFee(charged([80_000, 0], [60_000, 0]), jpy)).toBeNull()
  })
})
