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
  it('expects a weekly payout again, at the average of the latest six', () => {
    const ledger = makeLedger(weeks([9000, 900, 1000, 1100, 1200, 900, 900], '2026-10-07', 'Shop 1'))
    expect(forecastOf(ledger, today, '2026-12-10' as Day)).toMatchObject([
      { name: 'Shop 1', pattern: 'weekly', amount: 1000, days: ['2026-11-25', '2026-12-02', '2026-12-09'] },
    ])
  })

  it('expects a monthly payment again, at its average, also from the last of a month', () => {
    const rows = ['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31'].map((day, i) =>
      makeTransaction(day, -100 - i, { counterparty: 'Music' }),
    )
    const [stream] = forecastOf(makeLedger(rows), today, until)
    expect(stream).toMatchObject({
      pattern: 'monthly',
      amount: -101,
      days: ['2026-11-30', '2026-12-31', '2027-01-31'],
    })
    expect(stream?.evidence).toHaveLength(4)
  })

  it('spreads income without a calendar over the Sundays to come', () => {
    const rows = [0, 11, 35, 47, 61, 75, 100].map((back, i) =>
      makeTransaction(addDays(today, -back), 100, { counterparty: `Buyer ${'abcdefg'[i]}` }),
    )
    // The first 100 began the past: the six after it came in 100 days.
    const [stream, ...others] = forecastOf(makeLedger(rows), today, until)
    expect(others).toEqual([])
    expect(stream).toMatchObject({ pattern: 'irregular', amount: 42 })
    expect(stream?.days).toHaveLength(10)
    expect(stream?.days.slice(0, 2)).toEqual(['2026-11-29', '2026-12-06'])
  })

  it('names the same days, and about the same sum, a week later', () => {
    const rows = [3, 40, 90, 160, 200].map((back) =>
      makeTransaction(addDays(today, -back), 6000, { counterparty: 'Gifts' }),
    )
    const [now] = forecastOf(makeLedger(rows), today, until)
    const [later] = forecastOf(makeLedger(rows), addDays(today, 7), until)
    expect(later?.days).toEqual(now?.days.slice(1))
    expect(Math.abs((later?.amount ?? 0) - (now?.amount ?? 0))).toBeLessThan((now?.amount ?? 0) * 0.1)
  })

  it('expects of rare income what a year of it brought', () => {
    const rows = [30, 150, 270, 390].map((back) => makeTransaction(addDays(today, -back), 52_000))
    expect(forecastOf(makeLedger(rows), today, until)).toMatchObject([{ amount: 3000 }])
  })

  it('counts what a platform keeps beside each earning, and neither refunds nor the fees of withdrawals', () => {
    const rows = [90, 71, 31, 2].flatMap((back) => [
      makeTransaction(addDays(today, -back), 10_000, { counterparty: `Client ${'wxyzv'[back % 5]}` }),
      makeTransaction(addDays(today, -back), -1_000, { kind: 'fee', text: 'Service fee' }),
    ])
    const others = [
      makeTransaction(addDays(today, -20), 15_000, { kind: 'refund', text: 'Transfer cancelled' }),
      makeTransaction(addDays(today, -15), -9_000, { kind: 'withdrawal' }),
      makeTransaction(addDays(today, -15), -500, { kind: 'fee', text: 'Withdrawal fee' }),
    ]
    // The first earning began the past: three of 9,000 in 90 days.
    expect(forecastOf(makeLedger([...rows, ...others]), today, until)).toMatchObject([{ amount: 2_100 }])
  })

  it('takes a pause of weekly work for a pause, and a missed month for an end', () => {
    const paused = weeks([700, 700, 700, 700, 700, 700], '2026-09-22', 'Errands')
    expect(forecastOf(makeLedger(paused), today, until)).toMatchObject([{ pattern: 'irregular' }])
    const missed = ['2026-06-20', '2026-07-20', '2026-08-20', '2026-09-20'].map((day) =>
      makeTransaction(day, 700, { counterparty: 'Rent of a garage' }),
    )
    expect(forecastOf(makeLedger(missed), today, until)).toEqual([])
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
