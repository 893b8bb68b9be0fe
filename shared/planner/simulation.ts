import type { QuotaLeft } from '../fees/fee-of'
import type { Component } from './components'
import type { Model, ModelAccount, ModelQuota, ModelRoute } from './model'
import { type Priced, priced } from './transfer'

/** Why a transfer may not be made: the rule it breaks. */
export type Refusal = 'closed' | 'below-min' | 'above-max' | 'step' | 'fee' | 'limit' | 'balance' | 'whole'

/** What stops a plan on a day, whatever is sent from then on. */
export type DayFailure =
  | { readonly code: 'overdrawn'; readonly account: number; readonly on: number; readonly short: number }
  | { readonly code: 'need-unmet'; readonly on: number; readonly short: number }

/** A plan being carried out, day by day: the one place that knows what a day is. All sums are scores. */
export interface Simulation {
  readonly model: Model
  /** The accounts and quotas that take part. */
  readonly accounts: readonly ModelAccount[]
  readonly quotas: readonly ModelQuota[]
  day: number
  readonly balance: number[]
  /** All that has left each account, and what lapsed there. */
  readonly gone: number[]
  readonly lapsed: number[]
  readonly quotaCount: number[]
  readonly quotaAmount: number[]
  /** What is under way, by the day on which it arrives. */
  readonly arriving: Map<number, { readonly account: number; readonly amount: number }[]>
  /** What destinations will have received, and the score of what has arrived there. */
  readonly received: number[]
  arrived: number
  idle: number
  fees: number
  expired: number
  drained: number
  exchange: number
  transfers: number
  /** Value received, weighted by the days from its arrival to the end: more is earlier. */
  usableDays: number
}

/** The state before the first day; of one component alone, all other money is left out. */
export function startSimulation(model: Model, only?: Component): Simulation {
  const zeros = (): number[] => model.accounts.map(() => 0)
  return {
    model,
    accounts: only ? only.accounts.flatMap((index) => model.accounts[index] ?? []) : model.accounts,
    quotas: only ? only.quotas.flatMap((index) => model.quotas[index] ?? []) : model.quotas,
    day: -1,
    balance: model.accounts.map(({ opening }) => opening),
    gone: zeros(),
    lapsed: zeros(),
    quotaCount: model.quotas.map(({ usedCount }) => usedCount),
    quotaAmount: model.quotas.map(({ usedAmount }) => usedAmount),
    arriving: new Map(),
    received: zeros(),
    arrived: 0,
    idle: 0,
    fees: 0,
    expired: 0,
    drained: 0,
    exchange: 0,
    transfers: 0,
    usableDays: 0,
  }
}

/** Steps 1 and 2 of the next day: arrivals, then what comes in, then what is spent. */
export function beginDay(sim: Simulation): DayFailure | null {
  const on = ++sim.day
  for (const { index, period } of sim.quotas) {
    if (on === 0 || period[on] === period[on - 1]) continue
    sim.quotaCount[index] = 0
    sim.quotaAmount[index] = 0
  }
  for (const { account, amount } of sim.arriving.get(on) ?? []) arrive(sim, account, amount)
  sim.arriving.delete(on)
  for (const { index, inflow, outflow } of sim.accounts) {
    const out = outflow[on] ?? 0
    const balance = (sim.balance[index] ?? 0) + (inflow[on] ?? 0) - out
    sim.balance[index] = balance
    sim.gone[index] = (sim.gone[index] ?? 0) + out
    if (balance < 0) return { code: 'overdrawn', account: index, on, short: -balance }
  }
  return null
}

function arrive(sim: Simulation, account: number, amount: number): void {
  sim.balance[account] = (sim.balance[account] ?? 0) + amount
  const target = sim.model.accounts[account]
  if (target?.isDestination) sim.arrived += amount * target.unit
}

/** What a quota has left now. */
export function leftOf(sim: Simulation, index: number): QuotaLeft {
  const quota = sim.model.quotas[index]
  if (!quota) throw new Error(`No quota ${index}`)
  return {
    count: quota.count === null ? null : quota.count - (sim.quotaCount[index] ?? 0),
    amount: quota.amount === null ? null : Math.max(0, quota.amount - (sim.quotaAmount[index] ?? 0)),
  }
}

/** What a transfer now would take and bring, or the rule that forbids it. */
export function check(sim: Simulation, route: ModelRoute, amount: number): Priced | Refusal {
  const terms = route.terms[sim.day]
  const source = sim.model.accounts[route.from]
  if (!terms || !source) return 'closed'
  if (amount < terms.min) return 'below-min'
  if (amount > terms.max) return 'above-max'
  if (amount % terms.step !== 0) return 'step'
  for (const limit of terms.limits) {
    const { count, amount: left } = leftOf(sim, limit)
    if ((count !== null && count < 1) || (left !== null && amount > left)) return 'limit'
  }
  const effect = priced(terms, amount, (quota) => leftOf(sim, quota))
  if (!effect) return 'fee'
  const rest = (sim.balance[route.from] ?? 0) - effect.debit
  if (rest < source.reserve) return 'balance'
  return terms.whole && rest !== source.reserve ? 'whole' : effect
}

/** Step 3: makes a transfer that `check` has priced. */
export function carryOut(sim: Simulation, route: ModelRoute, amount: number, effect: Priced): void {
  const { model, day } = sim
  const source = model.accounts[route.from]
  const target = model.accounts[route.to]
  const terms = route.terms[day]
  const arrives = route.arrives[day]
  if (!source || !target || !terms || arrives === undefined) throw new Error('A transfer on a closed route')
  sim.balance[source.index] = (sim.balance[source.index] ?? 0) - effect.debit
  sim.gone[source.index] = (sim.gone[source.index] ?? 0) + effect.debit
  for (const quota of terms.counts) {
    sim.quotaCount[quota] = (sim.quotaCount[quota] ?? 0) + 1
    sim.quotaAmount[quota] = (sim.quotaAmount[quota] ?? 0) + amount
  }
  sim.idle += effect.credited * idleUnit(model, target.index) * (arrives - day)
  sim.fees += effect.fee * source.unit
  sim.exchange += (effect.debit - effect.fee) * source.unit - effect.credited * target.unit
  sim.transfers++
  if (target.isDestination) {
    sim.received[target.index] = (sim.received[target.index] ?? 0) + effect.credited
    sim.usableDays += effect.credited * target.unit * (model.last - arrives + 1)
  }
  if (arrives === day) return arrive(sim, target.index, effect.credited)
  const due = sim.arriving.get(arrives) ?? []
  sim.arriving.set(arrives, [...due, { account: target.index, amount: effect.credited }])
}

/** What one minor unit of the account's currency costs for a day under way, as score. */
export const idleUnit = (model: Model, account: number): number => model.accounts[account]?.unitIdle ?? 0

/** Steps 4 to 6: what lapses, what is drained, idle cost, needs. */
export function endDay(sim: Simulation): DayFailure | null {
  const { model, day } = sim
  for (const { index, isDestination, expiring, drains, unit, unitIdle } of sim.accounts) {
    const due = expiring[day]
    if (due !== undefined) {
      const late = Math.max(0, due - (sim.gone[index] ?? 0) - (sim.lapsed[index] ?? 0))
      const lapses = Math.min(sim.balance[index] ?? 0, late)
      sim.balance[index] = (sim.balance[index] ?? 0) - lapses
      sim.lapsed[index] = (sim.lapsed[index] ?? 0) + lapses
      if (!isDestination) sim.expired += lapses * unit
    }
    for (const drain of drains[day] ?? []) {
      const taken = Math.min(sim.balance[index] ?? 0, drain)
      sim.balance[index] = (sim.balance[index] ?? 0) - taken
      sim.gone[index] = (sim.gone[index] ?? 0) + taken
      if (!isDestination) sim.drained += taken * unit
    }
    if (!isDestination) sim.idle += (sim.balance[index] ?? 0) * unitIdle
  }
  for (const need of model.needs) {
    if (need.on === day && sim.arrived < need.score) {
      return { code: 'need-unmet', on: day, short: need.score - sim.arrived }
    }
  }
  return null
}

/** The score of what lies in accounts at the end, and of what destinations received. */
export function finalScores(sim: Simulation): { readonly received: number; readonly leftover: number } {
  let received = 0
  let leftover = 0
  for (const { index, isDestination, unitAtEnd } of sim.model.accounts)
    if (isDestination) received += (sim.received[index] ?? 0) * unitAtEnd
  for (const { index, isDestination, unitAtEnd } of sim.accounts)
    if (!isDestination) leftover += (sim.balance[index] ?? 0) * unitAtEnd
  return { received, leftover }
}

/** The objective of a finished simulation, as score. */
export function scoreOf(sim: Simulation): number {
  const { received, leftover } = finalScores(sim)
  return received + leftover - sim.idle - sim.model.effort * sim.transfers
}
