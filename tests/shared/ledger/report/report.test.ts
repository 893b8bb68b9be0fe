import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { firstBookedDay, reportOf } from '../../../../shared/ledger/report/report'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

const usd = 'USD' as Currency
const won = makeLedger([
  makeTransaction('2025-11-01', -10_000, { kind: 'withdrawal', fee: minor(1_000) }),
  makeTransaction('2026-01-10', 50_000),
  makeTransaction('2026-03-01', -9_500, { kind: 'withdrawal', fee: minor(500) }),
])
const dollars = makeLedger([makeTransaction('2026-02-01', 90, { fee: minor(10) })], {
  id: 'upwork',
  currency: usd,
})
const ledger = new Map([won, dollars].map((one) => [one.account.id, one]))
const question = {
  period: { from: '2026-01-01' as Day, to: '2026-12-31' as Day },
  idleDays: 30,
  currency: 'KRW' as Currency,
}

describe('reportOf', () => {
  it('reckons every account in one currency, and each by itself in its own', () => {
    const report = reportOf(ledger, {
      ...question,
      convert: (amount, from) => (from === usd ? minor(amount * 14) : amount),
    })
    expect(report).toMatchObject({ currency: 'KRW', fees: 640, lapsed: 0 })
    expect(report?.steps.map(({ step, amount }) => [step, amount])).toEqual([
      ['cameIn', 51_400],
      ['fees', -640],
      ['left', 50_760],
    ])
    expect(report?.accounts.map(({ fees }) => fees)).toEqual([500, 10])
    expect(report?.saved).toBe(Math.floor((1_000 * 9_000) / 9_000) - 640)
  })

  it('is none where an account has no rate', () => {
    expect(
      reportOf(ledger, { ...question, convert: (amount, from) => (from === usd ? null : amount) }),
    ).toBeNull()
  })
})

it('begins where the first row does', () => {
  expect(firstBookedDay(ledger)).toBe('2025-11-01')
  expect(firstBookedDay(new Map())).toBeNull()
})
