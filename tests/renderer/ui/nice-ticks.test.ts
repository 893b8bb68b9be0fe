import fc from 'fast-check'
import { expect, it } from 'vitest'
import { niceTicks } from '../../../renderer/ui/nice-ticks'

it('gives round numbers that reach past the highest value', () => {
  expect(niceTicks(203_000, 3)).toEqual([0, 100_000, 200_000, 300_000])
})

it('gives an axis to nothing at all', () => {
  expect(niceTicks(0, 3)).toEqual([0, 1])
})

it('covers any height with few whole, equal steps', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 45 }), (max) => {
      const ticks = niceTicks(max, 3)
      expect(ticks[0]).toBe(0)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max)
      expect(ticks.length).toBeLessThanOrEqual(5)
      expect(ticks.every(Number.isInteger)).toBe(true)
      expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))).size).toBe(1)
    }),
  )
})
