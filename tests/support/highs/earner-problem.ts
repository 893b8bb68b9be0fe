import fc from 'fast-check'
import { addDays, type Day } from '../../../shared/day'
import type { Account, DatedAmount, PlanningProblem, Quota, Route } from '../../../shared/planner/problem'

const start = '2026-11-22' as Day

/** A source with its ways out; `pooled` ones may also pay into the pool. */
interface Source {
  readonly account: Account
  readonly routes: readonly Route[]
  readonly quota?: Quota
}

const int = (min: number, max: number) => fc.integer({ min, max })

/** Money that comes in every `often` days or a few more. */
const income = (days: number, often: number, most: number): fc.Arbitrary<DatedAmount[]> =>
  fc
    .array(fc.tuple(int(often, often + 4), int(Math.ceil(most / 20), most)), {
      minLength: Math.ceil(days / often),
      maxLength: Math.ceil(days / often),
    })
    .map((payments) => {
      let after = 0
      return payments.flatMap(([gap, amount]) => {
        after += gap
        return after < days ? [{ on: addDays(start, after), amount }] : []
      })
    })

interface Kind {
  readonly name: string
  readonly currency: string
  readonly opening: readonly [least: number, most: number]
  readonly often: number
  readonly payment: number
  readonly routes: (from: string) => readonly Omit<Route, 'id' | 'from'>[]
  readonly quota?: fc.Arbitrary<Omit<Quota, 'id'>>
  readonly lapses?: number
}

const business = (days: number) => ({ days, calendar: 'business' as const })
const dollars = (markupPpm: number) => ({ rate: 13.8, markupPpm })

/** The tariffs of the large examples: wallet, work platform, points, voucher, bands, free amount, capped rate, card. */
const kinds: readonly Kind[] = [
  {
    name: 'wallet',
    currency: 'KRW',
    opening: [10_000, 60_000],
    often: 7,
    payment: 12_000,
    quota: int(1, 3).map((count) => ({ per: 'month' as const, count })),
    routes: (from) => [{ to: 'bank', fee: { fixed: 500, free: `${from}-free` }, max: 500_000 }],
  },
  {
    name: 'platform',
    currency: 'USD',
    opening: [10_000, 40_000],
    often: 5,
    payment: 30_000,
    routes: () => [
      { to: 'pool', fee: { fixed: 200 }, min: 2_000 },
      { to: 'bank', fee: { fixed: 99 }, fx: dollars(25_000), settlement: business(2), min: 100 },
      { to: 'bank', fee: { fixed: 5_000 }, fx: dollars(5_000), settlement: business(3) },
    ],
  },
  {
    name: 'points',
    currency: 'KRW',
    opening: [5_000, 30_000],
    often: 3,
    payment: 1_500,
    lapses: 2_000,
    routes: () => [
      { to: 'bank', fee: { ppm: 100_000, rounding: 'up' }, min: 5_000, weekdays: [1, 2, 3, 4, 5] },
      { to: 'bank', fee: { ppm: 0 }, min: 50_000 },
    ],
  },
  {
    name: 'voucher',
    currency: 'KRW',
    opening: [5_000, 45_000],
    often: 1_000,
    payment: 0,
    lapses: 4_000,
    routes: () => [
      {
        to: 'bank',
        fee: { ppm: 100_000 },
        exceptions: [{ from: '2026-12-06' as Day, until: '2026-12-12' as Day, fee: { ppm: 60_000 } }],
        max: 30_000,
      },
    ],
  },
  {
    name: 'banded',
    currency: 'KES',
    opening: [100_000, 300_000],
    often: 9,
    payment: 90_000,
    routes: () => [
      {
        to: 'bank',
        fee: {
          bands: [
            { upTo: 10_000, fixed: 1_100 },
            { upTo: 250_000, fixed: 2_900 },
            { upTo: 350_000, fixed: 5_200 },
            { upTo: 500_000, fixed: 6_900 },
            { upTo: null, fixed: 8_700 },
          ],
        },
        fx: { rate: 0.106, markupPpm: 10_000 },
        min: 5_000,
      },
    ],
  },
  {
    name: 'allowance',
    currency: 'CNY',
    opening: [20_000, 90_000],
    often: 4,
    payment: 20_000,
    quota: int(0, 200_000).map((amount) => ({
      per: 'ever' as const,
      amount: 200_000,
      used: { count: 0, amount },
    })),
    routes: (from) => [
      {
        to: 'bank',
        fee: { ppm: 1_000, free: `${from}-free` },
        fx: { rate: 1.9, markupPpm: 3_000 },
        settlement: { days: 1, calendar: 'calendar' },
      },
    ],
  },
  {
    name: 'capped',
    currency: 'USD',
    opening: [3_000, 25_000],
    often: 5,
    payment: 9_000,
    routes: () => [
      { to: 'bank', fee: { ppm: 17_500, min: 25, max: 2_500 }, fx: dollars(25_000) },
      { to: 'bank', fee: { fixed: 250 }, fx: dollars(25_000), settlement: business(2), min: 100 },
      { to: 'pool', fee: { ppm: 20_000 } },
    ],
  },
  {
    name: 'card',
    currency: 'KRW',
    opening: [2_000, 20_000],
    often: 12,
    payment: 5_000,
    routes: () => [{ to: 'bank', fee: { fixed: 500 }, min: 1_000 }],
  },
]

const source = (kind: Kind, number: number, days: number): fc.Arbitrary<Source> => {
  const id = `${kind.name}${number}`
  return fc
    .record({
      opening: int(...kind.opening),
      worth: fc.constantFrom(0.85, 0.9, 0.95, 0.97),
      flows: income(days, kind.often, kind.payment),
      lapse: int(5, Math.max(6, days - 5)),
      quota: kind.quota ?? fc.constant(null),
    })
    .map(({ opening, worth, flows, lapse, quota }) => ({
      account: {
        id,
        currency: kind.currency,
        role: 'source',
        opening,
        worth,
        flows,
        ...(kind.lapses ? { expiries: [{ on: addDays(start, lapse), amount: kind.lapses }] } : {}),
      },
      routes: kind.routes(id).map((route, i) => ({ id: `${id}-${i}`, from: id, ...route })),
      ...(quota ? { quota: { id: `${id}-free`, ...quota } } : {}),
    }))
}

const problemOf = (days: number, sources: number): fc.Arbitrary<PlanningProblem> =>
  fc
    .tuple(
      fc.tuple(
        ...Array.from({ length: sources }, (_, i) => {
          const kind = kinds[i % kinds.length]
          if (!kind) throw new Error('No kinds')
          return source(kind, i, days)
        }),
      ),
      fc.constantFrom(50, 300),
      fc.constantFrom(0.03, 0.05, 0.1),
      int(0, 9_000),
    )
    .map(([all, effortPerTransfer, idlePerYear, pooled]) => ({
      version: 1,
      start,
      end: addDays(start, days),
      objective: { idlePerYear, effortPerTransfer },
      rates: { KRW: 1, USD: 13.8, KES: 0.106, CNY: 1.9 },
      holidays: ['2026-12-25', '2027-01-01', '2027-02-08', '2027-02-09'] as Day[],
      accounts: [
        { id: 'pool', currency: 'USD', role: 'pool', opening: pooled, worth: 0.95 },
        ...all.map(({ account }) => account),
        { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
      ],
      quotas: all.flatMap(({ quota }) => quota ?? []),
      routes: [
        ...all.flatMap(({ routes }) => routes),
        {
          id: 'pool-bank',
          from: 'pool',
          to: 'bank',
          fee: { fixed: 150 },
          fx: dollars(20_000),
          settlement: business(1),
          min: 5_000,
        },
      ],
    }))

/** Somebody paid through many platforms: the same problem for the same seed, of any length and number of sources. */
export function earnerProblem(seed: number, days: number, sources: number): PlanningProblem {
  const [problem] = fc.sample(problemOf(days, sources), { seed, numRuns: 1 })
  if (!problem) throw new Error('No problem was made')
  return problem
}
