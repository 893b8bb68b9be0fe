import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { confirmed, holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'
import { type Holding, usesOf } from './make-use-up'

const voucher = (left: number): Holding =>
  holding({ id: 'voucher', kind: 'voucher', provider: 'kr-new-type-voucher' }, [
    makeTransaction('2026-06-01', 50_000),
    makeTransaction('2026-07-01', left - 50_000),
  ])

const yen = { currency: 'JPY' as Currency }
const dollars = { currency: 'USD' as Currency }

describe('what is better spent than sent', () => {
  it('is a voucher of ₩50,000 with ₩23,000 left: ₩3,000 more opens the refund of the rest', () => {
    const [use] = usesOf([voucher(23_000)], { voucher: { firstWorth: minor(50_000) } })
    expect(use).toMatchObject({
      account: 'voucher',
      parts: [{ amount: 3_000, by: null }],
      use: { spent: 3_000, way: 'kr-voucher-rest', paid: 20_000, cost: 0, lost: 0 },
      opening: 'share-spent',
      outNow: { route: 'kr-voucher-refund-cash', cost: 2_300 },
      comesFirst: true,
    })
  })

  it('needs four fifths of a voucher of at most ₩10,000', () => {
    const small = holding({ id: 'voucher', kind: 'voucher', provider: 'kr-new-type-voucher' }, [
      makeTransaction('2026-06-01', 10_000),
      makeTransaction('2026-07-01', -5_000),
    ])
    const [use] = usesOf([small], { voucher: { firstWorth: minor(10_000) } })
    expect(use?.use).toMatchObject({ spent: 3_000, paid: 2_000 })
  })

  it('counts what is spent from the last charge, asked or not', () => {
    const charged = (...balances: readonly number[]) =>
      holding(
        {
          id: 'voucher',
          kind: 'voucher',
          provider: 'kr-new-type-voucher',
          stated: balances.map((balance, i) => ({
            day: `2026-0${i + 1}-01` as Day,
            balance: minor(balance),
          })),
        },
        [],
      )
    const use = (...balances: readonly number[]) =>
      usesOf([charged(...balances)], { voucher: { firstWorth: minor(50_000) } })[0]?.use
    // 60 % of 45,000 are 27,000, of which 22,000 are spent; of the first 50,000 nothing would be missing but 3,000.
    expect(use(50_000, 20_000, 45_000, 23_000)).toMatchObject({ spent: 5_000, paid: 18_000 })
    expect(use(50_000, 6_000, 10_000, 4_000)).toMatchObject({ spent: 2_000, paid: 2_000 })
    expect(use(50_000, 6_000, 10_001, 4_000)).toBeUndefined()
    expect(usesOf([charged(50_000, 20_000, 45_000, 23_000)])[0]?.use).toMatchObject({ spent: 5_000 })
    expect(use(50_000, 23_000)).toMatchObject({ spent: 3_000 })
  })

  it('claims no refund while nobody has said what the voucher was worth at first', () => {
    expect(usesOf([voucher(23_000)])).toEqual([])
  })

  it('is a gift card before it goes to the state: one purchase puts that off, a day of its own does not', () => {
    const goes = (expiry: Account['expiry']) =>
      usesOf([
        holding({ id: 'card', kind: 'voucher', ...dollars, ...(expiry ? { expiry } : {}) }, [
          makeTransaction('2022-03-01', 2_500, dollars),
        ]),
      ])[0]
    expect(goes([{ kind: 'last-use', months: 60, escheats: true }])).toMatchObject({
      isTouch: true,
      parts: [{ amount: 1, by: '2027-03-01' }],
      loses: { on: '2027-03-01', amount: 2_500, why: 'unclaimed' },
    })
    expect(goes([{ kind: 'day', until: '2027-01-31' as Day, escheats: true }])).toMatchObject({
      parts: [{ amount: 2_500, by: '2027-01-31' }],
      loses: { why: 'unclaimed' },
    })
    expect(goes([{ kind: 'last-use', months: 60 }])?.loses?.why).toBe('untouched')
  })

  it('is a card with a deposit: spent to nothing it brings ¥500, handed back now a fee is taken', () => {
    const card = holding({ id: 'card', kind: 'wallet', provider: 'pasmo', ...yen }, [
      makeTransaction('2026-06-01', 430, yen),
    ])
    const [use] = usesOf([card])
    expect(use).toMatchObject({
      parts: [{ amount: 430, by: null }],
      use: { way: 'pasmo-card-return', paid: 500, deposit: 500, cost: 0 },
      opening: 'deposit',
      outNow: { cost: 220 },
      keeps: 0,
    })
  })

  it('is a gift card above what the law of California pays out, and none below', () => {
    const card = (left: number) =>
      holding({ id: 'card', kind: 'voucher', provider: 'us-gift-cards', ...dollars }, [
        makeTransaction('2026-06-01', left, dollars),
      ])
    const told = { preferences: dollarsAtHome, choices: { card: 'us-giftcard-ca' } }
    expect(usesOf([card(1_850)], {}, told)).toMatchObject([
      { use: { spent: 351, way: 'us-gc-ca', paid: 1_499 }, opening: 'small-rest', mostLeft: 1_499 },
    ])
    expect(usesOf([card(420)], {}, told)).toEqual([])
    expect(usesOf([card(1_850)], {}, { preferences: dollarsAtHome })[0]?.use.way ?? null).toBeNull()
  })

  it('is store credit that only lapses: in Japan each top-up of Steam after six months', () => {
    const steam = holding({ id: 'steam', kind: 'voucher', provider: 'steam', ...yen }, [
      makeTransaction('2026-06-01', 1_000, yen),
      makeTransaction('2026-09-01', 500, yen),
    ])
    const [use] = usesOf([steam], {}, { preferences: { ...dollarsAtHome, reporting: 'JPY' as Currency } })
    expect(use).toMatchObject({
      parts: [
        { amount: 1_000, by: '2026-12-01' },
        { amount: 500, by: '2027-03-01' },
      ],
      use: { way: null, lost: 0 },
      keeps: 1_500,
      outNow: null,
    })
  })

  it('says a day only where one is known: other store credit can wait', () => {
    const steam = holding({ id: 'steam', kind: 'voucher', provider: 'steam', ...dollars }, [
      makeTransaction('2026-06-01', 1_000, dollars),
    ])
    expect(usesOf([steam])).toMatchObject([
      { parts: [], use: { spent: 0 }, keeps: 0, lapseIsUnknown: true, noWay: 'steam-none' },
    ])
  })

  it('is what a way out would take more than a fifth of; a cheaper way is for a plan to weigh', () => {
    const card = (left: number) =>
      holding({ id: 'card', kind: 'wallet', provider: 'tmoney' }, [makeTransaction('2026-06-01', left)])
    const told = { choices: { card: 'tmoney-card' }, putAside: { ways: [townWay], rests: {} } }
    expect(usesOf([card(1_200)], {}, told)).toMatchObject([
      { parts: [], use: { spent: 0, way: null }, outNow: { cost: 500 } },
    ])
    expect(usesOf([card(12_000)], {}, told)).toEqual([])
  })

  it('says nothing of money a phone bill still owes, unless it is lost: the charge may be reversed', () => {
    const wallet = holding({ id: 'kakao', kind: 'wallet', provider: 'kakaopay' }, [
      makeTransaction('2026-06-01', 900),
    ])
    const billed = { origins: ['carrier-billing' as const] }
    expect(usesOf([wallet], { kakao: billed })).toEqual([])
    expect(usesOf([wallet], { kakao: { ...billed, closesOn: '2026-12-31' as Day } })).toMatchObject([
      { parts: [{ amount: 900, by: '2026-12-31' }], use: { way: null }, outNow: null },
    ])
  })

  it('is all of it by the last day of a service that ends', () => {
    const steam = holding({ id: 'steam', kind: 'voucher', provider: 'steam', ...dollars }, [
      makeTransaction('2026-06-01', 1_000, dollars),
    ])
    expect(usesOf([steam], { steam: { closesOn: '2026-12-31' as Day } })).toMatchObject([
      { parts: [{ amount: 1_000, by: '2026-12-31' }], loses: { why: 'closes' }, keeps: 1_000 },
    ])
    expect(usesOf([steam], { steam: { closesOn: '2026-11-01' as Day } })).toEqual([])
  })

  it('is one purchase where only an untouched place is charged', () => {
    const wallet = holding(
      { id: 'skrill', kind: 'wallet', provider: 'skrill', currency: 'EUR' as Currency },
      [makeTransaction('2026-01-10', 300, { currency: 'EUR' as Currency })],
    )
    const [use] = usesOf([wallet])
    expect(use).toMatchObject({ isTouch: true, parts: [{ amount: 1, by: '2027-01-10' }], keeps: 300 })
  })

  it('goes by what the person usually spends there, and says what lapses all the same', () => {
    const days = ['2026-09-05', '2026-09-20', '2026-10-05', '2026-10-20', '2026-11-05']
    const steam = holding({ id: 'steam', kind: 'voucher', provider: 'steam', ...yen }, [
      makeTransaction('2026-06-01', 9_000, yen),
      ...days.map((on) => makeTransaction(on, -130, { ...yen, kind: 'payment' })),
    ])
    const [use] = usesOf([steam])
    expect(use?.weekly).toBe(50)
    // Ten days, and today: 50 a week comes to 71.
    expect(use).toMatchObject({ parts: [{ amount: 71, by: '2026-12-01' }], use: { lost: 8_279 }, keeps: 71 })
  })

  it('leaves out earnings, banks, bills, what is put off, and what leaves for nothing', () => {
    const rows = [makeTransaction('2026-06-01', 5_000)]
    const accounts = [
      holding({ id: 'upwork', kind: 'platform', provider: 'upwork', ...dollars }, [
        makeTransaction('2026-06-01', 5_000, dollars),
      ]),
      holding({ id: 'bank', kind: 'bank', role: 'destination' }, rows),
      holding({ id: 'bill', kind: 'carrier' }, rows),
      voucher(23_000),
      holding({ id: 'naver', kind: 'wallet', provider: 'naverpay' }, rows),
    ]
    const put = { ways: [], rests: { voucher: '2026-12-24' as Day } }
    expect(
      usesOf(
        accounts,
        { voucher: { firstWorth: minor(50_000) } },
        { putAside: put, confirmations: confirmed('naverpay-money-bank') },
      ).map(({ account }) => account),
    ).toEqual([])
  })

  it('is what lapses by one’s own terms, of a place no catalogue knows too; what should have lapsed is not counted on', () => {
    const card = (expiry: Account['expiry']) =>
      holding({ id: 'cafe', kind: 'voucher', provider: null, ...(expiry && { expiry }) }, [
        makeTransaction('2026-06-01', 12_500),
      ])
    expect(usesOf([card(undefined)])).toEqual([])
    expect(usesOf([card([{ kind: 'day', until: '2026-12-31' as Day }])])).toMatchObject([
      { parts: [{ amount: 12_500, by: '2026-12-31' }], keeps: 12_500, restIsUnknown: true },
    ])
    expect(usesOf([card([{ kind: 'last-use', months: 12 }])])).toMatchObject([
      { isTouch: true, parts: [{ amount: 1, by: '2027-06-01' }] },
    ])
    expect(usesOf([card([{ kind: 'day', until: '2026-10-31' as Day }])])).toEqual([])
  })

  it('takes nothing of what is to be kept there', () => {
    const steam = holding({ id: 'steam', kind: 'voucher', provider: 'steam', reserve: minor(400), ...yen }, [
      makeTransaction('2026-06-01', 1_000, yen),
    ])
    expect(usesOf([steam])).toMatchObject([{ balance: 600, parts: [{ amount: 600, by: '2026-12-01' }] }])
  })
})

/** Free of charge, and only in a few places: without it each way takes 500 won. */
const townWay = { account: 'card', route: 'tmoney-town' }

const dollarsAtHome = { ...makePlanningInput([]).preferences, reporting: 'USD' as Currency }
