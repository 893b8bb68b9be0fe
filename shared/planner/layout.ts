import type { Component } from './components'
import type { Model } from './model'

/**
 * Where the numbers of a search state stand: all that the future of a component depends on, as a row of whole
 * numbers. What no longer matters is clipped or set to 0, so that states that are alike for the future are one.
 */
export interface Layout {
  readonly width: number
  /** Slot of each account's balance, by account index; -1 where the account is not part of it. */
  readonly balance: readonly number[]
  /** Slot of what has left or lapsed, for accounts where something expires; -1 elsewhere. */
  readonly gone: readonly number[]
  /** Slots of a quota's used count and amount; -1 where it does not limit that. */
  readonly quotaCount: readonly number[]
  readonly quotaAmount: readonly number[]
  /** First of the slots of what arrives in 1, 2 … days, by account; -1 where nothing arrives later. */
  readonly arriving: readonly number[]
  /** The longest time under way to each account, in days. */
  readonly longest: readonly number[]
  /** First of the slots of what has arrived for each need. */
  readonly needs: number
}

/** Lays out the states of a component. */
export function layoutOf(model: Model, component: Component): Layout {
  let width = 0
  const slots = (count: number): number => {
    width += count
    return width - count
  }
  const inComponent = new Set(component.accounts)
  const balance = model.accounts.map(({ index }) => (inComponent.has(index) ? slots(1) : -1))
  const gone = model.accounts.map(({ index, lastExpiry }) =>
    inComponent.has(index) && lastExpiry >= 0 ? slots(1) : -1,
  )
  const used = new Set(component.quotas)
  const quotaCount = model.quotas.map(({ index, count }) =>
    used.has(index) && count !== null ? slots(1) : -1,
  )
  const quotaAmount = model.quotas.map(({ index, amount }) =>
    used.has(index) && amount !== null ? slots(1) : -1,
  )
  const longest = model.accounts.map(() => 0)
  for (const index of component.routes) {
    const route = model.routes[index]
    if (!route || !inComponent.has(route.to)) continue
    for (const [on, terms] of route.terms.entries()) {
      if (terms) longest[route.to] = Math.max(longest[route.to] ?? 0, (route.arrives[on] ?? on) - on)
    }
  }
  const arriving = longest.map((days) => (days > 0 ? slots(days) : -1))
  const needs = slots(model.needs.length)
  return { width, balance, gone, quotaCount, quotaAmount, arriving, longest, needs }
}

/** The state in which a component starts, before the first day. */
export function openingState(model: Model, layout: Layout): Float64Array {
  const state = new Float64Array(layout.width)
  for (const { index, opening } of model.accounts) {
    const slot = layout.balance[index] ?? -1
    if (slot >= 0) state[slot] = opening
  }
  for (const quota of model.quotas) {
    const count = layout.quotaCount[quota.index] ?? -1
    const amount = layout.quotaAmount[quota.index] ?? -1
    if (count >= 0) state[count] = Math.min(quota.usedCount, quota.count ?? 0)
    if (amount >= 0) state[amount] = Math.min(quota.usedAmount, quota.amount ?? 0)
  }
  return state
}
