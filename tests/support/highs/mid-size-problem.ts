import fc from 'fast-check'
import { addDays, type Day } from '../../../shared/day'
import type { FeeRule } from '../../../shared/fees/rule'
import type { PlanningProblem, Route } from '../../../shared/planner/problem'

const start = '2026-11-23' as Day

const fee: fc.Arbitrary<FeeRule> = fc.oneof(
  fc.record({ fixed: fc.integer({ min: 100, max: 2_000 }) }),
  fc.record({ ppm: fc.integer({ min: 1_000, max: 50_000 }) }),
  fc.record({ fixed: fc.constant(300), free: fc.constant('free') }),
  fc.record({ ppm: fc.constant(17_500), min: fc.integer({ min: 25, max: 900 }), max: fc.constant(1_500) }),
  fc.record({ ppm: fc.constant(20_000), free: fc.constant('allowance') }),
  fc.constant({
    bands: [
      { upTo: 10_000, fixed: 200 },
      { upTo: 60_000, fixed: 900, ppm: 1_000 },
      { upTo: null, fixed: 1_800 },
    ],
  }),
  fc.constant({
    charged: 'on-top' as const,
    tiers: [
      { upTo: 20_000, ppm: 30_000 },
      { upTo: null, ppm: 8_000 },
    ],
  }),
  fc.constant({ parts: [{ fixed: 150 }, { ppm: 10_000, of: 'rest' as const }] }),
)

const route = (from: string, to: string, number: number): fc.Arbitrary<Route> =>
  fc
    .record({
      fee,
      min: fc.constantFrom(1, 1_000, 5_000),
      settlement: fc.record({
        days: fc.nat(2),
        calendar: fc.constantFrom('business' as const, 'calendar' as const),
      }),
    })
    .map((rest) => ({ id: `${from}-${to}-${number}`, from, to, ...rest }))

/** Two sources, perhaps a pool, and a bank, with amounts like a person's. Effort keeps splitting from paying. */
const problemOf = (days: number, withPool: boolean): fc.Arbitrary<PlanningProblem> => {
  const day = fc.integer({ min: 1, max: days - 1 }).map((after) => addDays(start, after))
  const dated = fc.record({ on: day, amount: fc.integer({ min: 500, max: 40_000 }) })
  const source = (id: string) =>
    fc.record({
      id: fc.constant(id),
      currency: fc.constant('KRW'),
      role: fc.constant('source' as const),
      opening: fc.integer({ min: 5_000, max: 90_000 }),
      reserve: fc.constantFrom(0, 1_000),
      worth: fc.constantFrom(0.9, 0.97),
      flows: fc.array(dated, { maxLength: 3 }),
      expiries: fc.array(dated, { maxLength: 1 }),
      drains: fc.array(fc.record({ on: day, amount: fc.constant(500) }), { maxLength: 1 }),
    })
  return fc
    .record({
      wallet: source('wallet'),
      points: source('points'),
      routes: fc.tuple(
        route('wallet', 'bank', 0),
        route('wallet', withPool ? 'pool' : 'bank', 1),
        route('points', 'bank', 2),
        route('points', withPool ? 'pool' : 'bank', 3),
        route('pool', 'bank', 4),
      ),
    })
    .map(({ wallet, points, routes }) => ({
      version: 1,
      start,
      end: addDays(start, days - 1),
      objective: { idlePerYear: 0.05, effortPerTransfer: 400 },
      accounts: [
        wallet,
        points,
        { id: 'pool', currency: 'KRW', role: 'pool', opening: 2_000, worth: 0.95 },
        { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
      ],
      quotas: [
        { id: 'free', per: 'month', count: 2 },
        { id: 'allowance', per: 'ever', amount: 30_000 },
      ],
      routes,
    }))
}

/** The problem of a seed: the same each time. With a pool, both sources may pay into it and batch what they send. */
export function midSizeProblem(seed: number, days: number, withPool: boolean): PlanningProblem {
  const [problem] = fc.sample(problemOf(days, withPool), { seed, numRuns: 1 })
  if (!problem) throw new Error('No problem was made')
  return problem
}
