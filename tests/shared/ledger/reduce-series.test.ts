import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reduceSeries } from '../../../shared/ledger/reduce-series'

describe('reduceSeries', () => {
  it('gives a short series back whole', () => {
    expect(reduceSeries([3, 1], 4)).toEqual([
      { index: 0, value: 3 },
      { index: 1, value: 1 },
    ])
  })

  it('refuses to draw with fewer than four points', () => {
    expect(() => reduceSeries([1], 3)).toThrow(RangeError)
  })

  it('keeps both ends and both extremes, in order, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 4, max: 60 }),
        (values, most) => {
          const points = reduceSeries(values, most)
          const drawn = points.map(({ value }) => value)
          expect(points.length).toBeLessThanOrEqual(most)
          expect(points.every(({ index, value }) => values[index] === value)).toBe(true)
          expect(points.map(({ index }) => index)).toEqual(
            [...new Set(points.map(({ index }) => index))].sort((a, b) => a - b),
          )
          expect([drawn[0], drawn.at(-1)]).toEqual([values[0], values.at(-1)])
          expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([Math.min(...values), Math.max(...values)])
        },
      ),
    )
  })
})
