import { describe, expect, it } from 'vitest'
import { withCycles } from '../../../../../shared/planner/from-ledger/cycles/with-cycles'
import type { Account, PlanningProblem, Route } from '../../../../../shared/planner/problem'
import type { Day } from '../../../../../shared/day'

const wallet: Account = { id: 'wallet', currency: 'KRW', role: 'source', opening: 10_000 }
const bank: Account = { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 }
const out: Route = { id: 'out', from: 'wallet', to: 'bank', fee: { fixed: 500 } }
const problemOf = (accounts: readonly Account[], routes: readonly Route[]): PlanningProblem => ({
  version: 1,
  start: '2026-11-22' as Day,
  end: '2027-01-31' as Day,
  objective: { idlePerYear: 0.03, effortPerTransfer: 300 },
  accounts,
  routes,
})
const income = (perDay: number) => ({ wallet: { perDay, lapsesAfterMonths: null } })
const worthOf = (problem: PlanningProblem, id: string) => problem.accounts.find((one) => one.id === id)?.worth

describe('withCycles', () => {
  it('values what stays by what later transfers leave of it, and says from which sum it is worth sending, which is no rule', () => {
    const { routes, ...rest } = withCycles(problemOf([wallet, bank], [out]), income(1_000), 0.8)
    expect(worthOf({ routes, ...rest }, 'wallet')).toBeGreaterThan(0.98)
    expect(worthOf({ routes, ...rest }, 'wallet')).toBeLessThan(1)
    // The square root of 2 × 800 × 1,000 ÷ (0.03 / 365) is 139,523.
    expect(routes[0]?.worthFrom).toBeGreaterThan(133_000)
    expect(routes[0]?.worthFrom).toBeLessThan(145_000)
  })

  it('never values it below what the person would still pay', () => {
    const problem = withCycles(problemOf([{ ...wallet, opening: 900 }, bank], [out]), {}, 0.8)
    expect(worthOf(problem, 'wallet')).toBe(0.8)
  })

  it('names no least sum where nothing comes in, or something lapses soon', () => {
    expect(withCycles(problemOf([wallet, bank], [out]), {}, 0.8).routes[0]?.worthFrom).toBeUndefined()
    const lapsing = { ...wallet, expiries: [{ on: '2026-12-20' as Day, amount: 3_000 }] }
    const { routes } = withCycles(problemOf([lapsing, bank], [out]), income(1_000), 0.8)
    expect(routes[0]?.worthFrom).toBeUndefined()
  })

  it('knows that a pool fills from other places', () => {
    const pool: Account = { id: 'pool', currency: 'KRW', role: 'pool', opening: 0 }
    const routes: Route[] = [
      { id: 'in', from: 'wallet', to: 'pool', fee: {} },
      { id: 'on', from: 'pool', to: 'bank', fee: { bands: [{ upTo: 49_999, fixed: 900 }, { upTo: null }] } },
    ]
    const found = withCycles(problemOf([wallet, pool, bank], routes), income(1_000), 0.8)
    expect(found.routes.find(({ id }) => id === 'on')?.worthFrom).toBeGreaterThanOrEqual(50_000)
    expect(worthOf(found, 'pool')).toBeGreaterThan(0.98)
    expect(worthOf(found, 'wallet')).toBeLessThan(worthOf(found, 'pool') ?? 0)
  })

  it('keeps a minimum of the way itself, and values with few decimals', () => {
    const least = { ...out, min: 500_000 }
    const problem = withCycles(problemOf([wallet, bank], [least]), income(2_000), 0.8)
    expect(problem.routes[0]).toMatchObject({ min: 500_000 })
    expect(problem.routes[0]?.worthFrom).toBeUndefined()
    const worth = worthOf(problem, 'wallet') ?? 0
    expect(Number.isInteger(Math.round(worth * 1e8) / 1e4)).toBe(true)
  })
})
