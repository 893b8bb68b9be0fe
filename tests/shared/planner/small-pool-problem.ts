import fc from 'fast-check'
import { type Day, addDays } from '../../../shared/day'
import type { Account, PlanningProblem, Route } from '../../../shared/planner/problem'

const start = '2026-12-03' as Day
const days = 5
const day = fc.nat(days).map((after) => addDays(start, after))

const source = (id: string): fc.Arbitrary<Account> =>
  fc.record({
    id: fc.constant(id),
    currency: fc.constant('KRW'),
    role: fc.constant('source' as const),
    opening: fc.nat(7),
    worth: fc.constantFrom(0, 0.3, 0.6),
    flows: fc.array(fc.record({ on: day, amount: fc.integer({ min: 1, max: 6 }) }), { maxLength: 2 }),
  })

const fee = (most: number) => fc.record({ fixed: fc.nat(most), ppm: fc.constantFrom(0, 0, 0, 100_000) })

const route = (from: string, to: string, most: number): fc.Arbitrary<Route> =>
  fc
    .record({
      fee: fee(most),
      settlement: fc.record({
        days: fc.constantFrom(0, 0, 1),
        calendar: fc.constantFrom('business' as const, 'calendar' as const),
      }),
      closed: fc.array(day, { maxLength: 2 }),
    })
    .map((rest) => ({ id: `${from}-${to}`, from, to, ...rest }))

/** Two accounts that pay into a pool or straight to a bank; small enough to be searched through. */
export const smallPoolProblem: fc.Arbitrary<PlanningProblem> = fc
  .record({
    accounts: fc.tuple(source('a'), source('b')),
    pooled: fc.record({ opening: fc.nat(3), worth: fc.constantFrom(0, 0.5) }),
    idlePerYear: fc.constantFrom(0, 0.5, 5),
    effortPerTransfer: fc.constantFrom(0, 0.25, 1),
    routes: fc.tuple(
      route('a', 'bank', 5),
      route('a', 'pool', 2),
      route('b', 'bank', 5),
      route('b', 'pool', 2),
      route('pool', 'bank', 4),
    ),
  })
  .map(({ accounts, pooled, idlePerYear, effortPerTransfer, routes }) => ({
    version: 1,
    start,
    end: addDays(start, days),
    objective: { idlePerYear, effortPerTransfer },
    accounts: [
      ...accounts,
      { id: 'pool', currency: 'KRW', role: 'pool', ...pooled },
      { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
    ],
    routes,
  }))
