import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
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

describe('what problemFromLedger leaves out', () => {
  it('leaves a route out that no official source and no person confirms', () => {
    const { problem, excluded } = problemFromLedger(makePlanningInput([kakao, bank]))
    expect(problem.routes).toEqual([])
    expect(excluded).toEqual([
      { account: 'kakao', route: 'kakaopay-own-bank', reason: 'needs-confirmation' },
      { account: 'kakao', route: null, reason: 'no-route' },
    ])
  })

  it('keeps unknown fees out, unless the person saw the fee', () => {
    const payco = holding({ id: 'payco', provider: 'payco', kind: 'points' }, [
      makeTransaction('2026-06-01', 9_000),
    ])
    const unknown = problemFromLedger(makePlanningInput([payco, bank]))
    expect(unknown.excluded).toContainEqual({ account: 'payco', route: 'payco-bank', reason: 'fee-unknown' })
    const seen = {
      'payco-bank': { on: today, tariff: { charged: 'from-amount' as const, parts: [{ fixed: '500' }] } },
    }
    const { problem } = problemFromLedger(makePlanningInput([payco, bank], { confirmations: seen }))
    expect(problem.routes).toMatchObject([
      { id: 'payco/payco-bank', min: 1000, fee: { parts: [{ fixed: 500 }] } },
    ])
  })

  it('never plans a phone bill, a balance without cash-out, or a transfer to others', () => {
    const { problem, excluded } = problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'phone', kind: 'carrier', provider: 'kr-telecom-refund' }, [
            makeTransaction('2026-11-01', -9_900),
          ]),
          holding({ id: 'steam', kind: 'voucher', provider: 'steam', currency: usd }, [
            makeTransaction('2026-06-01', 900),
          ]),
          holding({ id: 'mpesa', provider: 'mpesa', currency: 'KES' as Currency }, [
            makeTransaction('2026-06-01', 90_000),
          ]),
        ],
        {
          rates: [dollars, { from: 'KES' as Currency, to: 'KRW' as Currency, rate: '10', asOf: today }],
          confirmations: confirmed('mpesa-transfer', 'steam-none'),
        },
      ),
    )
    expect(problem.routes).toEqual([])
    expect(excluded).toEqual(
      expect.arrayContaining([
        { account: 'phone', route: null, reason: 'debt' },
        { account: 'steam', route: 'steam-none', reason: 'blocked', block: 'not-available' },
        { account: 'mpesa', route: 'mpesa-transfer', reason: 'blocked', block: 'other-person' },
      ]),
    )
  })

  it('leaves out what is empty, below zero or unknown to the catalogue', () => {
    const { excluded, problem } = problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'empty', provider: 'toss', kind: 'points' }, []),
          holding({ id: 'below', provider: 'kakaopay', stated: [{ day: today, balance: minor(-5) }] }, []),
          holding({ id: 'strange', provider: 'nobody' }, [makeTransaction('2026-06-01', 900)]),
          holding({ id: 'yen', provider: 'kakaopay', currency: 'JPY' as Currency }, [
            makeTransaction('2026-06-01', 900),
          ]),
        ],
        { confirmations: confirmed('toss-points-bank') },
      ),
    )
    expect(problem.accounts).toEqual([])
    expect(excluded).toEqual(
      expect.arrayContaining([
        { account: 'empty', route: null, reason: 'empty' },
        { account: 'below', route: null, reason: 'below-zero' },
        { account: 'strange', route: null, reason: 'unknown-provider' },
        { account: 'yen', route: null, reason: 'unknown-balance' },
      ]),
    )
  })

  it('leaves out what a state decides until its state is named, and plans by no other state than that', () => {
    const card = {
      id: 'card',
      provider: 'us-gift-cards',
      kind: 'voucher',
      currency: 'USD' as Currency,
    } as const
    const held = [holding(card, [makeTransaction('2026-06-01', 900, { currency: 'USD' as Currency })])]
    const dollars = {
      rates: [{ from: 'USD' as Currency, to: 'KRW' as Currency, rate: '1400', asOf: today }],
    }
    const { excluded, problem } = problemFromLedger(makePlanningInput(held, dollars))
    expect(problem.accounts).toEqual([])
    expect(excluded).toEqual([{ account: 'card', route: null, reason: 'which-balance' }])
    const of = (terms: string) => {
      const input = makePlanningInput(held, { ...dollars, choices: { card: terms } })
      const { excluded: left, names } = problemFromLedger(input)
      return [...Object.values(names.routes), ...left].map(({ route }) => route)
    }
    expect(of('us-giftcard-ca')).toContain('us-gc-ca')
    expect(of('us-giftcard-vt')).not.toContain('us-gc-ca')
    expect(of('us-giftcard-vt')).not.toEqual([])
  })

  it('gives a sound problem for a balance in every account of the catalogue', () => {
    const input = makePlanningInput([])
    const accounts = [...input.catalog.providers.values()].flatMap((provider) =>
      provider.accounts.map((one) =>
        holding({ id: one.id, provider: provider.id, kind: one.kind, currency: one.currency as Currency }, [
          makeTransaction('2026-06-01', 1_000_000),
          makeTransaction('2026-11-02', -500, { kind: 'withdrawal' }),
        ]),
      ),
    )
    const codes = [...new Set(accounts.map(({ account }) => account.currency))]
    const routes = [...input.catalog.providers.values()].flatMap((one) =>
      one.accounts.flatMap((a) => a.routes),
    )
    const banks = codes.map((currency) =>
      holding({ id: `bank-${currency}`, kind: 'bank', role: 'destination', currency }, []),
    )
    const { problem } = problemFromLedger(
      makePlanningInput([...accounts, ...banks], {
        choices: Object.fromEntries(accounts.map(({ account }) => [account.id, account.id])),
        rates: codes.map((from) => ({ from, to: 'KRW' as Currency, rate: '7', asOf: today })),
        confirmations: confirmed(...routes.map(({ id }) => id)),
      }),
    )
    expect(validateProblem(problem)).toEqual(ok(problem))
    expect(problem.routes.length).toBeGreaterThan(90)
    expect(problem.objective.effortPerTransfer).toBeGreaterThan(0)
    const blocked = [
      'mpesa-transfer',
      'steam-none',
      'linepay-to-paypay',
      'toss-points-bank-old',
      'payco-to-naver',
    ]
    expect(problem.routes.filter(({ id }) => blocked.some((one) => id.endsWith(`/${one}`)))).toEqual([])
  })
})
