import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { type Expectation, streamId } from '../../../../shared/ledger/expectation'
import type { Account } from '../../../../shared/model'
import type { Currency } from '../../../../shared/money/currency'
import { minor } from '../../../../shared/money/money'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import { confirmed, holding, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

const monthly = ['2026-08-25', '2026-09-25', '2026-10-25'].map((day) =>
  makeTransaction(day, 30_000, { counterparty: 'Harbor Press' }),
)
const flowsWith = (expectations: readonly Expectation[]) =>
  problemFromLedger(
    makePlanningInput([holding({ id: 'kakao', provider: 'kakaopay' }, monthly)], {
      confirmations: confirmed('kakaopay-own-bank'),
      expectations,
    }),
  ).problem.accounts[0]?.flows
const base = { id: 'one', account: 'kakao' }
const refusal: Expectation = {
  ...base,
  kind: 'not-expected',
  stream: streamId({ name: 'Harbor Press', amount: minor(30_000) }),
}

describe('a yearly fee for too little turnover', () => {
  const usd = 'USD' as Currency
  const notesOf = (day: string, amount: number, country?: string) =>
    problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'payoneer', provider: 'payoneer', currency: usd }, [makeTransaction(day, amount)]),
          holding({ id: 'bank', kind: 'bank', role: 'destination' }, []),
        ],
        {
          rates: [{ from: usd, to: 'KRW' as Currency, rate: '1380', asOf: '2026-11-22' as Day }],
          confirmations: confirmed('payoneer-local-fx'),
          facts: { payoneer: { account: 'payoneer', ...(country === undefined ? {} : { country }) } },
        },
      ),
    ).notes.map(({ code }) => code)

  it.each([
    ['too little came in', '2026-06-01', 199_999, 'KR', true],
    ['enough came in', '2026-06-01', 200_000, 'KR', false],
    ['it came in over a year ago', '2025-11-22', 900_000, 'KR', true],
    ['another country asks for more', '2026-06-01', 599_999, 'IN', true],
    ['that is there, too', '2026-06-01', 600_000, 'IN', false],
    ['the country is not known', '2026-06-01', 599_999, undefined, true],
  ])('is spoken of where %s: %s %i %s', (_, day, amount, country, isSaid) => {
    expect(notesOf(day, amount, country).includes('yearly-fee')).toBe(isSaid)
  })
})

describe('what lapses by the person’s own terms', () => {
  const toss = (expiry: Account['expiry']) =>
    problemFromLedger(
      makePlanningInput(
        [
          holding({ id: 'toss', provider: 'toss', kind: 'points', ...(expiry ? { expiry } : {}) }, [
            makeTransaction('2021-12-05', 700, { balance: minor(700) }),
          ]),
          holding({ id: 'bank', kind: 'bank', role: 'destination' }, []),
        ],
        { confirmations: confirmed('toss-points-bank') },
      ),
    )

  it('takes the place of the provider’s rule', () => {
    expect(toss(undefined).problem.accounts[0]).toMatchObject({
      opening: 700,
      expiries: [{ on: '2026-12-05', amount: 700 }],
    })
    const own = toss([{ kind: 'day', until: '2026-12-31' as Day }])
    expect(own.problem.accounts[0]).toMatchObject({ expiries: [{ on: '2026-12-31', amount: 700 }] })
    expect(own.notes).toContainEqual({ account: 'toss', code: 'expiry-known' })
    expect(toss([]).problem.accounts[0]).not.toHaveProperty('expiries')
  })

  it('is not there to be moved once it should have lapsed', () => {
    const part = {
      kind: 'part',
      amount: minor(300),
      until: '2026-11-21' as Day,
      stated: '2021-12-05' as Day,
    } as const
    const late = toss([part])
    expect(late.problem.accounts[0]).toMatchObject({ id: 'toss', opening: 400 })
    expect(late.notes).toContainEqual({ account: 'toss', code: 'expiry-overdue' })
  })

  it('is said to have lapsed where it is all that lies there, and asks nothing of its ways out', () => {
    const expiry = [{ kind: 'day', until: '2026-11-21' as Day }] as const
    const gone = { account: 'toss', route: null, reason: 'lapsed', lapsedOn: '2026-11-21' }
    expect(toss(expiry).excluded).toEqual([gone])
    const parts = ['2026-11-20', '2026-11-19'].map((until, i) => ({
      kind: 'part' as const,
      amount: minor(i === 0 ? 300 : 400),
      until: until as Day,
      stated: '2021-12-05' as Day,
    }))
    expect(toss(parts).excluded).toEqual([{ ...gone, lapsedOn: '2026-11-20' }])
  })

  it('is said to have lapsed where the catalogue knows nothing of the place', () => {
    const excluded = (told: Partial<Account>) =>
      problemFromLedger(
        makePlanningInput([
          holding({ id: 'card', kind: 'voucher', ...told }, [makeTransaction('2026-01-05', 700)]),
        ]),
      ).excluded
    const expiry = [{ kind: 'day', until: '2026-11-21' as Day }] as const
    expect(excluded({ expiry })).toEqual([
      { account: 'card', route: null, reason: 'lapsed', lapsedOn: '2026-11-21' },
    ])
    expect(excluded({})).toEqual([{ account: 'card', route: null, reason: 'unknown-provider' }])
  })
})

describe('the flows of a problem', () => {
  it('follow the forecast where the person says nothing', () => {
    expect(flowsWith([])?.map(({ amount }) => amount)).toEqual([30_000, 30_000, 30_000])
  })

  it('leave out what the person does not expect in that account, and only there', () => {
    expect(flowsWith([refusal])).toBeUndefined()
    expect(flowsWith([{ ...refusal, account: 'other' }])).toHaveLength(3)
  })

  it('hold what the person expects on its day', () => {
    const expected: Expectation = {
      ...base,
      kind: 'expected',
      amount: minor(7_000),
      day: '2026-12-24' as Day,
    }
    expect(flowsWith([refusal, expected])).toEqual([{ on: '2026-12-24', amount: 7_000 }])
  })
})
