import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Account } from '../../../shared/model'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { linesByOwner, sumsOf } from '../../../shared/paper/place-lines'
import { findTerms } from '../../../shared/routes/find-terms'
import { heldTerms } from '../../../shared/routes/held-terms'
import { holding, makePlanningInput } from '../../support/make-planning-input'
import { makeTransaction } from '../../support/make-transaction'

const today = '2026-11-22' as Day
const read = (day: string, balance: number) => ({ day: day as Day, balance: minor(balance) })

function sheet(held: Parameters<typeof makePlanningInput>[0], confirmed: readonly string[] = []) {
  const { ledger, catalog } = makePlanningInput(held)
  return linesByOwner(ledger, {
    today,
    reporting: 'KRW' as Currency,
    confirmed: new Set(confirmed),
    termsOf: (id) => {
      const account = ledger.get(id)!.account
      const terms = findTerms(catalog, account, undefined, 'KR')
      return typeof terms === 'string'
        ? null
        : heldTerms(terms, { today, balance: minor(0), facts: undefined, corrections: {} })
    },
  })
}

const one = (told: Partial<Account>, amount: number, confirmed: readonly string[] = []) =>
  sheet([holding({ id: 'a', ...told }, [makeTransaction('2026-06-01', amount)])], confirmed)[0]!.lines[0]!

describe('the places on paper', () => {
  it('stand by owner and name, with sums of each currency; empty ones and bills are left out', () => {
    const owners = sheet([
      holding({ id: 'c', name: 'Cafe', owner: 'Mina', stated: [read('2026-10-01', 700)] }, []),
      holding({ id: 'b', name: 'Bus', stated: [read('2026-10-02', 1_500)] }, []),
      holding(
        { id: 'a', name: 'Bank', kind: 'bank', role: 'destination', stated: [read('2026-10-03', 90)] },
        [],
      ),
      holding({ id: 'u', name: 'USD', currency: 'USD' as Currency, stated: [read('2026-10-03', 5)] }, []),
      holding({ id: 'e', name: 'Empty', stated: [read('2026-10-03', 0)] }, []),
      holding({ id: 'p', name: 'Phone', kind: 'carrier' }, [makeTransaction('2026-10-30', -7_000)]),
    ])
    expect(owners.map(({ owner, lines }) => [owner, ...lines.map(({ account }) => account.name)])).toEqual([
      [null, 'Bank', 'Bus', 'USD'],
      ['Mina', 'Cafe'],
    ])
    expect(owners.map(({ sums }) => sums.map(({ currency, balance }) => [currency, balance]))).toEqual([
      [
        ['KRW', 1_590],
        ['USD', 5],
      ],
      [['KRW', 700]],
    ])
    expect(sumsOf(owners.flatMap(({ lines }) => lines))).toMatchObject([{ balance: 2_290 }, { balance: 5 }])
  })

  it('tell on what day and by what a balance is known', () => {
    const rows = [makeTransaction('2026-06-01', 900, { balance: minor(900) })]
    const known = (stated: Account['stated'], of = rows) =>
      sheet([holding({ id: 'a', stated }, of)])[0]!.lines[0]!.known
    expect(known([])).toEqual({ by: 'statement', day: '2026-06-01' })
    expect(known([read('2026-08-01', 900)])).toEqual({ by: 'read-off', day: '2026-08-01' })
    expect(known([read('2026-05-01', 0)])).toEqual({ by: 'statement', day: '2026-06-01' })
    expect(known([], [makeTransaction('2026-06-01', 900)])).toEqual({ by: 'counted', day: '2026-06-01' })
  })

  it('name the cheapest way whose fee is confirmed, and none before it is', () => {
    expect(one({ provider: 'toss', kind: 'points' }, 5_000, ['toss-points-bank']).way).toMatchObject({
      kind: 'way',
      route: { id: 'toss-points-bank' },
      leaves: 5_000,
      fee: 500,
    })
    expect(one({ provider: 'toss', kind: 'points' }, 5_000).way).toEqual({ kind: 'unknown' })
  })

  it('prefer a way that leads to an account its owner has to a cheaper one that leads nowhere', () => {
    const upwork = { id: 'u', provider: 'upwork', kind: 'platform', currency: 'USD' as Currency } as const
    const rows = [makeTransaction('2026-06-01', 9_500, { currency: 'USD' as Currency })]
    const bank = (owner?: string) =>
      holding({ id: 'bank', kind: 'bank', role: 'destination', ...(owner ? { owner } : {}) }, [])
    const way = (...others: ReturnType<typeof holding>[]) =>
      sheet([holding(upwork, rows), ...others])[0]!.lines[0]!.way
    expect(way()).toMatchObject({ kind: 'way', fee: 0, target: null })
    expect(way(bank())).toMatchObject({ kind: 'way', fee: 99, target: { id: 'bank', currency: 'KRW' } })
    expect(way(bank('Mina'))).toMatchObject({ kind: 'way', fee: 0, target: null })
  })

  it('say where a way takes only a part, and where none takes so little', () => {
    const part = one({ provider: 'tmoney' }, 1_300, ['tmoney-mobile-bank']).way
    expect(part).toMatchObject({ kind: 'way', route: { id: 'tmoney-mobile-bank' } })
    const little = one({ provider: 'toss', kind: 'points' }, 1, ['toss-points-bank']).way
    expect(little).toMatchObject({ kind: 'not-this-amount', route: { id: 'toss-points-bank' } })
  })

  it('say what can only be spent, what is usable, and what nobody knows', () => {
    expect(one({ provider: 'steam', currency: 'USD' as Currency }, 900).way).toEqual({ kind: 'spend-only' })
    expect(one({ kind: 'bank', role: 'destination' }, 900).way).toEqual({ kind: 'usable' })
    expect(one({ provider: null }, 900).way).toEqual({ kind: 'unknown' })
  })

  it('tell what lapses when, the sums of one day together', () => {
    const points = { id: 'a', provider: 'toss', kind: 'points' } as const
    const rows = [
      makeTransaction('2022-01-15', 300),
      makeTransaction('2022-01-15', 200, { text: 'more' }),
      makeTransaction('2023-02-01', 70),
    ]
    expect(sheet([holding(points, rows)])[0]!.lines[0]!.lapses).toEqual([
      { until: '2027-01-15', amount: 500 },
      { until: '2028-02-01', amount: 70 },
    ])
  })

  it('tell what should have lapsed, and what goes to the state', () => {
    const part = (amount: number, until: string) =>
      ({ kind: 'part', amount: minor(amount), until: until as Day, stated: '2026-06-01' as Day }) as const
    const line = one(
      {
        expiry: [
          part(200, '2026-11-01'),
          part(100, '2026-10-01'),
          { kind: 'day', until: '2027-03-01' as Day, escheats: true },
        ],
      },
      900,
    )
    expect(line.overdue).toEqual({ until: '2026-10-01', amount: 300 })
    expect(line.lapses).toEqual([{ until: '2027-03-01', amount: 600, escheats: true }])
    expect(one({}, 900).overdue).toBeNull()
  })
})
