import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { correctedRoute, correctionOn } from '../../../shared/routes/corrected-route'
import { placedRoute } from '../../support/read-catalog'

const on = '2026-11-22' as Day
const { route } = placedRoute('payco-bank')
const tariff = { charged: 'from-amount', parts: [{ fixed: '500' }] } as const

describe('correctedRoute', () => {
  it('has the fee of the person in place of the catalogue’s, which stays as it was', () => {
    const corrected = correctedRoute(route, { on, tariff: { ...tariff, parts: [...tariff.parts] } })
    expect(corrected.fee).toEqual({ state: 'known', ...tariff })
    expect(route.fee.state).toBe('unknown')
  })

  it('is the route itself where nothing was corrected', () => {
    expect(correctedRoute(route, undefined)).toBe(route)
    expect(correctedRoute(route, { on })).toEqual(route)
  })

  it('takes a markup only where money is exchanged', () => {
    expect(correctedRoute(route, { on, markup: '1' }).fx).toBeUndefined()
    const exchanging = placedRoute('payoneer-local-fx').route
    expect(correctedRoute(exchanging, { on, markup: '1.5' }).fx).toEqual({ markup: '1.5' })
  })
})

describe('correctionOn', () => {
  const dated = { on, from: '2026-11-01' as Day, until: '2026-11-30' as Day }

  it.each([
    ['2026-10-31', false],
    ['2026-11-01', true],
    ['2026-11-30', true],
    ['2026-12-01', false],
  ])('of a fee that holds in November, is there on %s: %s', (today, holds) => {
    expect(correctionOn(dated, today as Day) === dated).toBe(holds)
  })

  it('holds for good where no days were said', () => {
    expect(correctionOn({ on }, '2030-01-01' as Day)).toEqual({ on })
  })
})
