import { describe, expect, it } from 'vitest'
import { clockOf } from '../../../shared/planner/clock'

describe('clockOf', () => {
  it('has time until the share of the limit is used up', () => {
    let now = 1_000
    const clock = clockOf(() => now, 100)
    now += 49
    expect([clock.spent(), clock.hasTime(0.5), clock.hasTime(0.4)]).toEqual([49, true, false])
  })

  it('gives a part of the rest from now on, whatever was used before', () => {
    let now = 0
    const clock = clockOf(() => now, 100)
    now = 60
    const part = clock.partOfRest(0.5)
    now = 79
    expect([part.hasTime(1), part.hasTime(0.9)]).toEqual([true, false])
    now = 80
    expect(part.hasTime(1)).toBe(false)
  })

  it('never ends without a limit', () => {
    let now = 0
    const clock = clockOf(() => now, Infinity).partOfRest(0.1)
    now = 1e12
    expect(clock.hasTime(0.01)).toBe(true)
  })

  it('has no rest to give when the time is over', () => {
    let now = 0
    const clock = clockOf(() => now, 100)
    now = 150
    expect(clock.partOfRest(1).hasTime(1)).toBe(false)
  })
})
