import { describe, expect, it } from 'vitest'
import { correctedRoute } from '../../../shared/routes/corrected-route'
import { placedRoute } from '../../support/read-catalog'

const { route } = placedRoute('payco-bank')
const tariff = { charged: 'from-amount', parts: [{ fixed: '500' }] } as const

describe('correctedRoute', () => {
  it('has the fee of the person in place of the catalogue’s, which stays as it was', () => {
    const corrected = correctedRoute(route, { tariff: { ...tariff, parts: [...tariff.parts] } })
    expect(corrected.fee).toEqual({ state: 'known', ...tariff })
    expect(route.fee.state).toBe('unknown')
  })

  it('is the route itself where nothing was corrected', () => {
    expect(correctedRoute(route, undefined)).toBe(route)
    expect(correctedRoute(route, {})).toEqual(route)
  })

  it('takes a markup only where money is exchanged', () => {
    expect(correctedRoute(route, { markup: '1' }).fx).toBeUndefined()
    const exchanging = placedRoute('payoneer-local-fx').route
    expect(correctedRoute(exchanging, { markup: '1.5' }).fx).toEqual({ markup: '1.5' })
  })
})
