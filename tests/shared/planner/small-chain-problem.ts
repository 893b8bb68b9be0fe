import fc from 'fast-check'
import { type Day, addDays } from '../../../shared/day'
import type { Account, PlanningProblem, Quota, Route, RouteException } from '../../../shared/planner/problem'
import { bare, fee, maybe, settlement } from './small-parts'

const day = (start: Day, days: number) => fc.nat(days).map((after) => addDays(start, after))

const dated = (start: Day, days: number, least: number, most: number) =>
  fc.record({ on: day(start, days), amount: fc.integer({ min: least, max: most }) })

const rates = { USD: 1.5, EUR: 2 } as const
const currency = fc.constantFrom('KRW', 'USD', 'EUR')

/** What a minor unit becomes on the way between two currencies; a little less than it is worth. */
const exchange = (from: string, to: string) =>
  fc.record({
    rate: fc
      .constantFrom(0.9, 1)
      .map((share) => Math.round((share * worthOf(from) * 1e6) / worthOf(to)) / 1e6),
    markupPpm: fc.constantFrom(0, 5_000, 60_000),
  })

const worthOf = (name: string): number => ({ KRW: 1, ...rates })[name] ?? 1

/** Other terms of every kind, on some days or weekdays. */
const exception = (start: Day, days: number, from: string, to: string): fc.Arbitrary<RouteException> =>
  fc
    .record({
      from: maybe(day(start, days), 1),
      until: maybe(day(start, days), 1),
      weekdays: maybe(fc.subarray([1, 3, 5, 6, 7], { minLength: 1 }), 1),
      fee: maybe(fee, 1),
      min: maybe(fc.nat(3), 1),
      max: maybe(fc.integer({ min: 1, max: 7 }), 1),
      step: maybe(fc.integer({ min: 1, max: 3 }), 1),
      whole: maybe(fc.boolean(), 1),
      limits: maybe(fc.subarray(['cap', 'free']), 1),
      settlement: maybe(settlement, 1),
      fx: from === to ? fc.constant(undefined) : maybe(exchange(from, to), 1),
    })
    .map(bare)

/**
 * A source, two pools behind it, a destination that is spent from and one where money is worth less: chains of up to
 * three hops through up to three currencies, with exceptions of every kind and needs of fractions.
 */
export const smallChainProblem: fc.Arbitrary<PlanningProblem> = fc
  .record({
    start: fc.constantFrom<Day[]>('2026-11-27' as Day, '2026-12-30' as Day, '2027-02-26' as Day),
    days: fc.integer({ min: 1, max: 5 }),
    currencies: fc.tuple(currency, currency, currency),
  })
  .chain(({ start, days, currencies: [source, first, second] }) => {
    const own: Readonly<Record<string, string>> = { a: source, p: first, q: second, bank: 'KRW', gift: 'KRW' }
    const account = (id: string, role: 'source' | 'pool', most: number): fc.Arbitrary<Account> =>
      fc
        .record({
          opening: fc.nat(most),
          reserve: maybe(fc.nat(1), 1),
          worth: maybe(fc.constantFrom(0.4, 0.9), 2),
          flows: maybe(fc.array(dated(start, days, -1, 4), { maxLength: 2 }), 1),
          expiries: maybe(fc.array(dated(start, days, 1, 4), { maxLength: 2 }), 1),
          drains: maybe(fc.array(dated(start, days, 1, 2), { maxLength: 1 }), 1),
        })
        .map((rest) => bare({ id, role, currency: own[id] ?? 'KRW', ...rest }))
    const route = (from: string, to: string): fc.Arbitrary<Route> => {
      const [here = '', there = ''] = [own[from], own[to]]
      return fc
        .record({
          fee,
          step: maybe(fc.integer({ min: 1, max: 2 }), 1),
          whole: maybe(fc.boolean(), 1),
          limits: maybe(fc.subarray(['cap', 'free']), 1),
          settlement: maybe(settlement, 2),
          fx: here === there ? fc.constant(undefined) : exchange(here, there),
          exceptions: maybe(fc.array(exception(start, days, here, there), { maxLength: 2 }), 2),
        })
        .map((rest) => bare({ id: `${from}-${to}`, from, to, ...rest }))
    }
    const quota = (id: string): fc.Arbitrary<Quota> =>
      fc
        .record({
          per: fc.constantFrom('day' as const, 'month' as const, 'year' as const, 'ever' as const),
          count: maybe(fc.nat(2), 2),
          amount: maybe(fc.nat(7), 2),
          used: maybe(fc.record({ count: fc.nat(1), amount: fc.nat(3) }), 1),
        })
        .map((rest) => bare({ id, ...rest }))
    const spent = fc.array(dated(start, days, -2, -1), { maxLength: 1 })
    return fc
      .record({
        objective: fc.record({
          idlePerYear: fc.constantFrom(0, 0.05, 3),
          effortPerTransfer: fc.constantFrom(0, 0.3, 1),
        }),
        holidays: fc.subarray([start, addDays(start, 2)]),
        accounts: fc.tuple(account('a', 'source', 6), account('p', 'pool', 2), account('q', 'pool', 2)),
        bank: fc.tuple(fc.nat(2), spent),
        quotas: fc.tuple(quota('free'), quota('cap')),
        routes: fc.tuple(
          route('a', 'p'),
          route('p', 'q'),
          route('q', 'bank'),
          route('a', 'q'),
          route('p', 'bank'),
          route('a', 'gift'),
        ),
        present: fc.subarray(['a-q', 'p-bank', 'a-gift']),
        needs: maybe(
          fc.array(fc.record({ on: day(start, days), amount: fc.constantFrom(0.5, 1.25, 3) }), {
            minLength: 1,
            maxLength: 2,
          }),
          1,
        ),
      })
      .map(({ accounts, bank: [opening, flows], routes, present, ...rest }): PlanningProblem => {
        const always = ['a-p', 'p-q', 'q-bank']
        return bare({
          version: 1,
          start,
          end: addDays(start, days),
          rates,
          accounts: [
            ...accounts,
            { id: 'bank', currency: 'KRW', role: 'destination', opening, flows },
            { id: 'gift', currency: 'KRW', role: 'destination', opening: 0, worth: 0.8 },
          ],
          ...rest,
          routes: routes.filter(({ id }) => always.includes(id) || present.some((name) => name === id)),
        })
      })
  })
