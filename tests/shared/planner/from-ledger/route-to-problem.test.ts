import { describe, expect, it } from 'vitest'
import type { Day } from '../../../../shared/day'
import type { Currency } from '../../../../shared/money/currency'
import { routeToProblem } from '../../../../shared/planner/from-ledger/route-to-problem'
import { plannedTariff } from '../../../../shared/routes/fee-schema'
import { plannedSettlement } from '../../../../shared/routes/settlement'
import { placedRoute } from '../../../support/read-catalog'

const [start, end] = ['2026-11-19', '2026-11-23'] as [Day, Day]

function planned(id: string) {
  const { route, account } = placedRoute(id)
  const tariff = plannedTariff(route.fee)
  if (!tariff) throw new Error(`${id} has no tariff`)
  const currency = account.currency as Currency
  return routeToProblem(route, {
    id: 'r',
    from: 'a',
    to: 'b',
    currency,
    tariff,
    fx: null,
    settlement: plannedSettlement(route.settlement),
    start,
    end,
    firstDay: null,
    lastDay: null,
    quota: (q) => `a/${q}`,
  })
}

describe('routeToProblem', () => {
  it('closes a monthly run on every other day', () => {
    const route = planned('adsense-kr-eft')
    expect(route.closed).toEqual(['2026-11-19', '2026-11-20', '2026-11-22', '2026-11-23'])
    expect(route).toMatchObject({ min: 100_000, whole: true, settlement: { days: 5, calendar: 'business' } })
  })

  it('starts a weekly run on its weekday', () => {
    expect(planned('gumroad-weekly')).toMatchObject({ weekdays: [5], min: 10_000 })
  })

  it('carries limits, free allowances and days of offer over', () => {
    expect(planned('tmoney-town')).toMatchObject({
      limits: ['a/tmoney-town-daily'],
      fee: { charged: 'from-amount', parts: [{ ppm: 10_000, rounding: 'up', free: 'a/tmoney-town-free' }] },
    })
    expect(planned('toss-points-bank')).toMatchObject({ min: 100, step: 10, offeredFrom: '2023-09-04' })
  })
})
