import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { calendarOf } from '../../../shared/planner/calendar'

const calendar = calendarOf('2026-12-24' as Day, '2027-01-10' as Day, ['2026-12-25' as Day])
const arrival = (sent: string, days: number, kind: 'business' | 'calendar'): string =>
  calendar.dayAt(calendar.arrival(calendar.numberOf(sent as Day), { days, calendar: kind }))

describe('calendarOf', () => {
  it.each([
    ['2026-12-24', 1, 'business', '2026-12-28'],
    ['2026-12-25', 0, 'business', '2026-12-28'],
    ['2026-12-24', 0, 'business', '2026-12-24'],
    ['2026-12-26', 2, 'business', '2026-12-29'],
    ['2026-12-24', 2, 'calendar', '2026-12-26'],
  ] as const)('sent on %s, %i %s days later it is %s', (sent, days, kind, expected) => {
    expect(arrival(sent, days, kind)).toBe(expected)
  })

  it('tells periods apart', () => {
    const [december, january] = ['2026-12-31', '2027-01-01'].map((day) => calendar.numberOf(day as Day))
    const same = (per: 'day' | 'month' | 'year' | 'ever'): boolean =>
      calendar.periodOf(december ?? 0, per) === calendar.periodOf(january ?? 0, per)
    expect([same('day'), same('month'), same('year'), same('ever')]).toEqual([false, false, false, true])
  })
})
