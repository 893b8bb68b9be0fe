import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { accountCosts, feeShare } from '../../../shared/ledger/report/account-costs'
import type { Currency } from '../../../shared/money/currency'
import { type Minor, minor } from '../../../shared/money/money'
import {
  type EffectiveFee,
  effectiveFee,
  type FeeGrouping,
  feesBy,
  feesTogether,
} from '../../../shared/payouts/effective-fees'
import { paysOut } from '../../../shared/payouts/pays-out'
import { makeLedger } from '../../support/make-ledger'
import { makeTransaction } from '../../support/make-transaction'

const rows = [
  makeTransaction('2026-10-01', 9_000, { fee: minor(1_000), counterparty: 'A' }),
  makeTransaction('2026-11-01', 20_000, { counterparty: 'B' }),
  makeTransaction('2026-11-01', -1_000, { kind: 'fee', counterparty: 'B' }),
  makeTransaction('2026-11-02', -1_999, { kind: 'fee', text: 'Membership Fee' }),
  makeTransaction('2026-11-03', -10_000, { kind: 'withdrawal', fee: minor(99) }),
]

const figures = (fees: readonly EffectiveFee[]) =>
  fees.map(({ name, currency, earned, fees: taken, ppm }) => [name, currency, earned, taken, ppm])

describe('effective fees', () => {
  it('are all a platform took of all that was earned', () => {
    expect(effectiveFee(makeLedger(rows))).toMatchObject({ earned: 30_000, fees: 4_098, ppm: 136_600 })
    expect(effectiveFee(makeLedger([])).ppm).toBeNull()
  })

  it('are told by client, the platform’s own charges apart', () => {
    expect(figures(feesBy('client', [makeLedger(rows)]))).toEqual([
      ['B', 'KRW', 20_000, 1_000, 50_000],
      ['A', 'KRW', 10_000, 1_000, 100_000],
      ['', 'KRW', 0, 2_098, null],
    ])
  })

  it('name nobody as a client who is only paid out to or spent at', () => {
    const own = [
      makeTransaction('2026-11-05', -5_062, { kind: 'withdrawal', fee: minor(62), counterparty: 'Own bank' }),
      makeTransaction('2026-11-06', -5_040, { kind: 'transfer', fee: minor(40), counterparty: 'Me' }),
      makeTransaction('2026-11-07', -703, { kind: 'payment', fee: minor(3), counterparty: 'A shop' }),
      makeTransaction('2026-11-08', -30, { kind: 'fee', text: 'Payout fee', counterparty: 'Me' }),
      makeTransaction('2026-11-09', 4_000, { counterparty: 'C' }),
      makeTransaction('2026-11-10', -500, { kind: 'refund', counterparty: 'C' }),
    ]
    expect(figures(feesBy('client', [makeLedger(own)]))).toEqual([
      ['C', 'KRW', 4_000, 0, 0],
      ['', 'KRW', 0, 135, null],
    ])
  })

  it('are told by month, newest first', () => {
    expect(feesBy('month', [makeLedger(rows)]).map(({ name, ppm }) => [name, ppm])).toEqual([
      ['2026-11', 154_900],
      ['2026-10', 100_000],
    ])
  })
})

describe('effective fees of several places', () => {
  const usd = 'USD' as Currency
  const shop = [
    makeTransaction('2026-10-20', 5_000, { fee: minor(500), counterparty: 'A', currency: usd }),
    makeTransaction('2026-11-20', 2_000, { counterparty: 'B', currency: usd }),
  ]
  const places = [
    makeLedger(rows, { name: 'Gigs' }),
    makeLedger(shop, { id: 'shop', name: 'Shop', currency: usd }),
  ]

  it('keep each currency to itself, however they are told apart', () => {
    expect(figures(feesBy('place', places))).toEqual([
      ['Gigs', 'KRW', 30_000, 4_098, 136_600],
      ['Shop', 'USD', 7_500, 500, 66_667],
    ])
    expect(feesBy('client', places).map(({ name, currency }) => `${name} ${currency}`)).toEqual([
      'B KRW',
      'A KRW',
      ' KRW',
      'A USD',
      'B USD',
    ])
    expect(feesBy('month', places).map(({ name, currency, fees }) => [name, currency, fees])).toEqual([
      ['2026-11', 'KRW', 3_098],
      ['2026-11', 'USD', 0],
      ['2026-10', 'KRW', 1_000],
      ['2026-10', 'USD', 500],
    ])
    expect(feesBy('currency', places).map(({ name, earned }) => [name, earned])).toEqual([
      ['KRW', 30_000],
      ['USD', 7_500],
    ])
  })

  it('lose nothing in any grouping', () => {
    const total = (by: FeeGrouping, currency: string) =>
      feesBy(by, places)
        .filter((fee) => fee.currency === currency)
        .reduce((sum, { fees }) => sum + fees, 0)
    for (const by of ['place', 'client', 'month', 'currency'] as const)
      expect([by, total(by, 'KRW'), total(by, 'USD')]).toEqual([by, 4_098, 500])
  })

  it('are the share that the report of the same time tells', () => {
    const year = { from: '2026-01-01' as Day, to: '2026-12-31' as Day }
    for (const one of places) {
      const share = feeShare(accountCosts(one, year))
      expect(Math.round(share! * 1_000_000)).toBe(effectiveFee(one).ppm)
    }
  })

  it('come together at a rate, and only at one', () => {
    const convert = (amount: Minor, from: Currency) => minor(from === usd ? amount * 14 : amount)
    expect(feesTogether(feesBy('currency', places), 'KRW' as Currency, convert)).toMatchObject({
      earned: 30_000 + 7_500 * 14,
      fees: 4_098 + 500 * 14,
      ppm: 82_207,
    })
  })
})

describe('paysOut', () => {
  it('holds for platforms and for wallets that earn more than they are topped up', () => {
    expect(paysOut(makeLedger(rows, { kind: 'platform' }))).toBe(true)
    expect(paysOut(makeLedger(rows))).toBe(true)
    const topUp = makeTransaction('2026-11-04', 40_000, { kind: 'top-up' })
    expect(paysOut(makeLedger([...rows, topUp]))).toBe(false)
    expect(paysOut(makeLedger(rows, { kind: 'bank' }))).toBe(false)
  })
})
