import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { ownSettlement, type Passed, slowerOf } from '../../../shared/routes/own-settlement'
import { arrivalDay, type PlannedSettlement } from '../../../shared/routes/settlement'

const monday = '2026-11-02' as Day
const friday = '2026-11-06' as Day
const business: PlannedSettlement = { days: 1, calendar: 'business' }
const calendar: PlannedSettlement = { days: 1, calendar: 'calendar' }
const none: ReadonlySet<Day> = new Set()
const passed = (sentOn: Day, days: number): Passed => ({
  sentOn,
  arrivedOn: addDays(sentOn, days),
  amount: 20_000,
  cost: null,
})
const often = (count: number, one: Passed): Passed[] => new Array<Passed>(count).fill(one)

describe('ownSettlement', () => {
  it('says nothing of fewer than five transfers', () => {
    expect(ownSettlement(calendar, often(4, passed(monday, 9)), none)).toBeNull()
    expect(ownSettlement(calendar, often(5, passed(monday, 9)), none)).toEqual({
      count: 5,
      usualDays: 9,
      slowDays: 9,
    })
  })

  it('counts in the days of the rule: no weekend or holiday makes a transfer slow', () => {
    const overWeekend = often(5, passed(friday, 3))
    expect(ownSettlement(business, overWeekend, none)?.slowDays).toBe(1)
    expect(ownSettlement(calendar, overWeekend, none)?.slowDays).toBe(3)
    const overHoliday = often(5, passed(friday, 4))
    expect(ownSettlement(business, overHoliday, none)?.slowDays).toBe(2)
    expect(ownSettlement(business, overHoliday, new Set(['2026-11-09' as Day]))?.slowDays).toBe(1)
  })

  it('lets one slow transfer in ten be an accident, and one in nine not', () => {
    const slow = passed(monday, 20)
    const quick = (count: number) => often(count, passed(monday, 1))
    expect(ownSettlement(calendar, [slow, ...quick(9)], none)?.slowDays).toBe(1)
    expect(ownSettlement(calendar, [slow, ...quick(8)], none)?.slowDays).toBe(20)
  })

  it('goes by the newest twenty', () => {
    const before = often(30, passed(monday, 12))
    const since = often(20, passed(monday, 2))
    expect(ownSettlement(calendar, [...before, ...since], none)).toEqual({
      count: 20,
      usualDays: 2,
      slowDays: 2,
    })
  })

  it('takes a statement that dates the arrival a day early for the same day', () => {
    expect(ownSettlement(calendar, often(5, passed(monday, -1)), none)?.slowDays).toBe(0)
  })

  it('with the slower of both, promises no earlier day than the rule, nor than nine in ten of the transfers kept', () => {
    const days = fc.array(fc.record({ on: fc.nat(400), took: fc.nat(15) }), { minLength: 5, maxLength: 20 })
    fc.assert(
      fc.property(days, fc.nat(6), fc.constantFrom('business', 'calendar'), (of, ruled, kind) => {
        const rule: PlannedSettlement = { days: ruled, calendar: kind }
        const all = of.map(({ on, took }) => passed(addDays(monday, on), took))
        const planned = slowerOf(rule, ownSettlement(rule, all, none))
        const broken = all.filter((one) => arrivalDay(one.sentOn, planned, none) < one.arrivedOn)
        expect(broken.length * 10).toBeLessThanOrEqual(all.length)
        for (const { sentOn } of all)
          expect(arrivalDay(sentOn, planned, none) >= arrivalDay(sentOn, rule, none)).toBe(true)
      }),
    )
  })
})
