import type { QuotaLeft } from '../fees/fee-of'
import { addGone } from './day-steps'
import type { LabelStore, Reached } from './label-store'
import type { Layout } from './layout'
import type { Model, ModelRoute, Terms } from './model'
import { priced } from './transfer'

/** Makes a transfer in a state, in place; null where the problem forbids it. */
export type StateStep = (
  state: Float64Array,
  route: ModelRoute,
  terms: Terms,
  amount: number,
  on: number,
  store: LabelStore,
  from: number,
) => Reached | null

/** The transfer of the simulation, on the states of a search; amounts are within the route's bounds already. */
export function stateStep(model: Model, layout: Layout): StateStep {
  let current: Float64Array = new Float64Array(0)
  const leftOf = (index: number): QuotaLeft => {
    const quota = model.quotas[index]
    const count = quota?.count ?? null
    const amount = quota?.amount ?? null
    return {
      count: count === null ? null : count - (current[layout.quotaCount[index] ?? -1] ?? 0),
      amount: amount === null ? null : amount - (current[layout.quotaAmount[index] ?? -1] ?? 0),
    }
  }

  return (state, route, terms, amount, on, store, from) => {
    current = state
    for (const limit of terms.limits) {
      const left = leftOf(limit)
      if ((left.count !== null && left.count < 1) || (left.amount !== null && amount > left.amount))
        return null
    }
    const effect = priced(terms, amount, leftOf)
    const source = model.accounts[route.from]
    const target = model.accounts[route.to]
    if (!effect || !source || !target) return null
    const slot = layout.balance[route.from] ?? -1
    const rest = (state[slot] ?? 0) - effect.debit
    if (rest < source.reserve || (terms.whole && rest !== source.reserve)) return null
    state[slot] = rest
    addGone(layout, model, state, route.from, effect.debit, on)
    for (const index of terms.counts) use(model, layout, state, index, amount)
    const arrives = route.arrives[on] ?? on
    land(model, layout, state, { target: route.to, credited: effect.credited, on, arrives })
    const underWay = effect.credited * target.unitIdle * (arrives - on)
    const received = target.isDestination ? effect.credited : 0
    return {
      reach: Infinity,
      score: (store.score[from] ?? 0) - model.effort - underWay + received * target.unitAtEnd,
      usable: (store.usable[from] ?? 0) + received * target.unit * (model.last - arrives + 1),
      transfers: (store.transfers[from] ?? 0) + 1,
      route: route.index,
      amount,
      day: on,
    }
  }
}

function use(model: Model, layout: Layout, state: Float64Array, index: number, amount: number): void {
  const quota = model.quotas[index]
  const count = layout.quotaCount[index] ?? -1
  const sum = layout.quotaAmount[index] ?? -1
  if (count >= 0) state[count] = Math.min(quota?.count ?? 0, (state[count] ?? 0) + 1)
  if (sum >= 0) state[sum] = Math.min(quota?.amount ?? 0, (state[sum] ?? 0) + amount)
}

interface Landing {
  readonly target: number
  readonly credited: number
  readonly on: number
  readonly arrives: number
}

/** Puts what was credited where it will be: in a balance, under way, and towards the needs it is in time for. */
function land(
  model: Model,
  layout: Layout,
  state: Float64Array,
  { target, credited, on, arrives }: Landing,
): void {
  const balance = layout.balance[target] ?? -1
  const under = layout.arriving[target] ?? -1
  const slot = arrives === on ? balance : under < 0 ? -1 : under + arrives - on - 1
  if (slot >= 0) state[slot] = (state[slot] ?? 0) + credited
  const account = model.accounts[target]
  if (!account?.isDestination) return
  for (const [i, need] of model.needs.entries()) {
    if (arrives > need.on || need.on < on) continue
    const at = layout.needs + i
    state[at] = Math.min(need.score, (state[at] ?? 0) + credited * account.unit)
  }
}
