import { expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { calendarWeeks } from '../../../../shared/ledger/report/calendar-weeks'

const days = (...of: readonly string[]) => new Set(of as readonly Day[])

it('runs in weeks from Monday, each day with what it is good for', () => {
  const weeks = calendarWeeks('2026-11-25' as Day, 2, {
    planned: days('2026-11-27', '2026-11-28'),
    renews: days('2026-11-27', '2026-12-01'),
    holidays: days('2026-12-02'),
  })
  expect(weeks.flat()[0]).toEqual({ day: '2026-11-23', mark: 'past' })
  expect(weeks.map((week) => week.map(({ mark }) => mark))).toEqual([
    ['past', 'past', 'usual', 'usual', 'planned', 'planned', 'closed'],
    ['usual', 'renews', 'closed', 'usual', 'usual', 'closed', 'closed'],
  ])
})
