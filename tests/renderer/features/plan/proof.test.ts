import { describe, expect, it } from 'vitest'
import type { Area } from '../../../../renderer/advice/advice'
import { proofOf } from '../../../../renderer/features/plan/proof'

const area = (gap: number, transfers: readonly object[], excluded: readonly object[] = []): Area =>
  ({
    plan: { status: 'feasible', gap, transfers },
    problem: { routes: [{}, {}] },
    excluded,
  }) as unknown as Area

describe('proofOf', () => {
  it('proves nothing where nothing is planned', () => {
    expect(proofOf(area(0, []), 'a')).toBeNull()
    expect(proofOf({ ...area(0, [{}]), plan: { status: 'infeasible' } } as unknown as Area, 'a')).toBeNull()
  })

  it('rests on the ways whose fees are known, and says what waits', () => {
    const waiting = { account: 'a', route: 'r', reason: 'needs-confirmation' }
    expect(proofOf(area(0.5, [{}]), 'a')).toEqual({
      isProven: true,
      ways: 2,
      waits: false,
      hasWaiting: false,
    })
    expect(proofOf(area(0, [{}], [waiting]), 'a')).toEqual({
      isProven: true,
      ways: 2,
      waits: false,
      hasWaiting: true,
    })
    expect(proofOf(area(0, [{}], [waiting]), 'b')?.hasWaiting).toBe(false)
    expect(proofOf(area(1, [{}]), 'a')?.isProven).toBe(false)
  })

  it('says where only plans that wait for a sum were weighed', () => {
    const waiting = { ...area(0, [{}]), problem: { routes: [{}, { worthFrom: 5 }] } } as unknown as Area
    expect(proofOf(waiting, 'a')?.waits).toBe(true)
  })
})
