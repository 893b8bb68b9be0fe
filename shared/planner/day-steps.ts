import type { Component } from './components'
import type { Layout } from './layout'
import type { Model } from './model'

/**
 * Turns a state at the end of day `on - 1` into that of the morning of `on`: quotas start anew, what is due arrives,
 * flows happen. False where an account would be overdrawn. Mirrors `beginDay` of the simulation.
 */
export function morning(
  model: Model,
  component: Component,
  layout: Layout,
  state: Float64Array,
  on: number,
): boolean {
  for (const index of component.quotas) {
    const period = model.quotas[index]?.period
    if (on === 0 || !period || period[on] === period[on - 1]) continue
    clear(state, layout.quotaCount[index])
    clear(state, layout.quotaAmount[index])
  }
  for (const index of component.accounts) {
    const account = model.accounts[index]
    const slot = layout.balance[index]
    if (!account || slot === undefined) continue
    const out = account.outflow[on] ?? 0
    const due = on === 0 ? 0 : takeArrival(state, layout.arriving[index] ?? -1, layout.longest[index] ?? 0)
    const balance = (state[slot] ?? 0) + due + (account.inflow[on] ?? 0) - out
    if (balance < 0) return false
    state[slot] = balance
    if (out > 0) addGone(layout, model, state, index, out, on)
  }
  return true
}

function clear(state: Float64Array, slot: number | undefined): void {
  if (slot !== undefined && slot >= 0) state[slot] = 0
}

/** Takes what arrives today and moves the rest a day nearer. */
function takeArrival(state: Float64Array, first: number, days: number): number {
  if (first < 0) return 0
  const due = state[first] ?? 0
  state.copyWithin(first, first + 1, first + days)
  state[first + days - 1] = 0
  return due
}

/** Notes that money has left an account, as far as later expiries can ask. */
export function addGone(
  layout: Layout,
  model: Model,
  state: Float64Array,
  index: number,
  amount: number,
  on: number,
): void {
  const slot = layout.gone[index] ?? -1
  const account = model.accounts[index]
  if (slot < 0 || !account || on > account.lastExpiry) return
  const most = account.expiring[account.lastExpiry] ?? 0
  state[slot] = Math.min(most, (state[slot] ?? 0) + amount)
}

/**
 * Ends day `on` in place: what lapses and is drained. Gives the idle cost of the night as score; -1 where a need is
 * unmet. Mirrors `endDay` of the simulation.
 */
export function evening(
  model: Model,
  component: Component,
  layout: Layout,
  state: Float64Array,
  on: number,
): number {
  let idle = 0
  for (const index of component.accounts) {
    const account = model.accounts[index]
    const slot = layout.balance[index]
    if (!account || slot === undefined) continue
    const due = account.expiring[on]
    if (due !== undefined) {
      const gone = layout.gone[index] ?? -1
      const lapses = Math.min(state[slot] ?? 0, Math.max(0, due - (state[gone] ?? 0)))
      state[slot] = (state[slot] ?? 0) - lapses
      state[gone] = on === account.lastExpiry ? 0 : (state[gone] ?? 0) + lapses
    }
    for (const drain of account.drains[on] ?? []) {
      const taken = Math.min(state[slot] ?? 0, drain)
      state[slot] = (state[slot] ?? 0) - taken
      addGone(layout, model, state, index, taken, on + 1)
    }
    if (!account.isDestination) idle += (state[slot] ?? 0) * account.unitIdle
  }
  for (const [i, need] of model.needs.entries()) {
    if (need.on !== on) continue
    if ((state[layout.needs + i] ?? 0) < need.score) return -1
    state[layout.needs + i] = 0
  }
  return idle
}
