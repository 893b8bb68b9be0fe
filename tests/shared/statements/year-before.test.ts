import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { lastDayIn, yearsBefore } from '../../../shared/statements/year-before'

const years = (last: string, ...dates: readonly string[]): readonly (string | null)[] =>
  yearsBefore(
    dates.map((text) => ({ month: Number(text.slice(0, 2)), date: Number(text.slice(3)) })),
    last as Day,
  )

describe('yearsBefore', () => {
  it('takes the latest year in which a row is not later than the one above', () => {
    expect(years('2026-01-10', '01-10', '01-02', '12-31', '12-31', '01-11')).toEqual([
      '2026-01-10',
      '2026-01-02',
      '2025-12-31',
      '2025-12-31',
      '2025-01-11',
    ])
  })

  it('goes a year back where the newest row would lie ahead', () => {
    expect(years('2026-01-10', '01-11')).toEqual(['2025-01-11'])
  })

  it('lets a day that does not exist move no other', () => {
    expect(years('2026-01-10', '01-05', '02-30', '01-02')).toEqual(['2026-01-05', null, '2026-01-02'])
    expect(years('2026-03-10', '02-29')).toEqual([null])
    expect(years('2024-03-10', '02-29')).toEqual(['2024-02-29'])
  })
})

describe('lastDayIn', () => {
  it.each([
    ['JE80F122_20260301_20260310.pdf', '2026-03-10'],
    ['2026年3月1日 印刷', '2026-03-01'],
    ['from 2026-01-02 to 2025/12/31', '2026-01-02'],
    ['account 2026 1234', null],
    ['1202603015', null],
  ])('finds in %s %s', (text, expected) => {
    expect(lastDayIn(text)).toBe(expected)
  })
})
