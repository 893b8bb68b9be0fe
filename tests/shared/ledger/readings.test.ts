import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import {
  contestedReadings,
  countedReadings,
  inReadingOrder,
  withOnly,
  withoutReading,
  withReading,
} from '../../../shared/ledger/readings'
import type { StatedBalance } from '../../../shared/model'
import { minor } from '../../../shared/money/money'
import { randomReadings } from '../../support/random-readings'

const read = (day: string, balance: number, note?: string): StatedBalance => ({
  day: day as Day,
  balance: minor(balance),
  ...(note === undefined ? {} : { note }),
})

describe('readings', () => {
  it('stand in the order of their days, whatever the order of their entry', () => {
    fc.assert(
      fc.property(
        randomReadings.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray([...readings], { minLength: readings.length })),
        ),
        ([readings, shuffled]) => {
          const entered = shuffled.reduce<readonly StatedBalance[]>(withReading, [])
          expect(entered).toEqual(readings)
          expect(inReadingOrder(shuffled)).toEqual(readings)
        },
      ),
    )
  })

  it('are there once, with the newer note', () => {
    const first = withReading([], read('2026-06-01', 2_500, 'at the till'))
    expect(withReading(first, read('2026-06-01', 2_500))).toEqual([read('2026-06-01', 2_500)])
    expect(withoutReading(first, read('2026-06-01', 2_500))).toEqual([])
    expect(withoutReading(first, read('2026-06-01', 2_400))).toEqual(first)
  })

  it('of one day that differ are both kept, and the lowest counted, until one is chosen', () => {
    const [low, high, later] = [read('2026-06-01', 900), read('2026-06-01', 2_500), read('2026-07-01', 900)]
    const both = [high, low, later].reduce<readonly StatedBalance[]>(withReading, [])
    expect(both).toEqual([low, high, later])
    expect(contestedReadings(both)).toEqual([[low, high]])
    expect(countedReadings(both)).toEqual([low, later])
    expect(withOnly(both, high)).toEqual([high, later])
    expect(contestedReadings(withOnly(both, high))).toEqual([])
  })
})
