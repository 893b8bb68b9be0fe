import { describe, expect, it } from 'vitest'
import type { Advice } from '../../../renderer/advice/advice'
import { leftOut } from '../../../renderer/advice/left-out'
import { offersOf } from '../../../renderer/advice/offers'

const offering = (account: string, route: string, fee: number | null) => ({
  account,
  route,
  reason: 'no-own-account',
  offer: { currency: 'USD', amount: 5_000, fee },
})
const advice = (excluded: readonly object[], planned: readonly string[] = []): Advice =>
  ({
    areas: [
      {
        excluded,
        problem: { accounts: [], routes: planned.map((from) => ({ from })) },
        plan: { transfers: [] },
      },
    ],
  }) as unknown as Advice

describe('offersOf', () => {
  it('gives the cheapest of each account, one of an unknown fee last', () => {
    const found = offersOf(
      advice([
        offering('upwork', 'wire', null),
        offering('upwork', 'ach', 0),
        offering('upwork', 'instant', 200),
        offering('paypal', 'bank', null),
      ]),
    )
    expect(found.map(({ account, fee }) => [account, fee])).toEqual([
      ['upwork', 0],
      ['paypal', null],
    ])
  })

  it('offers nothing for what a plan can move already', () => {
    expect(offersOf(advice([offering('upwork', 'ach', 0)], ['upwork']))).toEqual([])
  })

  it('asks for no account of an unknown fee where another way only waits for a look', () => {
    const waiting = { account: 'paypal', route: 'won', reason: 'needs-confirmation' }
    expect(offersOf(advice([offering('paypal', 'bank', null), waiting]))).toEqual([])
    expect(offersOf(advice([offering('paypal', 'bank', 0), waiting]))).toHaveLength(1)
  })

  it('is why nothing is planned for the account', () => {
    const whole = { account: 'upwork', route: null, reason: 'no-route' }
    expect(leftOut(advice([offering('upwork', 'ach', 0), whole]), 'upwork')).toEqual({
      reason: 'no-own-account',
      block: null,
    })
  })
})
