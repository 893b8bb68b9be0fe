import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import { problemFromLedger } from '../../../../shared/planner/from-ledger'
import type { PlanningInput } from '../../../../shared/planner/from-ledger/planning-input'
import { validateProblem } from '../../../../shared/planner/validate'
import type { AccountFacts } from '../../../../shared/routes/account-facts'
import { confirmed, holding, makePlanningInput } from '../../../support/make-planning-input'
import { makeTransaction } from '../../../support/make-transaction'

const today = '2026-11-22' as Day
const accounts = [
  holding({ id: 'kakao', provider: 'kakaopay' }, [makeTransaction('2026-06-01', 23_400)]),
  holding({ id: 'bank', kind: 'bank', role: 'destination' }, []),
]
const planned = (facts: Omit<AccountFacts, 'account'>, told: Partial<PlanningInput> = {}) =>
  problemFromLedger(
    makePlanningInput(accounts, {
      confirmations: confirmed('kakaopay-own-bank'),
      facts: { kakao: { account: 'kakao', ...facts } },
      ...told,
    }),
  )

describe('a problem, with what the person said of an account', () => {
  it('has no route for money that a phone bill still owes', () => {
    const { problem, excluded } = planned({ origins: ['carrier-billing'] })
    expect(problem.routes).toEqual([])
    expect(excluded).toContainEqual({
      account: 'kakao',
      route: 'kakaopay-own-bank',
      reason: 'blocked',
      block: 'carrier-cashing',
    })
  })

  it('has a deadline where the service closes: the last day of its routes, and the loss of the rest', () => {
    const { problem } = planned({ closesOn: '2026-12-10' as Day })
    expect(problem.routes[0]?.offeredUntil).toBe('2026-12-10')
    expect(problem.accounts[0]?.expiries).toEqual([{ on: '2026-12-11', amount: 23_400 }])
    expect(validateProblem(problem)).toMatchObject({ ok: true })
  })

  it('trusts a correction no longer than the person said it holds', () => {
    const tariff = { charged: 'from-amount' as const, parts: [{ fixed: '500' }] }
    const corrected = (until: string) =>
      planned({}, { confirmations: { 'kakaopay-own-bank': { on: today, tariff, until: until as Day } } })
    expect(corrected('2026-12-01').problem.routes[0]).toMatchObject({
      offeredUntil: '2026-12-01',
      fee: { parts: [{ fixed: 500 }] },
    })
    expect(corrected('2026-11-21').problem.routes).toEqual([])
  })
})
