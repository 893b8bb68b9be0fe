import { describe, expect, it } from 'vitest'
import { because } from '../../../shared/planner/because'
import type { Day } from '../../../shared/day'
import { plan, type PlannedTransfer } from '../../../shared/planner/plan'
import { splits } from '../../../shared/planner/splits'
import { wishes } from '../../../shared/planner/urgency'
import { example, valid } from './example'

const problem = valid({ ...example, needs: [] })

/** A wallet that pays a fixed fee, and a bank; what is not said is as plain as can be. */
function wallet(
  account: object,
  { fees = [{ fixed: 500 }], rest = {} }: { fees?: readonly object[]; rest?: object } = {},
) {
  return valid({
    ...example,
    start: '2026-12-01',
    objective: { idlePerYear: 0.03, effortPerTransfer: 1 },
    accounts: [
      { id: 'wallet', currency: 'KRW', role: 'source', worth: 0.8, opening: 0, ...account },
      { id: 'bank', currency: 'KRW', role: 'destination', opening: 0 },
    ],
    quotas: [],
    needs: [],
    routes: fees.map((fee, i) => ({ id: `way-${i}`, from: 'wallet', to: 'bank', fee })),
    ...rest,
  })
}

const sent = (on: string, amount: number, fee: number, route = 'way-0'): PlannedTransfer => ({
  route,
  on: on as Day,
  amount,
  fee,
  credited: amount - fee,
  arrives: on as Day,
})

describe('because', () => {
  const { transfers } = plan(problem)
  const why = because(problem, transfers, 0)

  it('names the rules: the money that comes in and what would lapse', () => {
    expect(why.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['comes-in', 'lapses']))
  })

  it('has no other way where there is only one', () => {
    expect(why.anotherRoute).toBeNull()
  })

  it('says of another way what this transfer alone costs more by it', () => {
    const made = wallet(
      { opening: 30_000, flows: [{ on: '2026-12-20', amount: 30_000 }] },
      { fees: [{ fixed: 500 }, { ppm: 30_000 }] },
    )
    const both = [sent('2026-12-01', 30_000, 500), sent('2026-12-20', 30_000, 500)]
    for (const index of [0, 1]) expect(because(made, both, index).anotherRoute?.costsMore).toBe(400)
  })

  it('says what the next best day costs in fees alone, and that waiting is cheaper where it is', () => {
    const exceptions = [{ from: '2026-12-10', until: '2026-12-10', fee: { fixed: 100 } }]
    const way = { id: 'way-0', from: 'wallet', to: 'bank', fee: { fixed: 500 }, exceptions }
    const made = wallet({ opening: 9_000 }, { rest: { routes: [way] } })
    expect(because(made, [sent('2026-12-10', 9_000, 100)], 0).anotherDay).toEqual({
      costsMore: 400,
      on: '2026-12-09',
    })
    expect(because(made, [sent('2026-12-01', 9_000, 500)], 0).anotherDay).toEqual({
      costsMore: -400,
      on: '2026-12-10',
    })
  })

  it('has no other day where the money joins a transfer that is planned already', () => {
    const made = wallet({ opening: 9_000 })
    const why = because(made, [sent('2026-12-01', 9_000, 500)], 0)
    expect(why.anotherDay).toEqual({ costsMore: 0, on: '2026-12-02' })
    const daily = { ...made, start: '2027-01-31' as Day }
    expect(because(daily, [sent('2027-01-31', 9_000, 500)], 0).anotherDay).toBeNull()
  })
})

describe('the reasons', () => {
  const codes = (...args: Parameters<typeof because>) => because(...args).reasons.map(({ code }) => code)

  it('name what lapses only where it would without the transfer', () => {
    const made = wallet({
      opening: 9_000,
      flows: [{ on: '2026-12-10', amount: 9_000 }],
      expiries: [
        { on: '2026-12-05', amount: 4_000 },
        { on: '2026-12-28', amount: 5_000 },
      ],
    })
    const both = [sent('2026-12-01', 9_000, 500), sent('2026-12-20', 9_000, 500)]
    expect(because(made, both, 0).reasons).toContainEqual({
      code: 'lapses',
      on: '2026-12-05',
      amount: 4_000,
    })
    expect(codes(made, both, 1)).not.toContain('lapses')
  })

  it('name a need only where it would fail without the transfer', () => {
    const account = { opening: 20_000, flows: [{ on: '2026-12-10', amount: 20_000 }] }
    const both = [sent('2026-12-01', 20_000, 500), sent('2026-12-10', 20_000, 500)]
    const needing = (amount: number) => wallet(account, { rest: { needs: [{ on: '2026-12-31', amount }] } })
    expect(codes(needing(10_000), both, 0)).not.toContain('need')
    expect(codes(needing(10_000), both, 1)).not.toContain('need')
    expect(codes(needing(30_000), both, 1)).toContain('need')
  })

  it('name the fixed fee only where it is paid, and would be twice', () => {
    const account = { opening: 20_000, flows: [{ on: '2026-12-10', amount: 20_000 }] }
    const one = [sent('2026-12-10', 40_000, 500)]
    expect(because(wallet(account), one, 0).reasons).toContainEqual({
      code: 'bundles',
      inflows: 2,
      fixed: 500,
    })
    const free = wallet(account, {
      fees: [{ parts: [{ fixed: 500, free: 'free' }] }],
      rest: { quotas: [{ id: 'free', per: 'month', count: 9 }] },
    })
    expect(codes(free, [sent('2026-12-10', 40_000, 0)], 0)).not.toContain('bundles')
  })

  it('name a minimum only where the way has one', () => {
    const account = { flows: [{ on: '2026-12-10', amount: 9_000 }] }
    const one = [sent('2026-12-10', 9_000, 500)]
    const least = (min: number) =>
      wallet(account, {
        rest: { routes: [{ id: 'way-0', from: 'wallet', to: 'bank', min, fee: { fixed: 500 } }] },
      })
    expect(codes(least(1), one, 0)).not.toContain('reaches-minimum')
    expect(codes(least(9_000), one, 0)).toContain('reaches-minimum')
  })

  it('name an allowance that starts anew only where the day before was worse', () => {
    const route = { parts: [{ fixed: 500, free: 'free' }] }
    const starting = (used: number) =>
      wallet(
        { opening: 9_000 },
        {
          fees: [route],
          rest: { quotas: [{ id: 'free', per: 'month', count: 1, used: { count: used } }] },
        },
      )
    const first = [sent('2027-01-01', 9_000, 0)]
    expect(codes(starting(1), first, 0)).toContain('quota-renews')
    expect(codes(starting(0), first, 0)).not.toContain('quota-renews')
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
    const { holds } = because(made, plan(made).transfers, 0)
    if (!holds) throw new Error('not proven')
    return holds
  }

  it('finds from which amount on a fixed fee pays, and claims no larger sum than was tried', () => {
    // 550 for the fee and the trouble is a tenth of 5,500: what staying in the wallet costs.
    const { least, most } = holdsFor([{ fee: { fixed: 500 } }])
    expect(least).toBeGreaterThan(5_000)
    expect(least).toBeLessThan(7_500)
    expect(most).toBe(8 * 20_000)
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
