import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, type Day } from '../../../shared/day'
import type { PlanningProblem } from '../../../shared/planner/problem'
import { findRules } from '../../../shared/planner/standing/find-rules'
import { gameOf } from '../../../shared/planner/standing/play'

const start = '2026-01-20' as Day

const place = fc.record({
  opening: fc.nat(60),
  flows: fc.array(
    fc.record({ day: fc.integer({ min: 1, max: 50 }), amount: fc.integer({ min: 1, max: 30 }) }),
    {
      maxLength: 6,
    },
  ),
  fixed: fc.nat(6),
  freeFrom: fc.integer({ min: 10, max: 80 }),
})

it('finds the same rules of several places in whatever order they stand', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 2, maxLength: 3 }), (places) => {
      const money = places.map(
        ({ opening, flows }) => opening + flows.reduce((sum, { amount }) => sum + amount, 0),
      )
      fc.pre(new Set(money).size === money.length)
      const problem: PlanningProblem = {
        version: 1,
        start,
        end: addDays(start, 50),
        objective: { idlePerYear: 0.365, effortPerTransfer: 1 },
        accounts: [
          ...places.map(({ opening, flows }, i) => ({
            id: `place ${i}`,
            currency: 'KRW',
            role: 'source' as const,
            opening,
            flows: flows.map(({ day, amount }) => ({ on: addDays(start, day), amount })),
          })),
          { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
        ],
        routes: places.map(({ fixed, freeFrom }, i) => ({
          id: `way ${i}`,
          from: `place ${i}`,
          to: 'bank',
          fee: { bands: [{ upTo: freeFrom - 1, fixed }, { upTo: null }] },
        })),
      }
      const turned = {
        ...problem,
        accounts: problem.accounts.toReversed(),
        routes: problem.routes.toReversed(),
      }
      const found = findRules(gameOf(problem))
      const other = findRules(gameOf(turned))
      for (const [id, rule] of found) expect([id, other.get(id)]).toEqual([id, rule])
    }),
    { numRuns: 60 },
  )
})
