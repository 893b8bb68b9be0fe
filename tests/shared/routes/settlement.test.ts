import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { arrivalDay, plannedSettlement, unstatedSettlement } from '../../../shared/routes/settlement'

const holidays = new Set(['2026-11-26'] as Day[])
const arrives = (sent: string, days: number, calendar: 'business' | 'calendar') =>
  arrivalDay(sent as Day, { days, calendar }, holidays)

describe('plannedSettlement', () => {
  it('takes the latest a source names, and a working week where none does', () => {
    expect(plannedSettlement({ soonest: 1, latest: 3, unit: 'business-days' })).toEqual({
      days: 3,
      calendar: 'business',
    })
    expect(plannedSettlement({ soonest: 0, latest: 48, unit: 'hours' })).toEqual({
      days: 2,
      calendar: 'calendar',
    })
    expect(plannedSettlement({ soonest: 0, latest: 30, unit: 'minutes' })).toEqual({
      days: 0,
      calendar: 'calendar',
    })
    expect(plannedSettlement({ soonest: 2, latest: 7, unit: 'calendar-days' })).toEqual({
      days: 7,
      calendar: 'calendar',
    })
    expect(plannedSettlement(null)).toBe(unstatedSettlement)
  })
})

describe('arrivalDay', () => {
  it('counts calendar days as they are', () => {
    expect(arrives('2026-11-21', 2, 'calendar')).toBe('2026-11-23')
  })

  it('skips weekends and holidays in business days', () => {
    expect(arrives('2026-11-25', 1, 'business')).toBe('2026-11-27')
    expect(arrives('2026-11-25', 2, 'business')).toBe('2026-11-30')
    expect(arrives('2026-11-21', 1, 'business')).toBe('2026-11-23')
  })

  it('waits for the next business day where it takes none', () => {
    expect(arrives('2026-11-21', 0, 'business')).toBe('2026-11-23')
    expect(arrives('2026-11-24', 0, 'business')).toBe('2026-11-24')
  })
})
