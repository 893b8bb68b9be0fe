import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { feeSteps } from '../../../shared/routes/fee-steps'
import { quote, type QuoteContext } from '../../../shared/routes/quote'
import { placedRoute } from '../../support/read-catalog'

const context: QuoteContext = {
  today: '2026-11-20' as Day,
  holidays: new Set(),
  leftOf: () => ({ count: null, amount: null }),
}

describe('feeSteps', () => {
  it.each(['mpesa-agent', 'venmo-instant', 'tmoney-mobile-bank', 'paypay-otherbank', 'momo-ug-agent'])(
    'gives for %s what the calculator gives',
    (id) => {
      const placed = placedRoute(id)
      const steps = feeSteps(placed, 100_000, context)
      expect(steps.length).toBeGreaterThan(100)
      for (const { amount, fee, ppm } of steps) {
        const { price, obstacle } = quote(placed, minor(amount), context)
        if (obstacle?.code !== 'fee-takes-all' && obstacle?.code !== 'not-a-step')
          expect([price?.fee, price?.feePpm]).toEqual([fee, ppm])
      }
    },
  )

  it('stands upright where a band ends', () => {
    const steps = feeSteps(placedRoute('mpesa-agent'), 500_000, context)
    const at = (amount: number) => steps.find((step) => step.amount === amount)?.fee
    expect([at(250_000), at(250_001)]).toEqual([2_900, 5_200])
  })

  it('keeps to a few hundred points in order', () => {
    const amounts = feeSteps(placedRoute('mpesa-agent'), 25_000_000, context).map(({ amount }) => amount)
    expect(amounts.length).toBeLessThan(500)
    expect(amounts).toEqual([...new Set(amounts)].sort((a, b) => a - b))
  })

  it('has no points where the fee is not known or the amount does not reach', () => {
    expect(feeSteps(placedRoute('payco-bank'), 100_000, context)).toEqual([])
    expect(feeSteps(placedRoute('toss-points-bank'), 99, context)).toEqual([])
  })
})
