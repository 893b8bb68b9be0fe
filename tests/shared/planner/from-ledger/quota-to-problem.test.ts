import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { quotaToProblem, usesQuota } from '../../../../shared/planner/from-ledger/quota-to-problem'
import { makeTransaction } from '../../../support/make-transaction'

const usd = 'USD' as Currency
const withdrawals = ['2025-12-31', '2026-01-05', '2026-11-01', '2026-11-22', '2026-11-23'].map((day) =>
  makeTransaction(day, -1_000, { kind: 'withdrawal' }),
)
const used = (per: 'day' | 'week' | 'month' | 'year' | 'ever') =>
  quotaToProblem({ id: 'q', per, count: 5 }, 'q', usd, withdrawals, '2026-11-22' as Day).used

describe('quotaToProblem', () => {
  it('counts what the period that holds today has used, and nothing of later days', () => {
    expect(used('day')).toEqual({ count: 1, amount: 1_000 })
    expect(used('month')).toEqual({ count: 2, amount: 2_000 })
    expect(used('year')).toEqual({ count: 3, amount: 3_000 })
    expect(used('ever')).toEqual({ count: 4, amount: 4_000 })
  })

  it('keeps within a week by half of it each month', () => {
    expect(
      quotaToProblem({ id: 'q', per: 'week', amount: '1750' }, 'x', usd, [], '2026-11-22' as Day),
    ).toEqual({
      id: 'x',
      per: 'month',
      amount: 87_500,
      used: { count: 0, amount: 0 },
    })
  })
})

describe('usesQuota', () => {
  it('holds for withdrawals that went out or are about to', () => {
    const row = (told: object) => usesQuota(makeTransaction('2026-11-01', -5, told))
    expect(row({ kind: 'withdrawal' })).toBe(true)
    expect(row({ kind: 'withdrawal', status: 'pending' })).toBe(true)
    expect(row({ kind: 'withdrawal', status: 'cancelled' })).toBe(false)
    expect(row({ kind: 'payment' })).toBe(false)
  })
})
