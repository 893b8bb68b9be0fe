import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { defaultPreferences } from '../../../shared/planner/from-ledger/planning-input'
import { problemFromLedger } from '../../../shared/planner/from-ledger'
import { validateProblem } from '../../../shared/planner/validate'
import { ok } from '../../../shared/result'
import type { DatedRate } from '../../../shared/routes/exchange'
import { confirmed, holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const usd = 'USD' as Currency
const dollars: DatedRate = { from: usd, to: 'KRW' as Currency, rate: '1380.5', asOf: today }
const kakao = holding({ id: 'kakao', provider: 'kakaopay' }, [makeTransaction('2026-06-01', 23_400)])
const bank = holding({ id: 'bank', kind: 'bank', role: 'destination' }, [])

describe('problemFromLedger', () => {
  it('plans a wallet to the own bank once the fee is confirmed', () => {
    const { problem, names, excluded } = problemFromLedger(
      makePlanningInput([kakao, bank], { confirmations: confirmed('kakaopay-own-bank') }),
    )
    expect(excluded).toEqual([])
    expect(problem.accounts).toMatchObject([
      { id: 'kakao', role: 'source', opening: 23_400, reserve: 0 },
      { id: 'bank', role: 'destination', opening: 0 },
    ])
    expect(problem.routes).toMatchObject([
      {
        id: 'kakao/kakaopay-own-bank',
        from: 'kakao',
        to: 'bank',
        settlement: { days: 0, calendar: 'calendar' },
      },
    ])
    expect(problem.holidays).toEqual(['2026-12-25', '2027-01-01', '2027-02-08', '2027-02-09'])
    expect(names.accounts).toMatchObject({ kakao: { kind: 'account' }, bank: { kind: 'account' } })
    expect(names.routes['kakao/kakaopay-own-bank']).toMatchObject({
      route: 'kakaopay-own-bank',
      account: 'kakao',
    })
    expect(validateProblem(problem)).toEqual(ok(problem))
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'plans an account that is called %s like any other',
    (id) => {
      const plain = makePlanningInput([kakao, bank], { confirmations: confirmed('kakaopay-own-bank') })
      const odd = makePlanningInput([holding({ ...kakao.account, id }, kakao.rows), bank], {
        confirmations: confirmed('kakaopay-own-bank'),
      })
      const { problem } = problemFromLedger(odd)
      expect(problem.routes).toMatchObject([{ id: `${id}/kakaopay-own-bank`, from: id, to: 'bank' }])
      expect(problem.routes).toHaveLength(problemFromLedger(plain).problem.routes.length)
      expect(validateProblem(problem)).toEqual(ok(problem))
    },
  )

  it('assumes a bank account where the person named none', () => {
    const { names, problem } = problemFromLedger(
      makePlanningInput([kakao], { confirmations: confirmed('kakaopay-own-bank') }),
    )
    expect(problem.routes[0]?.to).toBe('bank:KRW')
    expect(names.accounts['bank:KRW']).toEqual({ kind: 'assumed', holds: 'bank', currency: 'KRW' })
  })

  it('counts the withdrawals of the month against quotas, and at most two transfers a day', () => {
    const tmoney = holding({ id: 'tmoney', provider: 'tmoney' }, [
      makeTransaction('2026-06-01', 60_000),
      makeTransaction('2026-10-30', -1_000, { kind: 'withdrawal' }),
      makeTransaction('2026-11-03', -2_000, { kind: 'withdrawal' }),
      makeTransaction('2026-11-21', -3_000, { kind: 'withdrawal', status: 'pending' }),
      makeTransaction('2026-11-21', -4_000, { kind: 'withdrawal', status: 'cancelled' }),
    ])
    const { problem } = problemFromLedger(
      makePlanningInput([tmoney, bank], { confirmations: confirmed('tmoney-mobile-bank') }),
    )
    expect(problem.quotas).toEqual([
      {
        id: 'tmoney/tmoney-mobile-monthly',
        per: 'month',
        count: 3,
        amount: 500_000,
        used: { count: 2, amount: 5_000 },
      },
      { id: 'tmoney/tmoney-mobile-bank/a-day', per: 'day', count: 2 },
    ])
    expect(problem.routes[0]?.limits).toEqual([
      'tmoney/tmoney-mobile-monthly',
      'tmoney/tmoney-mobile-bank/a-day',
    ])
    expect(problem.routes[0]?.fee).toEqual({
      charged: 'from-amount',
      parts: [
        {
          bands: [
            { upTo: 1_249, fixed: 0, ppm: 0 },
            { upTo: 20_000, fixed: 500, ppm: 0 },
            { upTo: null, fixed: 500, ppm: 40_000 },
          ],
          rounding: 'up',
        },
      ],
    })
  })

  it('leads a platform through the own wallet, and only with a rate the person dated', () => {
    const accounts = [
      holding({ id: 'freelancer', provider: 'freelancer-com', kind: 'platform', currency: usd }, [
        makeTransaction('2026-06-01', 5_000),
      ]),
      holding({ id: 'paypal', provider: 'paypal', currency: usd }, []),
      holding({ id: 'us-bank', kind: 'bank', role: 'destination', currency: usd }, []),
    ]
    const told = { confirmations: confirmed('paypal-kr-us-bank', 'freelancer-nonwire') }
    expect(problemFromLedger(makePlanningInput(accounts, told)).excluded).toEqual([
      { account: 'freelancer', route: null, reason: 'no-rate' },
      { account: 'paypal', route: null, reason: 'no-rate' },
    ])
    const { problem } = problemFromLedger(makePlanningInput(accounts, { ...told, rates: [dollars] }))
    expect(problem.rates).toEqual({ USD: 13.805 })
    expect(problem.accounts.map(({ id, role }) => [id, role])).toEqual([
      ['freelancer', 'source'],
      ['paypal', 'pool'],
      ['us-bank', 'destination'],
    ])
    expect(problem.routes.find(({ to }) => to === 'paypal')).toMatchObject({
      from: 'freelancer',
      min: 3_000,
      weekdays: [1, 4],
    })
  })

  it('converts into the own bank account where the route can and the markup is known', () => {
    const payoneer = holding({ id: 'payoneer', provider: 'payoneer', currency: usd }, [
      makeTransaction('2026-06-01', 50_000),
    ])
    const { problem } = problemFromLedger(
      makePlanningInput([payoneer, bank], {
        rates: [dollars],
        confirmations: confirmed('payoneer-local-fx'),
      }),
    )
    expect(problem.routes).toMatchObject([
      {
        id: 'payoneer/payoneer-local-fx',
        to: 'bank',
        fx: { rate: 13.805, markupPpm: 0 },
        fee: { parts: [{ ppm: 40_000 }] },
      },
    ])
    const upwork = holding({ id: 'upwork', provider: 'upwork', kind: 'platform', currency: usd }, [
      makeTransaction('2026-06-01', 50_000),
    ])
    const { excluded } = problemFromLedger(makePlanningInput([upwork, bank], { rates: [dollars] }))
    expect(excluded).toContainEqual({ account: 'upwork', route: 'upwork-local', reason: 'markup-unknown' })
  })

  it('knows what lapses, and what is taken from money left alone', () => {
    const toss = holding({ id: 'toss', provider: 'toss', kind: 'points' }, [
      makeTransaction('2021-12-05', 700),
      makeTransaction('2026-06-01', 900),
      makeTransaction('2026-06-02', -200),
    ])
    const skrill = holding({ id: 'skrill', provider: 'skrill', currency: 'EUR' as Currency }, [
      makeTransaction('2025-12-10', 4_000),
    ])
    const { problem, notes } = problemFromLedger(
      makePlanningInput([toss, skrill, bank], {
        rates: [{ from: 'EUR' as Currency, to: 'KRW' as Currency, rate: '1500', asOf: today }],
        confirmations: confirmed('toss-points-bank', 'skrill-eur-atm'),
      }),
    )
    expect(problem.accounts[0]).toMatchObject({ id: 'toss', expiries: [{ on: '2026-12-05', amount: 500 }] })
    expect(problem.accounts[1]).toMatchObject({
      id: 'skrill',
      drains: [
        { on: '2026-12-10', amount: 500 },
        { on: '2027-01-10', amount: 500 },
      ],
    })
    expect(notes.map(({ account, code }) => `${account} ${code}`)).toEqual(
      expect.arrayContaining(['toss expiry-known', 'skrill inactivity-fee', 'toss opening-assumed']),
    )
  })

  it('expects known spending, but never more than can be there', () => {
    const rows = ['2026-08-25', '2026-09-25', '2026-10-25'].map((day) =>
      makeTransaction(day, -6_000, { counterparty: 'Music' }),
    )
    const account = holding({ id: 'kakao', provider: 'kakaopay' }, [
      makeTransaction('2026-06-01', 27_000),
      ...rows,
    ])
    const { problem, notes } = problemFromLedger(
      makePlanningInput([account, bank], { confirmations: confirmed('kakaopay-own-bank') }),
    )
    expect(problem.accounts[0]?.flows).toEqual([
      { on: '2026-11-25', amount: -6_000 },
      { on: '2026-12-25', amount: -3_000 },
    ])
    expect(notes).toContainEqual({ account: 'kakao', code: 'spending-reduced' })
  })

  it('assumes no bank account but that of a provider of one country, and offers what another would bring', () => {
    const upwork = holding({ id: 'upwork', provider: 'upwork', kind: 'platform', currency: usd }, [
      makeTransaction('2026-06-01', 5_000),
    ])
    const venmo = holding({ id: 'venmo', provider: 'venmo', currency: usd }, [
      makeTransaction('2026-06-01', 5_000),
    ])
    const input = makePlanningInput([upwork, venmo], {
      rates: [dollars],
      confirmations: confirmed('venmo-standard'),
    })
    const { problem, excluded } = problemFromLedger(input)
    expect(problem.routes.map(({ id, to }) => [id, to])).toEqual([['venmo/venmo-standard', 'bank:USD']])
    expect(excluded).toContainEqual({
      account: 'upwork',
      route: 'upwork-ach',
      reason: 'no-own-account',
      offer: { currency: usd, amount: 5_000, fee: 0 },
    })

    const told = { rates: [], confirmations: input.confirmations }
    const inDollars = { ...defaultPreferences(usd), home: 'US' }
    const routesWith = (...banks: readonly ReturnType<typeof holding>[]) =>
      problemFromLedger(
        makePlanningInput([upwork, venmo, ...banks], { ...told, preferences: inDollars }),
      ).problem.routes.map(({ id }) => id)
    expect(routesWith()).toEqual(['venmo/venmo-standard'])
    const bank = holding({ id: 'bank', kind: 'bank', role: 'destination', currency: usd }, [])
    expect(routesWith(bank)).toContain('upwork/upwork-ach')
  })

  it('takes no country from a wallet that many countries have, and asks for no fee of a way that leads nowhere', () => {
    const paypal = holding({ id: 'paypal', provider: 'paypal', currency: usd }, [
      makeTransaction('2026-06-01', 17_208),
    ])
    const { problem, excluded } = problemFromLedger(
      makePlanningInput([paypal], { preferences: { ...defaultPreferences(usd), home: 'US' } }),
    )
    expect(problem.routes).toEqual([])
    expect(excluded.filter(({ reason }) => reason === 'needs-confirmation')).toEqual([])
    expect(excluded).toContainEqual(
      expect.objectContaining({
        reason: 'no-own-account',
        offer: { currency: usd, amount: 17_208, fee: null },
      }),
    )
  })
})
