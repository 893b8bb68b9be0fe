import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { holidays } from '../../../shared/routes/holidays'
import { isStale, ownWayOf, wayRouteId } from '../../../shared/routes/own-way'
import { makeAccount } from '../../support/make-account'

const from = makeAccount({ id: 'a', currency: 'EUR' as Currency })
const to = makeAccount({ id: 'b', kind: 'bank', role: 'destination', currency: 'EUR' as Currency })
const abroad = makeAccount({ ...to, id: 'c', currency: 'USD' as Currency })

const wayOf = (
  days: readonly (readonly [sent: string, arrived: string])[],
  other: { readonly to?: typeof to; readonly lost?: readonly (number | null)[] } = {},
) =>
  ownWayOf(
    from,
    other.to ?? to,
    days.map(([sentOn, arrivedOn], i) => ({
      sentOn: sentOn as Day,
      arrivedOn: arrivedOn as Day,
      amount: minor(10_000 + i),
      cost: other.to ? null : minor(62),
      lostPpm: other.lost?.[i] ?? null,
    })),
    holidays,
  )

describe('ownWayOf', () => {
  it('needs two transfers within a year', () => {
    expect(wayOf([['2026-11-03', '2026-11-04']])).toBeNull()
    expect(wayOf([['2025-01-03', '2025-01-04'], ['2026-11-03', '2026-11-04']])).toBeNull() // prettier-ignore
    expect(wayOf([['2026-10-05', '2026-10-06'], ['2026-11-03', '2026-11-04']])).toMatchObject({ count: 2, last: '2026-11-03' }) // prettier-ignore
  })

  it('is as slow as the slowest, a weekend between not counted', () => {
    // From a Friday to a Monday, and from a Tuesday to a Wednesday.
    const way = wayOf([['2026-10-02', '2026-10-05'], ['2026-11-03', '2026-11-04']]) // prettier-ignore
    expect(way).toMatchObject({
      settlement: { days: 1, calendar: 'business' },
      took: { count: 2, usualDays: 1, slowDays: 1 },
      slowestDays: 3,
    })
  })

  it('is there at once where all were', () => {
    const way = wayOf([['2026-10-03', '2026-10-03'], ['2026-11-03', '2026-11-03']]) // prettier-ignore
    expect(way?.settlement).toEqual({ days: 0, calendar: 'calendar' })
  })

  it('keeps of the rate what the dearest lost, and nothing where more arrived', () => {
    const days = [['2026-10-05', '2026-10-06'], ['2026-11-03', '2026-11-04']] as const // prettier-ignore
    expect(wayOf(days, { to: abroad, lost: [9_150, 8_000] })?.exchange).toEqual({ markup: '0.915' })
    expect(wayOf(days, { to: abroad, lost: [-400, -20] })?.exchange).toEqual({ markup: '0' })
    expect(wayOf(days, { to: abroad })).toMatchObject({ exchange: { markup: null }, isFeeShown: false })
    expect(wayOf(days)?.exchange).toBeNull()
  })

  it('is stale a year after it was last seen', () => {
    const way = wayOf([['2025-10-05', '2025-10-06'], ['2025-11-22', '2025-11-23']])! // prettier-ignore
    expect(isStale(way, '2026-11-22' as Day)).toBe(false)
    expect(isStale(way, '2026-11-23' as Day)).toBe(true)
  })

  it('has an id of its own each way', () => {
    expect(wayRouteId({ from: 'a', to: 'b' })).not.toBe(wayRouteId({ from: 'b', to: 'a' }))
  })
})
