import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { loadLedger } from '../../../shared/ledger/ledger'
import { summarise } from '../../../shared/ledger/summary'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { makeAccount } from '../../support/make-account'
import { makePages } from '../../support/make-ledger'
import { makeStatement } from '../../support/make-statement'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const accounts = [
  makeAccount({ id: 'kakaopay' }),
  makeAccount({ id: 'toss', kind: 'points' }),
  makeAccount({ id: 'paypal', currency: 'USD' as Currency }),
  makeAccount({ id: 'bank', kind: 'bank', role: 'destination' }),
  makeAccount({ id: 'phone', kind: 'carrier' }),
]
const pages = [
  ...makePages('kakaopay', [makeTransaction('2026-06-01', 23_400), makeTransaction('2026-11-20', 1_000)]),
  ...makePages('toss', [makeTransaction('2026-11-01', 900)]),
  ...makePages('paypal', [makeTransaction('2026-02-01', 1_250, { balance: minor(1_250) })]),
  ...makePages('bank', [makeTransaction('2026-02-01', 5_000)]),
  ...makePages('phone', [
    makeTransaction('2026-10-30', -7_000, { kind: 'carrier-charge' }),
    makeTransaction('2026-11-02', -9_900, { kind: 'carrier-charge' }),
    makeTransaction('2026-11-03', 1_900, { kind: 'refund', status: 'pending' }),
    makeTransaction('2026-11-04', 400, { kind: 'refund' }),
  ]),
]
const statements = [
  makeStatement([
    {
      account: 'kakaopay',
      currency: 'KRW' as Currency,
      period: { from: '2026-06-01' as Day, to: '2026-11-21' as Day },
      opening: null,
      closing: null,
    },
  ]),
]
const summary = summarise(loadLedger({ accounts, pages, statements }), today)

describe('summarise', () => {
  it('keeps currencies apart, and debts and destinations out of the balance', () => {
    expect(summary.currencies).toEqual([
      {
        currency: 'KRW',
        balance: 25_300,
        idle: 23_400,
        places: 2,
        microPlaces: 1,
        since: '2026-06-01',
        arrived: 5_000,
      },
      {
        currency: 'USD',
        balance: 1_250,
        idle: 1_250,
        places: 1,
        microPlaces: 0,
        since: '2026-02-01',
        arrived: 0,
      },
    ])
  })

  it('says of each account what is known and how fresh it is', () => {
    expect(summary.accounts[0]).toMatchObject({
      balance: 24_400,
      idle: 23_400,
      since: '2026-06-01',
      micro: false,
      lastStatementDay: '2026-11-21',
      staleDays: 1,
      opening: 'assumed',
      tie: { kind: 'unstated' },
      ages: [
        { upToDays: 30, amount: 1_000 },
        { upToDays: 90, amount: 0 },
        { upToDays: null, amount: 23_400 },
      ],
    })
    expect(summary.accounts.map(({ account }) => account.id)).toEqual(['kakaopay', 'toss', 'paypal', 'bank'])
  })

  it('shows the phone bill of the month as a debt with its promised refunds', () => {
    expect(summary.bills).toEqual([
      { account: 'phone', month: '2026-11', charged: 9_900, refunded: 400, promised: 1_900 },
    ])
  })

  it('gives the same figures whatever the order of the pages', () => {
    const turned = loadLedger({ accounts, pages: [...pages].reverse(), statements })
    expect(summarise(turned, today)).toEqual(summary)
  })
})
