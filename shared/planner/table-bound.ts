import { mostFavourable } from './best-charge'
import { type Clock, insistOnTime } from './clock'
import type { Component } from './components'
import type { Layout } from './layout'
import type { Model, ModelAccount, ModelRoute } from './model'
import { mostHeld } from './most-held'
import { type UnitValues, laterInflows, unitValues, valueOnArrival } from './pool-value'
import type { Bound } from './search'
import type { Priced } from './transfer'

/**
 * The bound for small amounts: each account that nothing is paid into has a table, by day and balance, of the best
 * it could do alone, with every quota always fresh and nothing lapsing; other accounts are worth at most their
 * unit value. The sum bounds the component, because every real plan is allowed in each of these easier problems.
 */
export function tableBound(model: Model, component: Component, layout: Layout, clock: Clock): Bound {
  const held = mostHeld(model, component)
  const price = pricing(model, held)
  const values = unitValues(model, component, (route, on, value) => {
    let best = 0
    for (const effect of price(route, on)) {
      if (effect) best = Math.max(best, (effect.credited * value - model.effort) / effect.debit)
    }
    return best
  })
  const isTarget = new Set(component.routes.map((route) => model.routes[route]?.to))
  const accounts = component.accounts.flatMap((i) => model.accounts[i] ?? [])
  const tables = new Map(
    accounts
      .filter(({ index }) => !isTarget.has(index))
      .map((account) => [
        account.index,
        tablesOf(model, component, account, held[account.index] ?? 0, price, values, clock),
      ]),
  )
  return (state, on) => {
    let sum = 0
    for (const { index } of accounts) {
      const balance = state[layout.balance[index] ?? -1] ?? 0
      const table = tables.get(index)?.[on]
      sum += table
        ? (table[balance] ?? 0)
        : unitSum(layout, state, index, values[index] ?? [], on, balance) +
          laterInflows(model, values, index, on)
    }
    return sum
  }
}

/** What an account that others pay into is worth at most, with what is under way to it. */
function unitSum(
  layout: Layout,
  state: Float64Array,
  index: number,
  values: readonly number[],
  on: number,
  balance: number,
): number {
  let sum = balance * (values[on] ?? 0)
  const first = layout.arriving[index] ?? -1
  for (let i = 0; first >= 0 && i < (layout.longest[index] ?? 0); i++) {
    sum += (state[first + i] ?? 0) * (values[on + i + 1] ?? 0)
  }
  return sum
}

type Price = (route: ModelRoute, on: number) => readonly (Priced | null)[]

/** The most favourable effects of all amounts up to the most that can be held, by terms. */
function pricing(model: Model, held: readonly number[]): Price {
  const known = new Map<unknown, (Priced | null)[]>()
  return (route, on) => {
    const terms = route.terms[on]
    if (!terms) return []
    const found = known.get(terms)
    if (found) return found
    const effects: (Priced | null)[] = []
    const most = Math.min(held[route.from] ?? 0, terms.max)
    for (let amount = terms.step; amount <= most; amount += terms.step) {
      if (amount >= terms.min) effects.push(mostFavourable(model, terms, amount))
    }
    known.set(terms, effects)
    return effects
  }
}

function tablesOf(
  model: Model,
  component: Component,
  account: ModelAccount,
  most: number,
  price: Price,
  values: UnitValues,
  clock: Clock,
): Float64Array[] {
  const tables: Float64Array[] = []
  let after = new Float64Array(most + 1)
  for (let on = model.last; on >= 0; on--) {
    insistOnTime(clock, 0.85)
    const flow = (account.inflow[on + 1] ?? 0) - (account.outflow[on + 1] ?? 0)
    const table = new Float64Array(most + 1)
    const gains = gainsByDebit(model, component, account.index, on, most, price, values)
    for (let balance = 0; balance <= most; balance++) {
      const morrow = balance + flow
      const later =
        on === model.last
          ? balance * account.unitAtEnd
          : morrow < 0
            ? -Infinity
            : (after[Math.min(most, morrow)] ?? 0)
      let best = Math.max(
        later - balance * account.unitIdle,
        balance > 0 ? (table[balance - 1] ?? 0) : -Infinity,
      )
      for (let debit = 1; debit <= balance - account.reserve; debit++) {
        best = Math.max(best, (gains[debit] ?? 0) + (table[balance - debit] ?? 0))
      }
      table[balance] = best
    }
    tables[on] = table
    after = table
  }
  return tables
}

/** The best that taking exactly so much out of the account today can bring. */
function gainsByDebit(
  model: Model,
  component: Component,
  from: number,
  on: number,
  most: number,
  price: Price,
  values: UnitValues,
): Float64Array {
  const gains = new Float64Array(most + 1).fill(-Infinity)
  for (const index of component.routes) {
    const route = model.routes[index]
    if (route?.from !== from || !route.terms[on]) continue
    const value = valueOnArrival(model, route, on, values)
    for (const effect of price(route, on)) {
      if (!effect || effect.debit > most) continue
      gains[effect.debit] = Math.max(gains[effect.debit] ?? -Infinity, effect.credited * value - model.effort)
    }
  }
  return gains
}
