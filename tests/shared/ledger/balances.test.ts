import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import { balanceAt, balanceChanges, balanceSeries } from '../../../shared/ledger/balances'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'
import { randomRows, randomStart } from '../../support/random-rows'

describe('balances', () => {
  it('sums a day before it shows it', () => {
    const ledger = makeLedger([
      makeTransaction('2026-03-02', 500),
      makeTransaction('2026-03-02', -100),
      makeTransaction('2026-03-05', -50),
    ])
    expect(balanceChanges(ledger)).toEqual([
      { day: '2026-03-02', balance: 400 },
      { day: '2026-03-05', balance: 350 },
    ])
    expect(balanceSeries(ledger, '2026-03-01' as Day, '2026-03-06' as Day)).toEqual([
      0, 400, 400, 400, 350, 350,
    ])
  })

  it('leaves out pending and cancelled rows', () => {
    const ledger = makeLedger([
      makeTransaction('2026-03-02', 500, { status: 'pending' }),
      makeTransaction('2026-03-02', 70, { status: 'cancelled' }),
      makeTransaction('2026-03-02', 3),
    ])
    expect(balanceAt(ledger, '2026-03-02' as Day)).toBe(3)
  })

  it('gives on every day the opening and all rows up to it', () => {
    fc.assert(
      fc.property(randomRows(30), (rows) => {
        const ledger = makeLedger(rows)
        const series = balanceSeries(ledger, addDays(randomStart, -2), addDays(randomStart, 32))
        series.forEach((balance, i) => {
          const on = addDays(randomStart, i - 2)
          const plain = rows.reduce<number>(
            (total, row) => total + (row.day <= on ? row.amount : 0),
            ledger.opening.balance,
          )
          expect(balance).toBe(plain)
          expect(balanceAt(ledger, on)).toBe(plain)
        })
      }),
    )
  })
})
