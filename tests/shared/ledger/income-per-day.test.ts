import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { incomePerDay } from '../../../shared/ledger/income-per-day'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const back = (days: number, amount: number, kind: 'income' | 'withdrawal' | 'payment' = 'income') =>
  makeTransaction(addDays(today, -days), amount, { kind })

describe('incomePerDay', () => {
  it('is what came in the last half-year a day, spending taken off and moves left aside', () => {
    const ledger = makeLedger([
      back(300, 99_000), back(183, 5_000), back(100, 1_000), back(40, 900, 'income'), back(20, -70, 'payment'), back(10, -1_500, 'withdrawal'),
    ]) // prettier-ignore
    expect(incomePerDay(ledger, today)).toBeCloseTo((1_000 + 900 - 70) / 183)
  })

  it('counts a short past from its first day, whose income nobody saw waiting', () => {
    expect(incomePerDay(makeLedger([back(20, 500), back(10, 300)]), today)).toBeCloseTo(15)
    expect(incomePerDay(makeLedger([back(0, 500)]), today)).toBe(0)
  })

  it('is nothing where more was spent, and where nothing is known', () => {
    expect(incomePerDay(makeLedger([back(30, 10), back(20, 100), back(5, -300, 'payment')]), today)).toBe(0)
    expect(incomePerDay(makeLedger([]), today)).toBe(0)
  })
})
