import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import type { AccountLedger } from '../../../../shared/ledger/ledger'
import { type Convert, exchangeResult } from '../../../../shared/ledger/report/exchange-result'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { makeLedger } from '../../../support/make-ledger'
import { makeTransaction } from '../../../support/make-transaction'

const year = { from: '2026-01-01' as Day, to: '2026-12-31' as Day }
const inCents: Convert = (amount, from) =>
  from === 'EUR' ? minor(amount * 2) : from === 'USD' ? amount : null
const place = (currency: string, ...amounts: readonly number[]): AccountLedger =>
  makeLedger(
    amounts.map((amount) => makeTransaction('2026-03-01', amount, { kind: 'conversion' })),
    { id: currency, currency: currency as Currency, provider: 'wise' },
  )
const result = (...places: readonly AccountLedger[]) =>
  exchangeResult(new Map(places.map((one) => [one.account.id, one])), year, inCents)

describe('exchangeResult', () => {
  it('is what came out less what went in', () => {
    expect(result(place('EUR', -1_000), place('USD', 1_950))).toBe(-50)
  })

  it('says nothing of an exchange of which one half is missing', () => {
    expect(result(place('EUR', -1_000))).toBe(0)
    expect(result(place('USD', 1_950))).toBe(0)
  })

  it('is unknown without a rate', () => {
    expect(result(place('EUR', -1_000), place('KRW', 15_000))).toBeNull()
  })
})
