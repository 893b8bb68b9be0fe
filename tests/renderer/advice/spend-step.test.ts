import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Advice, adviceOf, type Area } from '../../../renderer/advice/advice'
import { areaProblems } from '../../../renderer/advice/areas'
import { untoldLapses } from '../../../renderer/advice/lapses'
import { datedSpends, spendBefore } from '../../../renderer/advice/spend-step'
import { addDays, type Day } from '../../../shared/day'
import { balanceAt } from '../../../shared/ledger/balances'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { plan } from '../../../shared/planner/plan'
import { confirmed, holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day

type Told = Partial<Pick<Parameters<typeof areaProblems>[0], 'confirmations' | 'facts'>> & {
  readonly putAside?: { readonly ways: readonly { readonly account: string; readonly route: string }[] }
  readonly choices?: Readonly<Record<string, string>>
}

/** What the window advises for these accounts. */
function adviceFor(
  accounts: readonly ReturnType<typeof holding>[],
  { putAside, choices = {}, ...told }: Told = {},
): Advice {
  const { ledger, catalog } = makePlanningInput(accounts)
  const problems = areaProblems({
    today,
    ledger,
    planned: ledger,
    catalog,
    preferences: {
      idleDays: 30,
      currency: 'KRW',
      rates: {},
      urgency: 'cheapest',
      effort: 100,
      horizonDays: 70,
      choices,
      putAside: { ways: [...(putAside?.ways ?? [])], rests: {} },
      checkInRhythm: { every: 'never' },
      carrierLimits: {},
    },
    confirmations: {},
    expectations: [],
    facts: {},
    experience: {},
    ownWays: [],
    ...told,
  })
  const areas = problems.map((one): Area => ({ ...one, plan: plan(one.problem), sameMoney: null }))
  return adviceOf(areas, ledger, catalog)
}

const voucher = holding({ id: 'voucher', kind: 'voucher', provider: 'kr-new-type-voucher' }, [
  makeTransaction('2026-06-01', 23_000),
])
const facts = { voucher: { account: 'voucher', firstWorth: minor(50_000) } }
const dearWay = confirmed('kr-voucher-refund-cash', 'kr-voucher-rest')

describe('a place that a plan could empty, and that is better spent', () => {
  it('is spent where little opens a way that costs less: the plan leaves it alone', () => {
    const { steps, spending, areas } = adviceFor([voucher], { facts, confirmations: dearWay })
    expect(steps).toEqual([])
    expect(spending).toMatchObject([
      { amount: 3_000, isLast: true, way: { id: 'kr-voucher-rest' }, ground: { id: 'kr-voucher-rest' } },
    ])
    expect(areas.flatMap(({ problem }) => problem.accounts)).toEqual([])
  })

  it('is planned for again, once the person does not want to go that way', () => {
    const { steps, spending } = adviceFor([voucher], {
      facts,
      confirmations: dearWay,
      putAside: { ways: [{ account: 'voucher', route: 'kr-voucher-rest' }] },
    })
    expect(steps).toMatchObject([{ transfer: { amount: 23_000, fee: 2_300 } }])
    expect(spending).toEqual([])
  })
})

describe('sums to spend outside of the window', () => {
  const part = (amount: number, until: string) =>
    ({ kind: 'part', amount: minor(amount), until: until as Day, stated: '2026-06-01' as Day }) as const
  const points = holding(
    { id: 'points', kind: 'points', expiry: [part(700, '2026-12-05'), part(600, '2027-01-31')] },
    [makeTransaction('2026-06-01', 2_000)],
  )
  const anyTime = holding({ id: 'any', kind: 'voucher', provider: 'steam' }, [
    makeTransaction('2026-06-01', 900),
  ])
  const { spending } = adviceFor([points, anyTime])

  it('are those that a day presses', () => {
    expect(datedSpends(spending).map(({ account, amount, by }) => [account.id, amount, by])).toEqual([
      ['points', 700, '2026-12-05'],
      ['points', 600, '2027-01-31'],
    ])
    expect(spending.some(({ by }) => by === null)).toBe(true)
    expect(spendBefore(spending, '2026-12-05' as Day)).toBeNull()
    expect(spendBefore(spending, '2026-12-06' as Day)).toMatchObject({ amount: 700 })
  })

  it('take the place of what is told of the same lapse, and of no other', () => {
    const lapse = (until: string) => ({
      until: until as Day,
      amount: minor(1),
      term: { kind: 'day', until: until as Day } as const,
    })
    const lapses = (id: string) => ({
      account: { ...points.account, id },
      by: 'person' as const,
      terms: [],
      coming: ['2026-12-05', '2026-12-31', '2027-01-31'].map(lapse),
      overdue: [],
    })
    const left = untoldLapses([lapses('points'), lapses('any')], spending)
    expect(left.map(({ coming }) => coming.map(({ until }) => until))).toEqual([
      ['2026-12-31'],
      ['2026-12-05', '2026-12-31', '2027-01-31'],
    ])
  })
})

describe('the steps of any places', () => {
  const kinds: readonly (readonly [provider: string, Account['kind'], string])[] = [
    ['kr-new-type-voucher', 'voucher', 'KRW'],
    ['tmoney', 'wallet', 'KRW'],
    ['kakaopay', 'wallet', 'KRW'],
    ['toss', 'points', 'KRW'],
    ['pasmo', 'wallet', 'JPY'],
    ['steam', 'voucher', 'JPY'],
    ['us-gift-cards', 'voucher', 'USD'],
  ]
  const place = fc.record({
    kind: fc.constantFrom(...kinds),
    ago: fc.nat(200),
    amount: fc.integer({ min: 1, max: 60_000 }),
    firstWorth: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
    closes: fc.option(fc.nat(100), { nil: undefined }),
  })

  it('move or spend a place, never both, and ask for no more of it than is there', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (places) => {
        const accounts = places.map(({ kind: [provider, kind, code], ago, amount }, i) => {
          const currency = code as Currency
          return holding({ id: `${i}`, provider, kind, currency }, [
            makeTransaction(addDays(today, -ago), amount, { currency }),
          ])
        })
        const facts = Object.fromEntries(
          places.map(({ firstWorth, closes }, i) => [
            `${i}`,
            {
              account: `${i}`,
              ...(firstWorth === undefined ? {} : { firstWorth: minor(firstWorth) }),
              ...(closes === undefined ? {} : { closesOn: addDays(today, closes) }),
            },
          ]),
        )
        const all = confirmed(
          'kr-voucher-refund-cash', 'kr-voucher-rest', 'tmoney-cvs-cu', 'tmoney-subway', 'kakaopay-own-bank',
          'toss-points-bank', 'pasmo-card-return', 'us-gc-ca',
        ) // prettier-ignore
        const choices = Object.fromEntries(
          places.flatMap(({ kind: [provider] }, i) =>
            provider === 'us-gift-cards' ? [[`${i}`, 'us-giftcard-ca']] : [],
          ),
        )
        const { steps, spending } = adviceFor(accounts, { facts, confirmations: all, choices })
        const moved = new Set(steps.map(({ from }) => from.id))
        const { ledger } = makePlanningInput(accounts)
        for (const { account } of accounts) {
          const asked = spending.filter((step) => step.account.id === account.id)
          if (moved.has(account.id)) expect(asked).toEqual([])
          const sum = asked.reduce((all, { amount }) => all + amount, 0)
          expect(sum).toBeLessThanOrEqual(balanceAt(ledger.get(account.id)!, today))
          expect(asked.filter(({ isLast }) => isLast)).toHaveLength(asked.length > 0 ? 1 : 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
