import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInDays, lastCheckIn, repeatRule, type Rhythm } from '../../../shared/check-in/rhythm'
import { addDays, type Day, weekday } from '../../../shared/day'
import { loadLedger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'

const day = (text: string): Day => text as Day
const mondays: Rhythm = { every: 'week', weekday: 1, since: day('2026-11-01') }
const last: Rhythm = { every: 'month', date: 31, since: day('2026-11-01') }
/** A Sunday. */
const today = day('2026-11-22')

describe('the days of check-ins', () => {
  it('are none until they are wanted', () => {
    expect(checkInDays({ every: 'never' }, null, today)).toEqual([])
  })

  it('are the last one missed, and the next', () => {
    expect(checkInDays(mondays, null, today)).toEqual([
      '2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07',
    ]) // prettier-ignore
    expect(checkInDays({ ...mondays, since: today }, null, today)[0]).toBe('2026-11-23')
  })

  it('move on when a check-in was done, shortly before too', () => {
    const first = (done: string) => checkInDays(mondays, day(done), today)[0]
    expect(first('2026-11-12')).toBe('2026-11-16')
    expect(first('2026-11-16')).toBe('2026-11-23')
    expect(first('2026-11-20')).toBe('2026-11-23')
    expect(first('2026-11-21')).toBe('2026-11-30')
  })

  it('are the last of a month that has no such day', () => {
    expect(checkInDays(last, null, day('2027-02-10'))).toEqual([
      '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30',
    ]) // prettier-ignore
  })

  it('are today where today is one', () => {
    expect(checkInDays({ ...mondays, weekday: 7 }, null, today)[0]).toBe(today)
  })

  it('are always in order, at most one of them past, and never before the check-in or the wish', () => {
    const days = fc.integer({ min: -400, max: 400 }).map((by) => addDays(today, by))
    const rhythms: fc.Arbitrary<Rhythm> = fc.oneof(
      fc.record({
        every: fc.constant('week' as const),
        weekday: fc.integer({ min: 1, max: 7 }),
        since: days,
      }),
      fc.record({ every: fc.constant('month' as const), date: fc.integer({ min: 1, max: 31 }), since: days }),
    )
    fc.assert(
      fc.property(rhythms, fc.option(days), (rhythm, done) => {
        if (rhythm.every === 'never') return
        const found = checkInDays(rhythm, done, today)
        expect([...found].sort()).toEqual(found)
        expect(found.filter((one) => one > today)).toHaveLength(3)
        expect(found.length).toBeLessThanOrEqual(4)
        for (const one of found) {
          expect(one >= rhythm.since && (done === null || one > done)).toBe(true)
          if (rhythm.every === 'week') expect(weekday(one)).toBe(rhythm.weekday)
        }
      }),
    )
  })
})

describe('repeatRule', () => {
  it.each([
    [mondays, 'FREQ=WEEKLY;BYDAY=MO'],
    [{ ...mondays, weekday: 7 }, 'FREQ=WEEKLY;BYDAY=SU'],
    [{ ...last, date: 5 }, 'FREQ=MONTHLY;BYMONTHDAY=5'],
    [{ ...last, date: 28 }, 'FREQ=MONTHLY;BYMONTHDAY=28'],
    [last, 'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1'],
  ] as const)('writes %j', (rhythm, rule) => {
    expect(repeatRule(rhythm)).toBe(rule)
  })
})

describe('the last check-in', () => {
  const read = (...days: string[]) => days.map((text) => ({ day: day(text), balance: minor(500) }))
  const ledgerOf = (...stated: ReturnType<typeof read>[]) =>
    loadLedger({
      accounts: stated.map((readings, at) => makeAccount({ id: `place-${at}`, stated: readings })),
      pages: [],
      statements: [],
    })

  it('is when the place that was looked at least recently was looked at', () => {
    expect(lastCheckIn(ledgerOf(read('2026-10-01', '2026-11-20'), read('2026-11-18')), today)).toBe(
      '2026-11-18',
    )
    expect(lastCheckIn(ledgerOf(read('2026-11-22'), read('2026-11-22')), today)).toBe(today)
  })

  it('never was where nothing is known of a place', () => {
    expect(lastCheckIn(ledgerOf(read('2026-11-20'), read()), today)).toBeNull()
  })
})
