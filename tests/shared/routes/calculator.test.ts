import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import { minor } from '../../../shared/money/money'
import { calculate, mostThatLeaves, paysFrom } from '../../../shared/routes/calculator'
import type { QuoteContext } from '../../../shared/routes/quote'
import { isCash } from '../../../shared/routes/route-verdict'
import { placedRoute, readCatalog } from '../../support/read-catalog'

const context: QuoteContext = {
  today: '2026-11-20' as Day,
  holidays: new Set(),
  leftOf: () => ({ count: null, amount: null }),
}

describe('calculate', () => {
  it('puts the route that leaves most first, of equal ones the sooner, and what cannot be used last', () => {
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

  it('takes a fee on top out of what may leave, so that all are compared by the same money', () => {
    const { quotes } = calculate(placedRoute('mpesa-agent'), minor(254_000), context)
    const agent = quotes.find(({ placed }) => placed.route.id === 'mpesa-agent')
    expect(agent?.price).toMatchObject({ onTop: true, received: 250_000, fee: 2_900, debit: 252_900 })
  })

  it('sorts every account of the catalogue by what arrives, and ends with what is never offered', () => {
    const rank = { blocked: 3, 'fee-unknown': 2 } as Record<string, number>
    for (const provider of readCatalog().providers.values())
      for (const account of provider.accounts)
        for (const amount of [500, 12_500, 1_000_000]) {
          const { quotes } = calculate({ provider, account }, minor(amount), context)
          const cash = quotes.filter(({ price, placed }) => price && isCash(placed.route))
          const received = cash.map(({ price }) => price?.received ?? 0)
          expect(received).toEqual([...received].sort((a, b) => b - a))
          cash.slice(1).forEach(({ price }, i) => {
            const before = cash[i]?.price
            if (price && before?.received === price.received)
              expect(before.arrives <= price.arrives).toBe(true)
          })
          const ranks = quotes.map(({ price, obstacle }) => (price ? 0 : (rank[obstacle?.code ?? ''] ?? 1)))
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
          expect(quotes.filter(({ price, obstacle }) => !price === !obstacle)).toEqual([])
        }
  })

  it('gives a range as a range, at both ends', () => {
    const [price] = calculate(placedRoute('cashapp-instant'), minor(10_000), context).quotes.flatMap((one) =>
      one.placed.route.id === 'cashapp-instant' ? (one.price ?? []) : [],
    )
    expect(price).toMatchObject({
      feeAtBest: 50,
      fee: 175,
      received: 9_825,
      receivedAtBest: 9_950,
      feePpmAtBest: 5_000,
      feePpm: 17_500,
    })
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
