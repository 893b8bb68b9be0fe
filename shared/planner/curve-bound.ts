import { type AccountCurves, accountCurves } from './account-curves'
import { type Batch, type BatchPlan, batchLine, batchPlan } from './batches'
import type { Clock } from './clock'
import { type Component, quotasOf } from './components'
import { type Curve, valueAt } from './curve'
import type { Gain } from './convolve'
import { type Prices, waysOf } from './gains'
import type { Layout } from './layout'
import type { Model, ModelAccount, Terms } from './model'
import { mostHeld } from './most-held'
import { type BestRatio, type UnitValues, laterInflows, unitValues } from './pool-value'
import { priceOfAll } from './quota-prices'
import { levelledOf } from './quota-states'
import type { Bound } from './search'
import { waysByTerms } from './ways-by-terms'

/**
 * The part of the cost of its pool's batches that each account bears; together at most 1. What it does not bear it rides
 * for nothing: the bound stays true, since a batch that anyone uses costs at least the sum of its users' shares.
 */
export type Shares = ReadonlyMap<number, number>

/** A bound for amounts of any size, and the curves it is made of. */
export interface CurveBound {
  readonly bound: Bound
  /** The curve of an account in a state, for accounts that nothing is paid into. */
  readonly curveOf: (account: number, state: Float64Array, on: number) => Curve | null
}

/**
 * The bound of `tableBound` for amounts of any size: the best of each account alone, as curves instead of tables,
 * with rounding left out and a price on what quotas waive.
 */
export function curveBound(
  model: Model,
  component: Component,
  layout: Layout,
  prices: Prices,
  shares: Shares,
  clock: Clock,
  byLevels = false,
): CurveBound {
  const held = mostHeld(model, component)
  const values = unitValues(model, component, bestRatios(model, held, shares.size > 0))
  const isTarget = new Set(component.routes.map((route) => model.routes[route]?.to))
  const planOf = (index: number, share: number): BatchPlan | null =>
    share > 0 ? batchPlan(model, component, index, held, values, share) : null
  const alone = component.accounts
    .filter((index) => !isTarget.has(index))
    .flatMap((index): Alone[] => {
      const account = model.accounts[index]
      if (!account) return []
      const plan = planOf(index, shares.get(index) ?? 0)
      const most = held[index] ?? 0
      const own = component.routes.filter((route) => model.routes[route]?.from === index)
      const levelled = byLevels
        ? levelledOf(
            model,
            own.flatMap((route) => quotasOf(model, route)),
          )
        : null
      const ways = waysByTerms(model, most, prices, levelled)
      const task = { model, clock, component, layout, account, most, values, ways, plan, levelled }
      const curves = accountCurves(task)
      return [{ account, curves, plan }]
    })
  const payers = alone.filter(({ plan }) => plan !== null)
  const paying = payers.length === 1 && [...shares.values()].includes(1) ? payers[0] : undefined
  const riding = alone.filter((entry) => entry !== paying)
  const paidInto = component.accounts.filter((index) => isTarget.has(index) && index !== paying?.plan?.pool)
  const waivers = priceOfAll(model, layout, prices)
  return {
    bound(state, on) {
      let sum = waivers(state, on)
      for (const entry of riding) sum += aloneBound(layout, entry, state, on)
      for (const index of paidInto) {
        sum += unitBound(layout, values, index, state, on) + laterInflows(model, values, index, on)
      }
      return paying ? sum + payingBound(model, layout, paying, values, state, on) : sum
    },
    curveOf(index, state, on) {
      const curves = alone.find(({ account }) => account.index === index)?.curves
      return curves?.levels[on]?.[0]?.[curves.states.of(state)] ?? null
    },
  }
}

interface Alone {
  readonly account: ModelAccount
  readonly curves: AccountCurves
  readonly plan: BatchPlan | null
}

/** The most an account alone can bring from a state. */
function aloneBound(layout: Layout, { account, curves }: Alone, state: Float64Array, on: number): number {
  const curve = curves.levels[on]?.[0]?.[curves.states.of(state)]
  return curve ? valueAt(curve, state[layout.balance[account.index] ?? -1] ?? 0) : -Infinity
}

/**
 * The account that pays for batches, together with what is in the pool: that stays there, goes alone, or a batch is
 * paid for that takes it along.
 */
function payingBound(
  model: Model,
  layout: Layout,
  { account, curves, plan }: Alone,
  values: UnitValues,
  state: Float64Array,
  on: number,
): number {
  if (!plan) return 0
  const held = state[layout.balance[account.index] ?? -1] ?? 0
  const combination = curves.states.of(state)
  const levels = curves.levels[on] ?? []
  const first = layout.arriving[plan.pool] ?? -1
  const pooled = (valueFrom: (day: number) => number): number => {
    let sum = (state[layout.balance[plan.pool] ?? -1] ?? 0) * valueFrom(on)
    for (let i = 0; first >= 0 && i < (layout.longest[plan.pool] ?? 0); i++) {
      sum += (state[first + i] ?? 0) * (on + i + 1 > model.last ? 0 : valueFrom(on + i + 1))
    }
    return sum
  }
  const goingWith = (batch: Batch): number =>
    pooled((day) => (day <= batch.day ? plan.joining(batch, day) : (values[plan.pool]?.[day] ?? 0))) -
    batch.cost
  const left = plan.alone(on).reduce((most, batch) => Math.max(most, goingWith(batch)), pooled(plan.staying))
  const none = levels[0]?.[combination]
  let best = none ? valueAt(none, held) + left : -Infinity
  for (const [i, batch] of plan.batches.entries()) {
    const curve = levels[i + 1]?.[combination]
    if (curve) best = Math.max(best, valueAt(curve, held) + goingWith(batch))
  }
  return best + laterInflows(model, values, plan.pool, on)
}

function unitBound(
  layout: Layout,
  values: UnitValues,
  index: number,
  state: Float64Array,
  on: number,
): number {
  let sum = (state[layout.balance[index] ?? -1] ?? 0) * (values[index]?.[on] ?? 0)
  const first = layout.arriving[index] ?? -1
  for (let i = 0; first >= 0 && i < (layout.longest[index] ?? 0); i++) {
    sum += (state[first + i] ?? 0) * (values[index]?.[on + i + 1] ?? 0)
  }
  return sum
}

/**
 * The best ratio of gain to what is taken out, from the ends of the straight pieces of each way. Where batches are paid
 * for, the best that one more unit can bring to any of them: what is not charged to the payer must not be charged to
 * those who ride.
 */
export function bestRatios(model: Model, held: readonly number[], paidFor: boolean): BestRatio {
  const known = new Map<Terms, readonly Gain[]>()
  const amountOf = (quota: number): number | null => model.quotas[quota]?.amount ?? null
  return (route, on, value) => {
    const terms = route.terms[on]
    if (!terms || value <= 0) return 0
    const gains =
      known.get(terms) ??
      waysOf(model, terms, 1, held[route.from] ?? 0, amountOf, []).flatMap((way) => way.gains)
    known.set(terms, gains)
    const valued = gains.map(({ from, to, at, slope }) => ({
      from,
      to,
      at: (at + model.effort) * value - model.effort,
      slope: slope * value,
    }))
    return paidFor ? batchLine(valued).perUnit : highestRatio(valued)
  }
}

const highestRatio = (gains: readonly Gain[]): number =>
  gains.reduce(
    (best, { from, to, at, slope }) => Math.max(best, at / from, (at + slope * (to - from)) / to),
    0,
  )
