import { describe, expect, it } from 'vitest'
import { type Day, parseDay, weekday } from '../../../shared/day'
import { holidays } from '../../../shared/routes/holidays'
import { holidaysOf } from '../../../shared/routes/holidays/holiday-table'

describe('holidays', () => {
  it.each(Object.entries(holidays))(
    'are working days of the calendar in %s, each once, in order',
    (_, days) => {
      expect(days.filter((day) => parseDay(day) === null || weekday(day) > 5)).toEqual([])
      expect(days).toEqual([...new Set(days)].sort())
      expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2026', '2027']))
    },
  )

  it('join several countries within a span, a state counting as its country', () => {
    const found = holidaysOf(holidays, ['US-CA', 'KR', 'ZZ'], '2026-11-25' as Day, '2027-01-02' as Day)
    expect(found).toEqual(['2026-11-26', '2026-12-25', '2027-01-01'])
  })
})
