import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { forecastOf } from '../../../shared/ledger/forecast'
import { addMonthsTo } from '../../../shared/ledger/month-steps'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomRows, randomStart } from '../../support/random-rows'

const today = '2026-11-22' as Day
const until = '2027-01-31' as Day
const weeks = (amounts: readonly number[], first: string, counterparty: string) =>
  amounts.map((amount, i) => makeTransaction(addDays(first as Day, 7 * i), amount, { counterparty }))

describe('forecastOf', () => {
  it('expects a weekly payout again, at the lower quartile of what came', () => {
    const ledger = makeLedger(weeks([900, 1000, 1100, 1200, 5000], '2026-10-21', 'Shop 1'))
    expect(forecastOf(ledger, today, '2026-12-10' as Day)).toMatchObject([
      { name: 'Shop 1', pattern: 'weekly', amount: 1000, days: ['2026-11-25', '2026-12-02', '2026-12-09'] },
    ])
  })

  it('expects a monthly payment again, at the dearest quarter, also from the last of a month', () => {
    const rows = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'].map((day, i) =>
      makeTransaction(day, -100 - i, { counterparty: 'Music' }),
    )
    const [stream] = forecastOf(makeLedger(rows), today, until)
    expect(stream).toMatchObject({
      pattern: 'monthly',
      amount: -103,
      days: ['2026-11-30', '2026-12-31', '2027-01-31'],
    })
    expect(stream?.evidence).toHaveLength(4)
  })

  it('adds up income without a calendar over stretches of thirty days', () => {
    const rows = [0, 11, 35, 47, 61, 75, 100].map((back, i) =>
      makeTransaction(addDays(today, -back), 100, { counterparty: `Buyer ${'abcdefg'[i]}` }),
    )
    expect(forecastOf(makeLedger(rows), today, until)).toMatchObject([
      { pattern: 'irregular', amount: 200, days: ['2026-12-22', '2027-01-21'] },
    ])
  })

  it('expects nothing of a stream that has ended', () => {
    expect(forecastOf(makeLedger(weeks([9, 9, 9, 9, 9], '2026-06-03', 'Gone')), today, until)).toEqual([])
  })

  it('expects nothing of what the person moves on purpose, nor from too short a past', () => {
    const moved = weeks([-50, -50, -50, -50], '2026-10-28', 'Bank').map((row) => ({
      ...row,
      kind: 'withdrawal' as const,
    }))
    expect(forecastOf(makeLedger(moved), today, until)).toEqual([])
    expect(forecastOf(makeLedger([makeTransaction('2026-11-20', 900)]), today, until)).toEqual([])
  })

  it('never expects more income in all than the same past brought, nor a day outside the horizon', () => {
    fc.assert(
      fc.property(randomRows(170), (rows) => {
        const end = addDays(randomStart, 175)
        const streams = forecastOf(makeLedger(rows), end, addDays(end, 60))
        const income = rows
          .filter(({ amount }) => amount > 0)
          .reduce((total, { amount }) => total + amount, 0)
        for (const { amount, days } of streams) {
          expect(amount).toBeLessThanOrEqual(income)
          for (const day of days) expect(day > end && day <= addDays(end, 60)).toBe(true)
        }
      }),
    )
  })
})

describe('addMonthsTo', () => {
  it('keeps the date, or takes the last of the month', () => {
    expect(addMonthsTo('2026-01-31' as Day, 1)).toBe('2026-02-28')
    expect(addMonthsTo('2028-01-31' as Day, 1)).toBe('2028-02-29')
    expect(addMonthsTo('2026-11-30' as Day, 3)).toBe('2027-02-28')
    expect(addMonthsTo('2026-11-05' as Day, 14)).toBe('2028-01-05')
  })
})
