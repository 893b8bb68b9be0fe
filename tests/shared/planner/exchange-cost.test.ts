import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { exchangeCost } from '../../../shared/planner/exchange-cost'
import { plan } from '../../../shared/planner/plan'
import type { PlanningProblem } from '../../../shared/planner/problem'
import { smallProblem } from './small-problem'

const on = '2026-12-01' as Day
const problem = (onTop: boolean): PlanningProblem => ({
  version: 1,
  start: on,
  end: on,
  rates: { USD: 1_300 },
  holidays: [],
  objective: { idlePerYear: 0, effortPerTransfer: 0 },
  accounts: [
    { id: 'wallet', currency: 'USD', role: 'source', opening: 100 },
    { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
  ],
  quotas: [],
  routes: [
    {
      id: 'out',
      from: 'wallet',
      to: 'bank',
      fee: { fixed: 10 },
      fx: { rate: 1_300, markupPpm: 20_000 },
      exceptions: onTop ? [{ from: on, fee: { charged: 'on-top', fixed: 10 } }] : [],
    },
  ],
})
const moved = { route: 'out', on, arrives: on, fee: 10 }

describe('what exchange keeps of a transfer', () => {
  it('is what goes on at the reporting rate, less what arrives', () => {
    expect(exchangeCost(problem(false), { ...moved, amount: 100, credited: 114_660 })).toBe(2_340)
    expect(exchangeCost(problem(true), { ...moved, amount: 90, credited: 114_660 })).toBe(2_340)
  })

  it('is nothing within one currency, and on a route that is not there', () => {
    const won = problem(false)
    const within = { ...won, accounts: won.accounts.map((one) => ({ ...one, currency: 'KRW' })) }
    expect(exchangeCost(within, { ...moved, amount: 100, credited: 90 })).toBe(0)
    expect(exchangeCost(won, { ...moved, route: 'gone', amount: 100, credited: 0 })).toBe(0)
  })

  it('adds up to the plan’s own figure', () => {
    fc.assert(
      fc.property(smallProblem, (small) => {
        const found = plan(small)
        if (found.status === 'infeasible') return
        const all = found.transfers.reduce((sum, one) => sum + exchangeCost(small, one), 0)
        expect(all).toBeCloseTo(found.exchange, 6)
      }),
      { numRuns: 150 },
    )
  })
})
