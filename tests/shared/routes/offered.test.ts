import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { firstOffered } from '../../../shared/routes/offered'

const sunday = '2026-11-22' as Day

describe('firstOffered', () => {
  it('is the day itself where nothing stands against it', () => {
    expect(firstOffered(undefined, sunday)).toBe(sunday)
    expect(firstOffered({ offeredUntil: sunday }, sunday)).toBe(sunday)
  })

  it('is the next of its weekdays or days of the month', () => {
    expect(firstOffered({ weekdays: [1, 5] }, sunday)).toBe('2026-11-23')
    expect(firstOffered({ monthDays: [1, 15] }, sunday)).toBe('2026-12-01')
  })

  it('is none before a route opens, after it closes, or on a day that never comes', () => {
    expect(firstOffered({ offeredFrom: '2026-11-23' }, sunday)).toBeNull()
    expect(firstOffered({ offeredUntil: '2026-11-21' }, sunday)).toBeNull()
    expect(firstOffered({ offeredUntil: '2026-11-25', weekdays: [5] }, sunday)).toBeNull()
  })
})
