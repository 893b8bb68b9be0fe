import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstPlace } from '../../../../shared/ledger/activity/first-place'

it('finds where a sorted list begins to fulfil a condition, or its end', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), fc.nat(10), (some, bound) => {
      const sorted = some.toSorted((a, b) => a - b)
      const found = sorted.findIndex((one) => one >= bound)
      expect(firstPlace(sorted.length, (place) => sorted[place]! >= bound)).toBe(
        found < 0 ? sorted.length : found,
      )
    }),
  )
})
