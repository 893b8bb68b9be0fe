import type { Component } from './components'
import { type Prices, canBePriced } from './gains'
import type { Layout } from './layout'
import type { Model } from './model'

/** The highest useful price of a unit that each quota waives: the rate it saves; 0 where none may be asked. */
export function highestPrices(model: Model, component: Component): number[] {
  const prices = model.quotas.map(() => 0)
  const barred = new Set<number>()
  for (const index of component.routes) {
    const route = model.routes[index]
    for (const terms of new Set(route?.terms)) {
      for (const { part, free } of terms?.parts ?? []) {
        if (!terms || free < 0) continue
        if (!canBePriced(terms, free) || (model.quotas[free]?.amount ?? null) === null) barred.add(free)
        const saved = ((part.ppm ?? 0) / 1_000_000) * (model.accounts[route?.from ?? -1]?.unit ?? 0)
        prices[free] = Math.max(prices[free] ?? 0, saved)
      }
    }
  }
  return prices.map((price, quota) => (barred.has(quota) ? 0 : price))
}

/** What everything that the quotas can still waive costs at these prices: the constant of the priced problem. */
export function priceOfAll(model: Model, layout: Layout, prices: Prices) {
  const later = model.quotas.map(({ period, amount }) => {
    const periodsAfter = new Array<number>(model.last + 1).fill(0)
    for (let on = model.last - 1; on >= 0; on--) {
      periodsAfter[on] = (periodsAfter[on + 1] ?? 0) + (period[on + 1] === period[on] ? 0 : 1)
    }
    return periodsAfter.map((periods) => periods * (amount ?? 0))
  })
  return (state: Float64Array, on: number): number => {
    let sum = 0
    for (const { index, amount } of model.quotas) {
      const price = prices[index] ?? 0
      if (price === 0 || amount === null) continue
      const left = amount - (state[layout.quotaAmount[index] ?? -1] ?? 0)
      sum += price * (left + (later[index]?.[on] ?? 0))
    }
    return sum
  }
}
