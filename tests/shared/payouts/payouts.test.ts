import { describe, expect, it } from 'vitest'
import { payoutsOf } from '../../../shared/payouts/payouts'
import { freelancerYear } from '../../support/freelancer/freelancer-year'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const parts = (...rows: Parameters<typeof makeTransaction>[]) =>
  payoutsOf(makeLedger(rows.map((row) => makeTransaction(...row)))).map((payout) => ({
    amount: payout.amount,
    rest: payout.rest,
    parts: payout.parts.map(({ row, amount }) => [row.counterparty, amount]),
  }))

describe('payoutsOf', () => {
  it('opens a payout to its earnings, oldest first, after what the platform took of each', () => {
    expect(
      parts(
        ['2026-11-01', 10_000, { counterparty: 'A' }],
        ['2026-11-01', -1_000, { kind: 'fee', counterparty: 'A' }],
        ['2026-11-02', 5_000, { counterparty: 'B' }],
        ['2026-11-03', -1_500, { kind: 'refund', counterparty: 'A' }],
        ['2026-11-04', -9_000, { kind: 'withdrawal' }],
        ['2026-11-05', -3_500, { kind: 'withdrawal' }],
      ),
    ).toEqual([
      { amount: 3_500, rest: 0, parts: [['B', 3_500]] },
      {
        amount: 9_000,
        rest: 0,
        parts: [
          ['A', 7_500],
          ['B', 1_500],
        ],
      },
    ])
  })

  it('says what no row explains, and lets earnings pay first what was owed', () => {
    expect(parts(['2026-11-01', 1_000], ['2026-11-02', -1_200, { kind: 'withdrawal' }])[0]?.rest).toBe(200)
    expect(
      parts(
        ['2026-11-01', -300, { kind: 'fee' }],
        ['2026-11-02', 1_000, { counterparty: 'A' }],
        ['2026-11-03', -700, { kind: 'withdrawal' }],
      ),
    ).toEqual([{ amount: 700, rest: 0, parts: [['A', 700]] }])
  })

  it('finds the earnings of every payout of a year', () => {
    const { ledger } = freelancerYear(5, [])
    const payouts = payoutsOf(ledger.get('upwork')!)
    expect(payouts.length).toBeGreaterThan(6)
    for (const { amount, parts: of, rest } of payouts) {
      expect(rest).toBe(0)
      expect(of.reduce((total, part) => total + part.amount, 0)).toBe(amount)
    }
  })
})
