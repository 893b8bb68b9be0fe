import type { PlanningProblem } from '../../../shared/planner/problem'
import { validateProblem } from '../../../shared/planner/validate'

/** A wallet with a monthly free withdrawal, points that lapse, and a bank; days and fees as in the problem's docs. */
export const example = {
  version: 1,
  start: '2026-11-22',
  end: '2027-01-31',
  objective: { idlePerYear: 0.03, effortPerTransfer: 50 },
  rates: { KRW: 1, USD: 13.8 },
  holidays: ['2026-12-25'],
  accounts: [
    {
      id: 'wallet',
      currency: 'KRW',
      role: 'source',
      opening: 23_400,
      flows: [{ on: '2026-12-01', amount: 5_000 }],
      expiries: [{ on: '2026-12-31', amount: 3_000 }],
      drains: [{ on: '2027-01-31', amount: 500 }],
    },
    { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
  ],
  quotas: [{ id: 'free', per: 'month', count: 10, amount: 900_000, used: { count: 10, amount: 0 } }],
  routes: [
    {
      id: 'wallet-bank',
      from: 'wallet',
      to: 'bank',
      min: 1,
      max: 500_000,
      step: 10,
      whole: false,
      limits: ['free'],
      offeredFrom: '2026-01-01',
      offeredUntil: '2027-06-30',
      weekdays: [1, 2, 3, 4, 5],
      closed: ['2026-12-24'],
      settlement: { days: 1, calendar: 'business' },
      fx: { rate: 1, markupPpm: 0 },
      fee: { charged: 'from-amount', parts: [{ fixed: 500, ppm: 0, min: 0, max: 600, free: 'free' }] },
      exceptions: [{ from: '2026-12-01', until: '2026-12-07', weekdays: [1], fee: { fixed: 400 } }],
    },
  ],
  needs: [{ on: '2027-01-20', amount: 1_000 }],
}

/** A problem from plain data; throws where it is not valid. */
export function valid(json: unknown): PlanningProblem {
  const result = validateProblem(json)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
