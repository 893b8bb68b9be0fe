import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { PlannedTransfer } from '../../../shared/planner/plan'
import type { Fate } from '../../../shared/planner/fate'
import { sameMoney } from '../../../shared/planner/same-money'
import { valid } from './example'

const problem = (wallet: object, rest: object = {}) =>
  valid({
    version: 1,
    start: '2026-12-10',
    end: '2027-02-17',
    objective: { idlePerYear: 4, effortPerTransfer: 300 },
    accounts: [
      { id: 'wallet', currency: 'KRW', role: 'source', worth: 0.8, opening: 23_400, ...wallet },
      { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
    ],
    routes: [{ id: 'way', from: 'wallet', to: 'bank', fee: {} }],
    ...rest,
  })
const sent = (on: string, amount: number): PlannedTransfer => ({
  route: 'way',
  on: on as Day,
  amount,
  fee: 0,
  credited: amount,
  arrives: on as Day,
})
const fate = (some: Partial<Fate>): Fate => ({ arrives: 0, costs: 0, lapses: 0, stays: 0, ...some })
const fixed = { routes: [{ id: 'way', from: 'wallet', to: 'bank', fee: { fixed: 500 } }] }

describe('sameMoney', () => {
  it('finds nothing saved where everything is free: trouble, waiting and the worth of what stays are no money', () => {
    const found = sameMoney(problem({}), [sent('2026-12-10', 23_400)])
    const free = fate({ arrives: 23_400 })
    expect(found).toEqual({
      money: 23_400,
      plan: free,
      now: free,
      monthly: free,
      never: fate({ stays: 23_400 }),
    })
  })

  it('counts no money that has not come in: a transfer that takes it along bears its whole fee', () => {
    const later = problem({ flows: [{ on: '2026-12-20', amount: 50_000 }] }, fixed)
    const found = sameMoney(later, [sent('2026-12-20', 73_400)])
    expect(found.money).toBe(23_400)
    expect(found.plan).toEqual(found.now)
    expect(found.now).toEqual(fate({ arrives: 22_900, costs: 500 }))
  })

  it('compares only what the plan moves: what is kept back for spending is kept by all', () => {
    const spending = problem({ flows: [{ on: '2026-12-20', amount: -5_000 }] }, fixed)
    const found = sameMoney(spending, [sent('2026-12-10', 18_400)])
    expect(found.money).toBe(18_400)
    expect(found.now).toEqual(fate({ arrives: 17_900, costs: 500 }))
  })

  it('counts what lapses, less what is spent first', () => {
    const expiries = [{ on: '2026-12-31', amount: 9_000 }]
    const lapsing = problem({ expiries })
    expect(sameMoney(lapsing, [sent('2026-12-10', 23_400)]).never).toEqual(
      fate({ lapses: 9_000, stays: 14_400 }),
    )
    const spent = problem({ expiries, flows: [{ on: '2026-12-20', amount: -6_000 }] })
    expect(sameMoney(spent, [sent('2026-12-10', 17_400)]).never.lapses).toBe(3_000)
  })

  it('moves nothing before the first of the month where that is the way', () => {
    const free = problem(
      {},
      {
        quotas: [{ id: 'free', per: 'month', count: 1, used: { count: 1 } }],
        routes: [{ id: 'way', from: 'wallet', to: 'bank', fee: { parts: [{ fixed: 500, free: 'free' }] } }],
      },
    )
    const found = sameMoney(free, [sent('2027-01-01', 23_400)])
    expect([found.plan.costs, found.monthly.costs, found.now.costs]).toEqual([0, 0, 500])
  })

  it('adds up, whatever is paid, changed and lost', () => {
    const abroad = problem(
      { currency: 'USD', expiries: [{ on: '2026-12-31', amount: 1_234 }], opening: 9_999 },
      {
        rates: { USD: 13.8 },
        routes: [
          {
            id: 'way',
            from: 'wallet',
            to: 'bank',
            fee: { fixed: 30, ppm: 12_345 },
            fx: { rate: 13.8, markupPpm: 25_000 },
            step: 10,
          },
        ],
      },
    )
    const found = sameMoney(abroad, [sent('2027-01-05', 8_760)])
    for (const { arrives, costs, lapses, stays } of [found.plan, found.now, found.monthly, found.never])
      expect(arrives + costs + lapses + stays).toBeCloseTo(found.money, 6)
    expect(found.plan.lapses).toBeCloseTo(1_234 * 13.8, 6)
  })
})
