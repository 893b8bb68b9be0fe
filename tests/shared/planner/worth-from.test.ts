import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { plan } from '../../../shared/planner/plan'
import type { Account, PlanningProblem, Route } from '../../../shared/planner/problem'
import { sameMoney } from '../../../shared/planner/same-money'
import { because } from '../../../shared/planner/because'

const wallet: Account = {
  id: 'wallet', currency: 'EUR', role: 'source', opening: 25_000, worth: 0.99,
  flows: ['2026-11-30', '2026-12-15', '2026-12-30'].map((on) => ({ on: on as Day, amount: 20_000 })),
} // prettier-ignore
const bank: Account = { id: 'bank', currency: 'EUR', role: 'destination', opening: 0 }
const out: Route = { id: 'out', from: 'wallet', to: 'bank', fee: { fixed: 62 }, worthFrom: 40_000 }
const problemOf = (route: Route, one: Account = wallet): PlanningProblem => ({
  version: 1,
  start: '2026-11-22' as Day,
  end: '2027-01-31' as Day,
  objective: { idlePerYear: 0.03, effortPerTransfer: 20 },
  accounts: [one, bank],
  routes: [route],
})

describe('a sum from which sending is worth it', () => {
  it('is waited for, and then everything goes', () => {
    const made = plan(problemOf(out))
    expect(made.transfers.map(({ on, amount }) => [on, amount])).toEqual([
      ['2026-11-30', 45_000],
      ['2026-12-30', 40_000],
    ])
  })

  it('holds nothing back so that a later transfer reaches it', () => {
    const flows = [
      { on: '2026-11-30' as Day, amount: 66_000 },
      { on: '2026-12-30' as Day, amount: 42_500 },
    ]
    const { transfers } = plan(problemOf({ ...out, worthFrom: 50_000 }, { ...wallet, opening: 1_000, flows }))
    expect(transfers.map(({ amount }) => amount)).toEqual([67_000, 42_500])
  })

  it('is no rule: what people would otherwise do is compared without it', () => {
    const poor = problemOf({ ...out, worthFrom: 90_000 }, { ...wallet, flows: [] })
    const made = plan(poor)
    expect(made.transfers).toEqual([])
    expect(made.baselines.now?.value).toBeGreaterThan(24_000)
    const there = sameMoney(problemOf(out), plan(problemOf(out)).transfers)
    expect(there.now).toMatchObject({ arrives: there.money - 62, stays: 0 })
  })

  it('is called what it is, and no minimum', () => {
    const problem = problemOf(out)
    const { transfers } = plan(problem)
    const codes = because(problem, transfers, 0, {}).reasons.map(({ code }) => code)
    expect(codes).toContain('worth-sending')
    expect(codes).not.toContain('reaches-minimum')
  })

  it('gives way where a need could not be met otherwise', () => {
    const needy = {
      ...problemOf({ ...out, worthFrom: 90_000 }),
      needs: [{ on: '2026-11-25' as Day, amount: 10_000 }],
    }
    expect(plan(needy).status).not.toBe('infeasible')
    expect(plan(needy).transfers.length).toBeGreaterThan(0)
  })

  it('stands beside the minima of single days', () => {
    const route = { ...out, exceptions: [{ weekdays: [1], min: 5_000 }] }
    for (const { amount } of plan(problemOf(route)).transfers) expect(amount).toBeGreaterThanOrEqual(40_000)
  })
})
