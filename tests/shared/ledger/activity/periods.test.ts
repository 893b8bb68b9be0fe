import { expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { periodOf } from '../../../../shared/ledger/activity/periods'

it.each([
  ['this-month', '2026-01-15', '2026-01-01', '2026-01-31'],
  ['last-month', '2026-01-15', '2025-12-01', '2025-12-31'],
  ['last-month', '2028-03-31', '2028-02-01', '2028-02-29'],
  ['last-90', '2026-11-22', '2026-08-25', '2026-11-22'],
  ['this-year', '2026-11-22', '2026-01-01', '2026-12-31'],
  ['last-year', '2026-01-01', '2025-01-01', '2025-12-31'],
] as const)('%s of %s runs from %s to %s', (name, today, from, to) => {
  expect(periodOf(name, today as Day)).toEqual({ from, to })
})
