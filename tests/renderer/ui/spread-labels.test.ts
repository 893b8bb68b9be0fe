import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadLabels } from '../../../renderer/ui/spread-labels'

it('leaves labels that do not touch where they are', () => {
  expect(spreadLabels([10, 60, 120], 17, 200)).toEqual([10, 60, 120])
})

it('pushes touching labels apart, back from the end where there is no room', () => {
  expect(spreadLabels([10, 12, 195, 199], 17, 200)).toEqual([10, 27, 183, 200])
})

it('keeps order and distance wherever they fit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 8 }), (places) => {
      const spread = spreadLabels(
        [...places].sort((a, b) => a - b),
        17,
        200,
      )
      for (let i = 1; i < spread.length; i++) expect(spread[i]! - spread[i - 1]!).toBeGreaterThanOrEqual(17)
      for (const place of spread) expect(place).toBeLessThanOrEqual(200)
    }),
  )
})
