import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Curve, push, valueAt } from '../../../shared/planner/curve'
import { levelFrom, lowered } from '../../../shared/planner/curve-losses'

const curve = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 9 }), jump: fc.nat(5), slope: fc.nat(4) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((pieces) => {
    const made: Curve = { x: [], y: [], slope: [] }
    let x = 0
    let y = 0
    for (const { length, jump, slope } of pieces) {
      push(made, x, y + jump, slope)
      x += length
      y += jump + slope * length
    }
    return made
  })

describe('levelFrom', () => {
  it('values a larger balance like the most that is kept', () => {
    fc.assert(
      fc.property(curve, fc.nat(20), fc.nat(40), (any, most, balance) => {
        expect(valueAt(levelFrom(any, most), balance)).toBeCloseTo(valueAt(any, Math.min(balance, most)), 9)
      }),
    )
  })
})

describe('lowered', () => {
  it('values a balance like what is left of it', () => {
    fc.assert(
      fc.property(curve, fc.nat(20), fc.nat(40), (any, amount, balance) => {
        expect(valueAt(lowered(any, amount), balance)).toBeCloseTo(
          valueAt(any, Math.max(0, balance - amount)),
          9,
        )
      }),
    )
  })
})
