import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { chargedBalance } from '../../../shared/ledger/charged-balance'
import { loadLedger } from '../../../shared/ledger/ledger'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const charged = (
  readings: readonly (readonly [string, number])[],
  rows: readonly ReturnType<typeof makeTransaction>[] = [],
  on = today,
) => {
  const stated = readings.map(([day, balance]) => ({ day: day as Day, balance: minor(balance) }))
  const account = makeAccount({ id: 'card', stated })
  const ledger = loadLedger({ accounts: [account], pages: makePages('card', rows), statements: [] })
  return chargedBalance(ledger.get('card')!, on)
}

describe('the balance at the last charge', () => {
  it('is not known before anything was put in on top', () => {
    expect(charged([])).toBeNull()
    expect(charged([['2026-06-01', 50_000]])).toBeNull()
    expect(
      charged([
        ['2026-06-01', 50_000],
        ['2026-07-01', 20_000],
      ]),
    ).toBeNull()
    expect(charged([], [makeTransaction('2026-06-01', 50_000)])).toBeNull()
  })

  it('is the first balance that shows the last charge, and what was spent since does not change it', () => {
    const readings = [
      ['2026-06-01', 50_000],
      ['2026-07-01', 20_000],
      ['2026-08-01', 45_000],
      ['2026-09-01', 30_000],
    ] as const
    expect(charged(readings)).toBe(45_000)
    expect(charged([...readings, ['2026-10-01', 31_000]])).toBe(31_000)
    expect(charged(readings, [], '2026-07-31' as Day)).toBeNull()
  })

  it('is what the rows come to at the end of the day of the last charge', () => {
    const first = makeTransaction('2026-06-01', 50_000)
    const spent = makeTransaction('2026-06-10', -40_000, { kind: 'payment' })
    const charge = makeTransaction('2026-07-01', 20_000, { kind: 'top-up' })
    const bought = makeTransaction('2026-07-02', -5_000, { kind: 'payment' })
    expect(charged([], [first, spent, charge, bought])).toBe(30_000)
  })

  it('is not raised by what was put back', () => {
    const first = makeTransaction('2026-06-01', 50_000)
    const spent = makeTransaction('2026-06-10', -40_000, { kind: 'payment' })
    const back = makeTransaction('2026-06-12', 4_000, { kind: 'refund' })
    expect(charged([], [first, spent, back])).toBeNull()
  })
})
