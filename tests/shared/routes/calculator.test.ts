import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { calculate, mostThatLeaves, paysFrom } from '../../../shared/routes/calculator'
import type { QuoteContext } from '../../../shared/routes/quote'
import { placedRoute } from '../../support/read-catalog'

const context: QuoteContext = {
  today: '2026-11-20' as Day,
  holidays: new Set(),
  leftOf: () => ({ count: null, amount: null }),
}

describe('calculate', () => {
  it('puts the cheapest route of an account first and what cannot be used last', () => {
    const { quotes } = calculate(placedRoute('upwork-ach'), minor(10_000), context)
    expect(quotes.map(({ placed, price }) => [placed.route.id, price?.fee ?? null])).toEqual([
      ['upwork-ach', 0],
      ['upwork-local', 99],
      ['upwork-instant', 200],
      ['upwork-wire', 5_000],
      ['upwork-payoneer', null],
    ])
  })

  it('finds from which amount another route costs less', () => {
    const { cheapest } = calculate(placedRoute('momo-ug-agent'), minor(250_000), context)
    expect(cheapest).toEqual([
      { from: 1, route: null },
      { from: 500, route: 'momo-ug-agent' },
      { from: 45_001, route: 'momo-ug-bank' },
      { from: 2_000_001, route: null },
    ])
  })

  it('never names a route that is blocked', () => {
    const { cheapest } = calculate(placedRoute('mpesa-agent'), minor(250_000), context)
    expect(cheapest.slice(0, 2)).toEqual([
      { from: 1, route: null },
      { from: 5_000, route: 'mpesa-agent' },
    ])
    expect(cheapest.some(({ route }) => route === 'mpesa-transfer')).toBe(false)
  })
})

describe('paysFrom', () => {
  it('says from which amount a fee is at most a share', () => {
    expect(paysFrom(placedRoute('upwork-local'), 10_000, context)).toBe(9_900)
    expect(paysFrom(placedRoute('paypal-jp-bank'), 10_000, context)).toBe(25_000)
    expect(paysFrom(placedRoute('toss-points-bank'), 10_000, context)).toBeNull()
  })
})

describe('mostThatLeaves', () => {
  it('is the whole balance, or what a fee on top leaves of it', () => {
    expect(mostThatLeaves(placedRoute('toss-points-bank'), minor(1_234), context)).toBe(1_230)
    expect(mostThatLeaves(placedRoute('paypay-otherbank'), minor(1_000), context)).toBe(900)
    expect(mostThatLeaves(placedRoute('gumroad-weekly'), minor(999), context)).toBeNull()
    expect(mostThatLeaves(placedRoute('payco-bank'), minor(9_999), context)).toBeNull()
  })
})
