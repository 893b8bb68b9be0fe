import { describe, expect, it } from 'vitest'
import {
  cheapestCycle,
  type FillingPlace,
} from '../../../../../shared/planner/from-ledger/cycles/cheapest-cycle'
import { pricedWays } from '../../../../../shared/planner/from-ledger/cycles/priced-ways'
import type { Quota, Route } from '../../../../../shared/planner/problem'
import type { FeeRule } from '../../../../../shared/fees/rule'
import type { Day } from '../../../../../shared/day'

const place: FillingPlace = {
  opening: 0,
  incomePerDay: 1_000,
  longestWait: 400,
  effort: 300,
  idlePerDay: 0.03 / 365,
}
const bare = {
  version: 1,
  start: '2026-11-22' as Day,
  end: '2027-01-31' as Day,
  objective: { idlePerYear: 0.03, effortPerTransfer: 300 },
  accounts: [],
  routes: [],
} as const
const wayOf = (fee: FeeRule, more: Partial<Route> = {}, quotas: readonly Quota[] = []) => {
  const route = { id: 'way', from: 'wallet', to: 'bank', fee, ...more }
  const [way] = pricedWays({ ...bare, quotas, routes: [route] })
  return { way: way!, worth: 1 }
}

describe('cheapestCycle', () => {
  it('is the economic order quantity where the fee is fixed', () => {
    const found = cheapestCycle(place, [wayOf({ fixed: 500 })])
    const harris = Math.sqrt((2 * (500 + 300) * place.incomePerDay) / place.idlePerDay)
    expect(found?.amount).toBeGreaterThan(harris * 0.97)
    expect(found?.amount).toBeLessThan(harris * 1.03)
    expect(found?.keeps).toBeCloseTo(1 - Math.sqrt((2 * 800 * place.idlePerDay) / place.incomePerDay), 4)
  })

  it('waits for a sum from which it is free', () => {
    const bands = [{ upTo: 199_999, fixed: 1_000 }, { upTo: null }]
    const found = cheapestCycle({ ...place, effort: 1 }, [wayOf({ bands })])
    expect(found?.amount).toBe(200_000)
    expect(found?.sums.get('way')).toBe(200_000)
  })

  it('waits no longer than its term lets it', () => {
    const found = cheapestCycle({ ...place, longestWait: 30 }, [wayOf({ fixed: 5_000 })])
    expect(found?.amount).toBe(30_000)
  })

  it('uses a free transfer a month rather than several that are charged', () => {
    const monthly: Quota = { id: 'free', per: 'month', count: 1 }
    const found = cheapestCycle({ ...place, effort: 1 }, [wayOf({ fixed: 500, free: 'free' }, {}, [monthly])])
    expect(found?.amount).toBeGreaterThan(0.95 * 30.4 * place.incomePerDay)
    expect(found?.amount).toBeLessThan(1.2 * 30.4 * place.incomePerDay)
  })

  it('takes the way that keeps most, and has a best sum for each', () => {
    const dear = wayOf({ ppm: 50_000 }, { id: 'dear' })
    const found = cheapestCycle(place, [dear, wayOf({ fixed: 500 })])
    expect(found?.route).toBe('way')
    expect([...(found?.sums.keys() ?? [])].sort()).toEqual(['dear', 'way'])
  })

  it('sends once what lies there where nothing comes in', () => {
    const found = cheapestCycle({ ...place, opening: 40_000, incomePerDay: 0 }, [wayOf({ fixed: 500 })])
    expect(found?.amount).toBe(40_000)
    expect(found?.keeps).toBeCloseTo(1 - 800 / 40_000)
  })

  it('has no cycle without a way, without money, and below a minimum that is never reached', () => {
    expect(cheapestCycle(place, [])).toBeNull()
    expect(cheapestCycle({ ...place, incomePerDay: 0 }, [wayOf({ fixed: 500 })])).toBeNull()
    const high = wayOf({}, { min: 50_000 })
    expect(cheapestCycle({ ...place, incomePerDay: 0, opening: 49_999 }, [high])).toBeNull()
  })
})
