import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../../../shared/day'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import { plan } from '../../../../shared/planner/plan'
import { daysOf, people } from './people'
import { planningOf } from './planning-of-year'

type KeptDay = ReturnType<typeof daysOf>[number]

/** Check-ins, every fifth day, and the days whose plan ends with the day on which something lapses. */
const isLookedAt = ({ isCheckIn, day, expected }: KeptDay, at: number): boolean =>
  isCheckIn ||
  at % 5 === 0 ||
  [...expected.values()].some(({ coming }) => coming.some(([until]) => until === addDays(day, 70)))

/** What still lapses after so much was spent of what lapses first. */
function spentFirst(
  coming: readonly (readonly [Day, number])[],
  amount: number,
): readonly (readonly [Day, number])[] {
  let left = amount
  return coming.flatMap(([until, lapsing]) => {
    const taken = Math.min(left, lapsing)
    left -= taken
    return lapsing > taken ? [[until, lapsing - taken] as const] : []
  })
}

describe.each(people)(
  'the plans for twelve places that %s keeps for a year by check-ins alone',
  (_, person) => {
    const year = daysOf(person)

    it('begin with what lies there and what lapses by their end', () => {
      let planned = 0
      for (const { day, ledger, expected } of year.filter(isLookedAt)) {
        const input = planningOf(person, ledger, day)
        const end = addDays(day, input.preferences.horizonDays)
        const { problem, excluded, notes } = problemFromLedger(input)
        for (const { account, planned: isPlanned } of person.places) {
          if (account.role === 'destination') continue
          const at = `${account.id} on ${day}`
          const one = expected.get(account.id)!
          const overdue = one.by === 'person' ? one.overdueSum : 0
          const opening = one.balance - overdue
          const whole = excluded.filter(({ account: id, route }) => id === account.id && route === null)
          const found = problem.accounts.find(({ id }) => id === account.id)
          const isEmpty = isPlanned === true || (isPlanned === 'pays-itself' && opening === 0)
          if (isPlanned !== true || opening === 0) {
            expect(found, at).toBeUndefined()
            expect(
              whole.map(({ reason }) => reason),
              at,
            ).toEqual([overdue > 0 && opening === 0 ? 'lapsed' : isEmpty ? 'empty' : isPlanned])
            continue
          }
          planned++
          const expiries = one.coming
            .filter(([until]) => until <= end)
            .map(([until, amount]) => ({ on: until, amount }))
          expect(found, at).toEqual({
            id: account.id,
            currency: account.currency,
            role: problem.routes.some(({ to }) => to === account.id) ? 'pool' : 'source',
            opening,
            reserve: account.reserve,
            worth: expect.any(Number) as number,
            ...(expiries.length > 0 ? { expiries } : {}),
          })
          expect(found?.worth, at).toBeGreaterThanOrEqual(input.preferences.leastWorth)
          expect(found?.worth, at).toBeLessThanOrEqual(1)
          const codes = notes.filter((note) => note.account === account.id).map(({ code }) => code)
          expect(codes.includes('expiry-known'), at).toBe(expiries.length > 0)
          expect(codes.includes('expiry-overdue'), at).toBe(overdue > 0)
          expect(codes.includes('opening-assumed'), at).toBe(false)
        }
      }
      expect(planned).toBeGreaterThan(300)
    })

    it('send no more than lies there, and nothing after it lapsed, at each check-in', () => {
      let sent = 0
      for (const { day, ledger, expected } of year.filter(({ isCheckIn }) => isCheckIn)) {
        const { problem } = problemFromLedger(planningOf(person, ledger, day))
        const result = plan(problem, { timeLimitMs: 300, now: () => performance.now() })
        if (!('transfers' in result)) throw new Error(`no plan on ${day}`)
        for (const { account, planned } of person.places) {
          if (planned !== true || problem.routes.some(({ to }) => to === account.id)) continue
          const own = new Set(problem.routes.filter(({ from }) => from === account.id).map(({ id }) => id))
          const { balance, coming, overdueSum } = expected.get(account.id)!
          let there = balance - overdueSum
          let left = coming
          for (const { route, on, amount } of result.transfers) {
            if (!own.has(route)) continue
            for (const [, lapsed] of left.filter(([until]) => until < on)) there -= lapsed
            left = left.filter(([until]) => until >= on)
            there -= amount
            left = spentFirst(left, amount)
            expect(there, `${account.id} on ${on}, planned on ${day}`).toBeGreaterThanOrEqual(account.reserve)
            sent++
          }
        }
      }
      expect(sent).toBeGreaterThan(20)
    })
  },
)
