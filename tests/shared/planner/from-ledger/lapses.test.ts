import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import type { Transaction } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { drainsOf, yearlyFeeLooms } from '../../../../shared/planner/from-ledger/lapses'
import { findTerms } from '../../../../shared/routes/find-terms'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'
import { readCatalog } from '../../../support/read-catalog'

const today = '2026-11-22' as Day
const catalog = readCatalog()

function account(
  provider: string,
  currency: string,
  rows: readonly Transaction[],
  readings: readonly (readonly [string, number])[],
) {
  const told = { provider, currency: currency as Currency }
  const stated = readings.map(([day, balance]) => ({ day: day as Day, balance: minor(balance) }))
  const ledger = makeLedger(rows, { ...told, stated })
  const terms = findTerms(catalog, ledger.account)
  if (typeof terms === 'string') throw new Error(terms)
  return { ledger, terms: terms.account }
}

describe('a fee on money left alone', () => {
  const drains = (
    rows: readonly Transaction[],
    ...readings: readonly (readonly [string, number])[]
  ): readonly Day[] => {
    const { ledger, terms } = account('skrill', 'EUR', rows, readings)
    return drainsOf(ledger, terms, today, addDays(today, 60)).map(({ on }) => on)
  }

  it('is taken twelve months after the last movement', () => {
    expect(drains([makeTransaction('2025-12-10', 4_000)])).toEqual(['2026-12-10', '2027-01-10'])
    expect(drains([makeTransaction('2026-03-10', 4_000)])).toEqual([])
  })

  it('goes on being taken: what the provider takes by itself is no use', () => {
    const fees = ['2026-10-10', '2026-11-10'].map((day) => makeTransaction(day, -500, { kind: 'fee' }))
    const rows = [makeTransaction('2025-10-10', 4_000), ...fees]
    expect(drains(rows)).toEqual(['2026-12-10', '2027-01-10'])
    expect(drains([...rows, makeTransaction('2026-11-15', -100)])).toEqual([])
  })

  it('is taken where only readings tell of the place, from the first day on which it can have been used last', () => {
    expect(drains([], ['2025-12-01', 4_000])).toEqual(['2026-12-01', '2027-01-01'])
    expect(drains([], ['2025-11-01', 4_000], ['2025-12-20', 3_000], ['2026-11-20', 3_000])).toEqual([
      '2026-12-02',
      '2027-01-02',
    ])
    expect(drains([], ['2025-11-01', 4_000], ['2026-06-01', 4_000], ['2026-07-01', 3_000])).toEqual([])
  })

  it('goes on where balances fell by the fee alone, which is no sure use', () => {
    const fee = 500
    const readings = [
      ['2025-10-10', 4_000],
      ['2026-10-12', 4_000 - fee],
      ['2026-11-12', 4_000 - 2 * fee],
    ] as const
    expect(drains([], ...readings)).toEqual(['2026-12-10', '2027-01-10'])
    expect(drains([], ...readings.slice(0, 2), ['2026-11-12', 4_000 - 2 * fee - 1])).toEqual([])
  })

  it('counts from a use that readings show after the rows', () => {
    const rows = [makeTransaction('2025-11-30', 4_000, { balance: minor(4_000) })]
    expect(drains(rows)).toEqual(['2026-11-30', '2026-12-30'])
    expect(drains(rows, ['2026-01-15', 4_000], ['2026-02-15', 5_000])).toEqual(['2027-01-16'])
  })
})

describe('a yearly fee for too little turnover', () => {
  const looms = (...readings: readonly (readonly [string, number])[]): boolean => {
    const { ledger, terms } = account('payoneer', 'USD', [], readings)
    return yearlyFeeLooms(ledger, terms, 'KR', today)
  }

  it('is spared where balances show that enough came in', () => {
    expect(looms(['2026-01-01', 0], ['2026-03-01', 150_000], ['2026-05-01', 200_000])).toBe(false)
    expect(looms(['2026-01-01', 0], ['2026-03-01', 150_000], ['2026-05-01', 199_999])).toBe(true)
    expect(looms(['2026-01-01', 0], ['2026-03-01', 200_000], ['2026-05-01', 0])).toBe(false)
  })

  it('is not where it may have come before', () => {
    expect(looms(['2025-11-21', 0], ['2026-03-01', 200_000])).toBe(true)
    expect(looms(['2025-11-22', 0], ['2026-03-01', 200_000])).toBe(false)
  })
})
