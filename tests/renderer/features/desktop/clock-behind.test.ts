import { describe, expect, it } from 'vitest'
import { clockBehind } from '../../../../renderer/features/desktop/clock-behind'

const now = new Date('2026-11-22T12:00:00Z')
const copy = (savedAt: string, damaged = false) => ({
  id: savedAt,
  savedAt,
  bytes: 1,
  transactions: 1,
  damaged,
})

describe('clockBehind', () => {
  it('says nothing of copies of the past, nor of a few hours of travel', () => {
    expect(clockBehind([], now)).toBeNull()
    expect(clockBehind([copy('2026-11-23T02:00:00Z'), copy('2026-11-01T00:00:00Z')], now)).toBeNull()
  })

  it('gives the copy of a day to come, damaged ones apart', () => {
    expect(clockBehind([copy('2027-01-01T00:00:00Z', true), copy('2026-12-01T00:00:00Z')], now)?.id).toBe(
      '2026-12-01T00:00:00Z',
    )
  })
})
