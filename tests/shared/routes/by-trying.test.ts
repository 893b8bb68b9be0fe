import { describe, expect, it } from 'vitest'
import type { Day } from '../../../shared/day'
import type { Currency } from '../../../shared/money/currency'
import { minor } from '../../../shared/money/money'
import { cheapestRoutes, costsAtMostFrom, type Tariff } from '../../../shared/routes/break-even'
import { mostThatLeaves } from '../../../shared/routes/calculator'
import { type CatalogTariff, plannedTariff } from '../../../shared/routes/fee-schema'
import { boundsOf, quote, type QuoteContext, ruleOf } from '../../../shared/routes/quote'
import type { PlacedRoute } from '../../../shared/routes/route-verdict'
import { plainFee } from '../../support/plain-fee'
import { readCatalog } from '../../support/read-catalog'

/*
 * What the calculator says of amounts it never tried, against a reckoning of its own that tries them all, for every
 * tariff of the catalogue.
 */

const context: QuoteContext = {
  today: '2026-11-20' as Day,
  holidays: new Set(),
  leftOf: () => ({ count: 2, amount: 1_500 }),
}
/** Amounts are tried up to here, or past the tariff's largest step where that is near. */
const furthest = (tariff: CatalogTariff): number =>
  /"(20000|49999)"/.test(JSON.stringify(tariff)) ? 60_000 : 6_000

interface Case extends PlacedRoute {
  readonly tariff: CatalogTariff
  readonly compared: Tariff
  readonly fees: readonly (number | null)[]
}

const cases: readonly Case[] = [...readCatalog().providers.values()].flatMap((provider) =>
  provider.accounts.flatMap((account) =>
    account.routes.flatMap((route) => {
      const placed = { provider, account, route }
      const tariff = plannedTariff(route.fee)
      if (tariff === null) return []
      const currency = account.currency as Currency
      const { min, max } = boundsOf(placed)
      const most = Math.min(max, furthest(tariff))
      const compared = {
        route: route.id,
        rule: ruleOf(tariff, currency),
        min: Math.min(min, most),
        max: most,
      }
      const fees = Array.from({ length: most + 1 }, (_, amount) =>
        plainFee(tariff, amount, currency, context.leftOf),
      )
      return [{ ...placed, tariff, compared, fees }]
    }),
  ),
)
const feeAt = ({ fees }: Case, amount: number): number => fees[amount] ?? Infinity
const debitAt = (one: Case, amount: number): number =>
  one.tariff.charged === 'on-top' ? amount + feeAt(one, amount) : amount

describe.each(cases.map((one) => [one.route.id, one] as const))('%s', (_, one) => {
  const { min, max } = one.compared

  it('costs at most a share from just the amount on that trying finds', () => {
    for (const percent of [1, 2, 4, 5, 10]) {
      const isDear = (amount: number) => !(feeAt(one, amount) * 100 <= percent * debitAt(one, amount))
      let from: number | null = null
      for (let amount = max; amount >= min && !isDear(amount); amount--) from = amount
      expect([percent, costsAtMostFrom(one.compared, percent * 10_000, context.leftOf)]).toEqual([
        percent,
        from,
      ])
    }
  })

  it('lets just the largest amount leave that trying finds', () => {
    for (const balance of [1, 99, 300, 1_000, 2_502, 5_999]) {
      const here = { ...context, balance: minor(balance) }
      // Below its least amount, or in part where it takes all or nothing, no route answers.
      const least = one.route.limits?.whole ? balance : min
      let most: number | null = null
      for (let amount = Math.min(balance, max); amount >= least && most === null; amount--)
        if (debitAt(one, amount) <= balance && quote(one, minor(amount), here).price) most = amount
      const isOffered = most !== null || quote(one, minor(balance), here).obstacle?.code !== 'blocked'
      if (isOffered && one.route.status === 'current')
        expect([balance, mostThatLeaves(one, minor(balance), here)]).toEqual([balance, most])
    }
  })
})

describe('the cheapest way out', () => {
  const ids = [...new Set(cases.map(({ account }) => account.id))]
  const several = ids
    .map((id) => [id, cases.filter(({ account }) => account.id === id)] as const)
    .filter(([, routes]) => routes.length > 1)

  it('is compared for more than ten accounts', () => {
    expect(several.length).toBeGreaterThan(10)
  })

  it.each(several)('of %s costs least, but for a unit of rounding where two ways cross', (_, routes) => {
    const most = 6_000
    const found = cheapestRoutes(
      routes.map(({ compared }) => compared),
      most,
      context.leftOf,
    )
    const serves = ({ compared: { min, max } }: Case, amount: number) => amount >= min && amount <= max
    const feeBy = (one: Case | undefined, amount: number): number =>
      one && serves(one, amount) ? feeAt(one, amount) : Infinity
    const wrong: unknown[] = []
    for (let amount = 1; amount <= most; amount++) {
      const named = found.findLast(({ from }) => from <= amount)?.route ?? null
      const least = Math.min(...routes.map((one) => feeBy(one, amount)))
      const fee = feeBy(
        routes.find(({ route }) => route.id === named),
        amount,
      )
      if (fee === Infinity ? least !== Infinity : fee > least + 2) wrong.push([amount, named, fee, least])
    }
    expect(wrong).toEqual([])
    for (const { from, route } of found.slice(1)) {
      const at = (amount: number) => {
        const fees = routes.map((one) => feeBy(one, amount))
        const least = Math.min(...fees)
        return least === Infinity ? null : routes[fees.indexOf(least)]?.route.id
      }
      expect([from, at(from)]).toEqual([from, route])
      expect(at(from - 1)).not.toBe(route)
    }
  })
})

describe('the fee', () => {
  it('is what the printed figures say, for every tariff and amount', () => {
    const wrong = cases.flatMap((one) =>
      [1, 2, 49, 50, 51, 99, 100, 101, 999, 1_000, 1_249, 1_250, 2_500, 2_501, 4_999, 5_000, 5_999].flatMap(
        (amount) => {
          const { price } = quote(one, minor(amount), context)
          const fee = feeAt(one, amount)
          return price === null || price.fee === fee ? [] : [[one.route.id, amount, price.fee, fee]]
        },
      ),
    )
    expect(wrong).toEqual([])
  })
})
