import fc from 'fast-check'
import { type Day, addDays } from '../../../shared/day'
import type { Account, PlanningProblem, Quota, Route, RouteException } from '../../../shared/planner/problem'
import { bare, fee, maybe, settlement } from './small-parts'

/** Problems of two or three accounts and a few days, with every feature of the format. */
export const smallProblem: fc.Arbitrary<PlanningProblem> = fc
  .record({
    start: fc.constantFrom<Day[]>('2026-11-27' as Day, '2026-12-30' as Day, '2026-12-03' as Day),
    days: fc.integer({ min: 0, max: 4 }),
    withPool: fc.boolean(),
    withSecond: fc.boolean(),
    dollars: fc.boolean(),
  })
  .chain(({ start, days, withPool, withSecond, dollars }) => {
    const end = addDays(start, days)
    const day = fc.nat(days).map((offset) => addDays(start, offset))
    const dated = (least: number, most: number) =>
      fc.record({ on: day, amount: fc.integer({ min: least, max: most }) })
    const account = (
      id: string,
      role: 'source' | 'pool',
      most: number,
      currency: string,
    ): fc.Arbitrary<Account> =>
      fc
        .record({
          opening: fc.nat(most),
          reserve: maybe(fc.nat(2), 2),
          worth: maybe(fc.constantFrom(0.5, 0.8, 0.97), 2),
          flows: maybe(fc.array(dated(-2, 4), { minLength: 1, maxLength: 2 }), 2),
          expiries: maybe(fc.array(dated(1, 5), { minLength: 1, maxLength: 2 }), 2),
          drains: maybe(fc.array(dated(1, 2), { minLength: 1, maxLength: 1 }), 2),
        })
        .map((rest) => bare({ id, role, currency, ...rest }))
    const exception: fc.Arbitrary<RouteException> = fc
      .record({
        from: maybe(day, 2),
        until: maybe(day, 2),
        weekdays: maybe(fc.constant([6, 7]), 1),
        fee: maybe(fee, 2),
        max: maybe(fc.integer({ min: 1, max: 9 }), 1),
      })
      .map(bare)
    const route = (id: string, from: string, to: string, exchanges: boolean): fc.Arbitrary<Route> =>
      fc
        .record({
          fee,
          min: maybe(fc.nat(4), 2),
          max: maybe(fc.integer({ min: 1, max: 12 }), 2),
          step: maybe(fc.integer({ min: 1, max: 3 }), 1),
          whole: maybe(fc.boolean(), 1),
          limits: maybe(fc.subarray(['cap', 'free']), 1),
          offeredFrom: maybe(day, 1),
          offeredUntil: maybe(day, 1),
          weekdays: maybe(fc.constantFrom([1, 2, 3, 4, 5], [2, 4, 6]), 1),
          closed: maybe(fc.array(day, { maxLength: 2 }), 1),
          settlement: maybe(settlement, 2),
          fx: exchanges
            ? fc.record({ rate: fc.constantFrom(2, 1.5, 0.7), markupPpm: fc.constantFrom(0, 5000, 30_000) })
            : fc.constant(undefined),
          exceptions: maybe(fc.array(exception, { minLength: 1, maxLength: 2 }), 2),
        })
        .map((rest) => bare({ id, from, to, ...rest }))
    const quota = (id: string): fc.Arbitrary<Quota> =>
      fc
        .record({
          per: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'ever' as const),
          count: maybe(fc.nat(3), 2),
          amount: maybe(fc.nat(9), 2),
          used: maybe(fc.record({ count: fc.nat(1), amount: fc.nat(3) }), 2),
        })
        .map((rest) => bare({ id, ...rest }))
    const own = dollars ? 'USD' : 'KRW'
    const size = withPool || withSecond ? 5 : 10
    return fc
      .record({
        objective: fc.record({
          idlePerYear: fc.constantFrom(0, 0.03, 0.5, 5),
          effortPerTransfer: fc.constantFrom(0, 0.25, 0.5, 1),
        }),
        holidays: fc.subarray([start, addDays(start, 1)]),
        first: account('a', 'source', size, own),
        second: account('b', 'source', 5, 'KRW'),
        pool: account('pool', 'pool', 3, 'KRW'),
        quotas: fc.tuple(quota('free'), quota('cap')),
        routes: fc.tuple(
          route('a-bank', 'a', 'bank', dollars),
          route('a-bank-b', 'a', 'bank', dollars),
          route('a-pool', 'a', 'pool', dollars),
          route('pool-bank', 'pool', 'bank', false),
          route('b-bank', 'b', 'bank', false),
          route('b-pool', 'b', 'pool', false),
        ),
        needs: maybe(fc.array(dated(1, 6), { minLength: 1, maxLength: 1 }), 1),
      })
      .map(({ first, second, pool, routes, ...rest }): PlanningProblem => {
        const bank: Account = { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 }
        const accounts = [first, ...(withSecond ? [second] : []), ...(withPool ? [pool] : []), bank]
        const ids = new Set(accounts.map(({ id }) => id))
        return bare({
          version: 1,
          start,
          end,
          rates: { USD: 1.5 },
          accounts,
          ...rest,
          routes: routes.filter(({ from, to }) => ids.has(from) && ids.has(to)),
        })
      })
  })
