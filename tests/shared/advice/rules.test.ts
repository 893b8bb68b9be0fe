import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { economicSums } from '../../../shared/advice/roll/economic-sum'
import { cheapestWhole } from '../../../shared/advice/roll/everything'
import { Judge } from '../../../shared/advice/roll/judge'
import { everything, fromLeastSums, monthly, weekly } from '../../../shared/advice/roll/rules'
import { roll, type Strategy } from '../../../shared/advice/roll/strategy'
import type { Happening, RollFlow, RollTerms } from '../../../shared/advice/roll/terms'
import { addDays, type Day, daysBetween } from '../../../shared/day'
import { flow, makeTerms, makeWay } from './example'

const first = '2026-01-01' as Day
const before = addDays(first, -1)
const daily = (amount: number, days: number): RollFlow[] =>
  Array.from({ length: days }, (_, i) => flow(addDays(first, i), amount))

function sent(terms: RollTerms, flows: readonly RollFlow[], strategy: Strategy, last: Day): Happening[] {
  const judge = new Judge(terms, flows, before)
  roll(judge, strategy, last)
  return judge.happened.filter(({ kind }) => kind === 'sent')
}

describe('everything in a rhythm', () => {
  it.each([
    [
      'weekly',
      weekly(4),
      ['2026-01-01', '2026-01-08', '2026-01-15', '2026-01-22', '2026-01-29', '2026-02-05'],
    ],
    ['monthly', monthly(4), ['2026-01-01', '2026-02-05', '2026-03-05', '2026-04-02']],
    ['quarterly', monthly(4, 3), ['2026-01-01', '2026-04-02', '2026-07-02']],
  ] as const)('is sent %s', (_, rhythm, days) => {
    const terms = makeTerms([makeWay()])
    const found = sent(terms, daily(10, 200), everything(terms, rhythm), days.at(-1) as Day)
    expect(found.map(({ on }) => on)).toEqual(days)
  })

  it('goes by the way that loses least of the sum, beyond a pool as well', () => {
    const places = ['wallet', 'pool'].map((id) => ({ id, lapsesAfterMonths: null, unit: 1 }))
    const terms = makeTerms(
      [
        makeWay({ id: 'direct', rule: { ppm: 50_000 } }),
        makeWay({ id: 'in', to: 'pool', rule: { fixed: 10 } }),
        makeWay({ id: 'on', from: 'pool', rule: { fixed: 20 } }),
      ],
      { places, effort: 1 },
    )
    // 5 % and a trouble against 30 and two: equal at 620.
    expect(cheapestWhole(terms, 'wallet', 600)).toMatchObject({ way: 'direct', loss: 30, transfers: 1 })
    expect(cheapestWhole(terms, 'wallet', 700)).toMatchObject({ way: 'in', loss: 30, transfers: 2 })
  })

  it('has no way for what the fee would eat up', () => {
    expect(cheapestWhole(makeTerms([makeWay({ rule: { fixed: 100 } })]), 'wallet', 100)).toBeNull()
  })
})

describe('a least sum', () => {
  it('waits until it is there', () => {
    const terms = makeTerms([makeWay()])
    const rule = fromLeastSums(
      terms,
      () => true,
      () => new Map([['wallet', 50]]),
    )
    const found = sent(terms, daily(20, 9), rule, addDays(first, 8))
    expect(found.map(({ amount }) => amount)).toEqual([60, 60, 60])
  })

  it('is not waited for where more would lapse than sending loses', () => {
    const terms = makeTerms([makeWay({ rule: { fixed: 30 } })], {
      places: [{ id: 'wallet', lapsesAfterMonths: 1, unit: 1 }],
    })
    const rule = fromLeastSums(terms, weekly(4), () => new Map([['wallet', null]]))
    const only = (amount: number) => sent(terms, [flow(first, amount)], rule, '2026-02-20' as Day)
    expect(only(36).map(({ on }) => on)).toEqual(['2026-01-29'])
    expect(only(35)).toEqual([])
  })
})

describe('the economic sum', () => {
  const sumAfter = (terms: RollTerms, flows: readonly RollFlow[]): number | null | undefined => {
    const judge = new Judge(terms, flows, before)
    let found: number | null | undefined
    const sums = economicSums(terms)
    roll(
      judge,
      (past) => {
        found = sums(past).get('wallet')
        return []
      },
      addDays(first, 99),
    )
    return found
  }

  it('is the square root of twice the cost of a transfer times income over idleness', () => {
    const terms = makeTerms([makeWay({ rule: { fixed: 75 } })])
    // √(2 × (75 + 5) × 10 ÷ 0.001) = 1264.9
    expect(sumAfter(terms, daily(10, 100))).toBe(1_265)
  })

  it('waits for the band that is free', () => {
    const bands = [{ upTo: 1_999, fixed: 75 }, { upTo: null }]
    expect(sumAfter(makeTerms([makeWay({ rule: { bands } })]), daily(10, 100))).toBe(2_000)
  })

  it('does not wait until it lapses', () => {
    const terms = makeTerms([makeWay({ rule: { fixed: 2_000 } })], {
      places: [{ id: 'wallet', lapsesAfterMonths: 12, unit: 1 }],
    })
    expect(sumAfter(terms, daily(10, 100))).toBeLessThanOrEqual(10 * 12 * 25)
  })

  it('is none where nothing comes in', () => {
    expect(sumAfter(makeTerms([makeWay()]), [])).toBeNull()
    expect(sumAfter(makeTerms([makeWay()]), [flow(first, 10), flow(addDays(first, 1), -10)])).toBeNull()
  })
})

describe('every rule', () => {
  const terms = makeTerms([makeWay({ rule: { fixed: 9 } })], {
    places: [{ id: 'wallet', lapsesAfterMonths: 2, unit: 1 }],
  })
  const rules: readonly (readonly [string, Strategy])[] = [
    ['weekly', everything(terms, weekly(4))],
    ['monthly', everything(terms, monthly(4))],
    ['economic sums', fromLeastSums(terms, weekly(4), economicSums(terms))],
  ]
  const flows = fc.array(
    fc
      .record({ day: fc.nat(119), amount: fc.integer({ min: -40, max: 90 }) })
      .map(({ day, amount }) => flow(addDays(first, day), amount)),
    { maxLength: 40 },
  )

  it.each(rules)('sees nothing of what is to come: %s', (_, rule) => {
    fc.assert(
      fc.property(flows, flows, fc.nat(119), (some, others, cut) => {
        const day = addDays(first, cut)
        const past = some.filter(({ on }) => on <= day)
        const later = (of: readonly RollFlow[]) => of.filter(({ on }) => on > day)
        const last = addDays(first, 130)
        const until = (found: readonly Happening[]) => found.filter(({ on }) => daysBetween(on, day) >= 0)
        expect(until(sent(terms, [...past, ...later(others)], rule, last))).toEqual(
          until(sent(terms, [...past, ...later(some)], rule, last)),
        )
      }),
    )
  })

  it.each(rules)('loses no money on the way: %s', (_, rule) => {
    fc.assert(
      fc.property(flows, (some) => {
        const judge = new Judge(terms, some, before)
        roll(judge, rule, addDays(first, 130))
        const sum = (kind: Happening['kind']) =>
          judge.happened.reduce((all, one) => (one.kind === kind ? all + one.amount : all), 0)
        const { arrived, fees, lapsed } = judge.costs
        expect(sum('came')).toBe(sum('spent') + arrived + fees + lapsed + judge.balance('wallet'))
      }),
    )
  })
})
