import { describe, expect, it } from 'vitest'
import type { Area } from '../../../renderer/advice/advice'
import { expectedMoney } from '../../../renderer/advice/expected-money'

const area = (opening: number, ...amounts: readonly number[]): Area =>
  ({
    plan: { transfers: amounts.map((amount) => ({ route: 'way', amount })) },
    problem: {
      accounts: [
        { id: 'wallet', role: 'source', currency: 'KRW', opening },
        { id: 'bank', role: 'destination', currency: 'KRW', opening: 0 },
      ],
      routes: [{ id: 'way', from: 'wallet', to: 'bank' }],
    },
  }) as unknown as Area

describe('expectedMoney', () => {
  it('is what a plan sends above what lies there', () => {
    expect([...expectedMoney([area(20_000, 15_000, 30_000)])]).toEqual([['KRW', 25_000]])
  })

  it('is nothing where all of it is there', () => {
    expect(expectedMoney([area(20_000, 15_000)]).size).toBe(0)
  })
})
