import { describe, expect, it } from 'vitest'
import type { Advice } from '../../../renderer/advice/advice'
import { leftOut, waitingPlaces } from '../../../renderer/advice/left-out'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import type { Excluded } from '../../../shared/planner/from-ledger/planning-outcome'

/** Advice that leaves these out; nothing else of it is asked. */
const adviceWith = (...excluded: readonly Excluded[]): Advice =>
  ({
    areas: [{ excluded, problem: { accounts: [], routes: [] }, plan: { transfers: [] } }],
  }) as unknown as Advice
const whole: Excluded = { account: 'a', route: null, reason: 'no-route' }
const blocked = (block: Excluded['block'], route = 'r'): Excluded => ({
  account: 'a',
  route,
  reason: 'blocked',
  ...(block ? { block } : {}),
})

describe('leftOut', () => {
  it('has nothing to say of an account that is planned for', () => {
    expect(leftOut(adviceWith(), 'a')).toBeNull()
    expect(leftOut(adviceWith({ ...whole, account: 'b' }), 'a')).toBeNull()
  })

  it('names first what the person can answer', () => {
    const asked: Excluded = { account: 'a', route: 'x', reason: 'needs-confirmation' }
    expect(leftOut(adviceWith(whole, blocked('not-available'), asked), 'a')).toEqual({
      reason: 'needs-confirmation',
      block: null,
    })
  })

  it('says from which sum on it goes, where the plan waits for one', () => {
    const problem = {
      accounts: [{ id: 'a', opening: 9_000 }, { id: 'empty', opening: 0 }],
      routes: [{ id: 'r', from: 'a', worthFrom: 40_000 }, { id: 's', from: 'a', worthFrom: 30_000 }, { id: 't', from: 'empty', worthFrom: 5 }],
    } // prettier-ignore
    const advice = (transfers: readonly { readonly route: string }[]): Advice =>
      ({ areas: [{ excluded: [], problem, plan: { transfers } }] }) as unknown as Advice
    expect(leftOut(advice([]), 'a')).toEqual({ reason: 'waits', block: null, from: 30_000 })
    expect(waitingPlaces(advice([]))).toEqual(['a'])
    expect(leftOut(advice([{ route: 's' }]), 'a')).toBeNull()
    expect(waitingPlaces(advice([{ route: 's' }]))).toEqual([])
  })

  it('says of what should have lapsed until when it was to be used', () => {
    const lapsedOn = '2026-11-21' as Day
    expect(leftOut(adviceWith({ ...whole, reason: 'lapsed', lapsedOn }), 'a')).toEqual({
      reason: 'lapsed',
      block: null,
      on: lapsedOn,
    })
  })

  it('hands on what is known of a payout that comes by itself', () => {
    const payout = { to: 'missing', kind: 'waits', least: minor(10_000) } as const
    expect(leftOut(adviceWith({ ...whole, reason: 'pays-itself', payout }), 'a')).toEqual({
      reason: 'pays-itself',
      block: null,
      payout,
    })
  })

  it('says plainly what lets nobody out', () => {
    const told = { reason: 'spend-only', block: null }
    expect(leftOut(adviceWith(whole, blocked('not-available')), 'a')).toEqual(told)
    expect(leftOut(adviceWith(whole, blocked('not-available'), blocked('other-person', 's')), 'a')).toEqual(
      told,
    )
  })

  it('does not say so where another way is merely closed, put aside, or leads to no account', () => {
    expect(
      leftOut(adviceWith(whole, blocked('not-available'), blocked('identity-missing', 's')), 'a'),
    ).toEqual({
      reason: 'no-route',
      block: 'identity-missing',
    })
    const other = (reason: Excluded['reason']): Excluded => ({ account: 'a', route: 's', reason })
    expect(leftOut(adviceWith(whole, blocked('not-available'), other('declined')), 'a')?.reason).toBe(
      'declined',
    )
    expect(leftOut(adviceWith(whole, blocked('not-available'), other('no-own-account')), 'a')?.reason).toBe(
      'no-route',
    )
  })
})
