import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays, addMonths, type Day, day, dayOfSerial, daysBetween, firstDay, type Month, monthOf, parseDay, serial, weekday,
} from '../../shared/day' // prettier-ignore

const days = fc
  .integer({ min: serial('1583-01-01' as Day), max: serial('9999-12-31' as Day) })
  .map(dayOfSerial)

describe('a day', () => {
  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [1500, 1, 1],
    [2026.5, 1, 1],
  ])('is null where the calendar has none: %i-%i-%i', (year, month, date) => {
    expect(day(year, month, date)).toBeNull()
  })

  it('knows leap years', () => {
    expect(day(2024, 2, 29)).toBe('2024-02-29')
    expect(day(2000, 2, 29)).toBe('2000-02-29')
    expect(day(1900, 2, 29)).toBeNull()
  })

  it.each(['2026-1-01', '2026/01/01', '2026-01-01T00:00', '', '2026-02-30'])('does not read %j', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('reads back what it writes', () => {
    fc.assert(fc.property(days, (one) => void expect(parseDay(one)).toBe(one)))
  })

  it('compares as text as it does in time', () => {
    fc.assert(fc.property(days, days, (a, b) => void expect(a < b).toBe(serial(a) < serial(b))))
  })

  it('adds and counts days as inverses', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -1000, max: 1000 }), (from, count) => {
        const to = addDays(from, count)
        fc.pre(to > '1583' && to < '9999')
        expect(daysBetween(from, to)).toBe(count)
      }),
    )
  })

  it('has weekdays that follow one another', () => {
    expect(weekday('2026-11-22' as Day)).toBe(7)
    fc.assert(fc.property(days, (one) => void expect(weekday(addDays(one, 1))).toBe((weekday(one) % 7) + 1)))
  })

  it('lies in its month', () => {
    expect(monthOf('2026-03-31' as Day)).toBe('2026-03')
    expect(firstDay('2026-03' as Month)).toBe('2026-03-01')
    expect(addMonths('2026-11' as Month, 3)).toBe('2027-02')
    expect(addMonths('2026-01' as Month, -1)).toBe('2025-12')
  })
})
