import { describe, expect, it } from 'vitest'
import { because } from '../../../shared/planner/because'
import { plan } from '../../../shared/planner/plan'
import { splits } from '../../../shared/planner/splits'
import { wishes } from '../../../shared/planner/urgency'
import { example, valid } from './example'

const problem = valid({ ...example, needs: [] })

describe('because', () => {
  const { transfers } = plan(problem)
  const why = because(problem, transfers, 0)

  it('says what the best plan loses on another day, by another route and without the transfer', () => {
    expect(why.anotherDay.worseBy).toBeGreaterThan(0)
    expect(why.anotherDay.instead?.on).not.toBe(transfers[0]?.on)
    expect(why.anotherRoute.instead).toBeNull()
    expect(why.notAtAll.worseBy).toBeGreaterThan(20_000)
    expect(why.margin).toBe(why.anotherDay.worseBy)
  })

  it('names the rules: the quota that starts anew, the money that comes in, what would lapse', () => {
    expect(why.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['quota-renews', 'comes-in', 'lapses']),
    )
  })
})

describe('holds', () => {
  const flat = {
    ...example,
    accounts: [
      { id: 'wallet', currency: 'KRW', role: 'source', opening: 20_000, worth: 0.9 },
      { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
    ],
    quotas: [],
    needs: [],
  }
  const holdsFor = (fees: readonly object[]) => {
    const routes = fees.map((rest, i) => ({ id: `way-${i}`, from: 'wallet', to: 'bank', ...rest }))
    const made = valid({ ...flat, routes })
    return because(made, plan(made).transfers, 0).holds
  }

  it('finds from which amount on a fixed fee pays, and that no larger sum speaks against it', () => {
    // 550 for the fee and the trouble is a tenth of 5,500: what staying in the wallet costs.
    const { least, most } = holdsFor([{ fee: { fixed: 500 } }])
    expect(least).toBeGreaterThan(5_000)
    expect(least).toBeLessThan(7_500)
    expect(most).toBeNull()
  })

  it('finds up to which amount the cheaper way for small sums is the better one', () => {
    const { most } = holdsFor([{ fee: { ppm: 20_000 } }, { fee: { fixed: 1_000 } }])
    expect(most).toBeGreaterThan(40_000)
    expect(most).toBeLessThanOrEqual(50_000)
  })
})

describe('splits', () => {
  it('marks several transfers by one route on one day', () => {
    const [one] = plan(problem).transfers
    if (!one) throw new Error('no transfer')
    expect(splits([one])).toEqual([])
    expect(splits([one, one])).toEqual([{ route: one.route, on: one.on, parts: [0, 1] }])
  })
})

describe('wishes', () => {
  it('makes waiting dearer with haste, and prices an effort by the hour', () => {
    const calm = wishes({ haste: 0, valuePerHour: 12_000, minutesPerTransfer: 5 })
    const hasty = wishes({ haste: 1, valuePerHour: 12_000, minutesPerTransfer: 5 })
    expect(calm.objective).toEqual({ idlePerYear: 0.03, effortPerTransfer: 1_000 })
    expect(hasty.objective.idlePerYear).toBe(10)
    expect(plan({ ...problem, ...hasty }).transfers[0]?.on).toBe('2026-12-01')
  })
})
