import type { Component } from './components'
import type { Gain } from './convolve'
import { type Way, waysOf } from './gains'
import type { Model, ModelRoute } from './model'
import { type UnitValues, valueOnArrival } from './pool-value'
import { usefulDays } from './useful-days'

/**
 * Sending on what lies in a pool, seen as a batch that money can join: on `day`, each unit brings `perUnit` and the
 * whole costs `cost` once, however many join.
 */
export interface Batch {
  readonly day: number
  readonly perUnit: number
  readonly cost: number
}

/** The batches that one account may pay for, and the route by which its money gets to them. */
export interface BatchPlan {
  readonly route: ModelRoute
  readonly pool: number
  readonly batches: readonly Batch[]
  /** The batches that money which is in the pool on a day may go with when nothing joins it. */
  readonly alone: (on: number) => readonly Batch[]
  /** What a unit that is in the pool on a day and waits for the batch brings. */
  readonly joining: (batch: Batch, from: number) => number
  /** What a unit costs while it is under way to the pool, when sent on a day. */
  readonly underWay: (on: number) => number
  /** What a unit that stays in the pool to the end brings, from a day on. */
  readonly staying: (from: number) => number
}

/** More batches than this cost more time than they save. */
const MOST_BATCHES = 100

/**
 * The batches for the money of `payer`, if it reaches a pool by one route only and never arrives there earlier for
 * being sent later; null otherwise. `share` is the part of their cost it bears. A batch may as well go on the best day after its last joiner has arrived, so that
 * one day for each useful arrival is enough.
 */
export function batchPlan(
  model: Model,
  component: Component,
  payer: number,
  held: readonly number[],
  values: UnitValues,
  share: number,
): BatchPlan | null {
  const account = model.accounts[payer]
  const into = component.routes.flatMap((index) => {
    const route = model.routes[index]
    return route?.from === payer && component.accounts.includes(route.to) ? [route] : []
  })
  const [route] = into
  const pool = route && model.accounts[route.to]
  if (!account || !route || !pool || into.length > 1 || pool.isDestination) return null
  const useful = usefulDays(model, route, false)
  const arrivals = [...new Set(route.arrives.filter((_, on) => useful[on]))]
  if (arrivals.length > MOST_BATCHES || arrivals.some((day, i) => day < (arrivals[i - 1] ?? 0))) return null

  const alone = batchesFrom(model, component, pool.index, held, values)
  const scaled = (batch: Batch): Batch => ({ ...batch, cost: batch.cost * share })
  const chosen = new Set(arrivals.flatMap((arrival) => alone[arrival] ?? []))
  const scaledAlone = alone.map((batches) => batches.map(scaled))
  return {
    alone: (on) => scaledAlone[on] ?? [],
    route,
    pool: pool.index,
    batches: [...chosen].map(scaled),
    joining: (batch, from) => batch.perUnit - pool.unitIdle * (batch.day - from),
    underWay: (on) => pool.unitIdle * ((route.arrives[on] ?? on) - on),
    staying: (from) => Math.max(0, pool.unitAtEnd - pool.unitIdle * (model.last - from + 1)),
  }
}

/** For each day the batches that money in a pool may wait for, without those that another one beats. */
export function batchesFrom(
  model: Model,
  component: Component,
  pool: number,
  held: readonly number[],
  values: UnitValues,
): Batch[][] {
  const all = everyBatch(model, component, pool, held, values)
  const unitIdle = model.accounts[pool]?.unitIdle ?? 0
  const worth = (batch: Batch): number => batch.perUnit - unitIdle * batch.day
  const alone: Batch[][] = []
  for (let on = model.last; on >= 0; on--) {
    const later = alone[on + 1] ?? []
    const today = all.find(({ day }) => day === on)
    const beaten = (batch: Batch, by: Batch): boolean => worth(by) >= worth(batch) && by.cost <= batch.cost
    alone[on] =
      !today || later.some((batch) => beaten(today, batch))
        ? later
        : [today, ...later.filter((batch) => !beaten(batch, today))]
  }
  return alone
}

/** For each day on which the pool can send, a line that no transfer from it can rise above. */
function everyBatch(
  model: Model,
  component: Component,
  pool: number,
  held: readonly number[],
  values: UnitValues,
): Batch[] {
  const amountOf = (quota: number): number | null => model.quotas[quota]?.amount ?? null
  const known = new Map<string, Way[]>()
  const numbers = new Map<unknown, number>()
  return Array.from({ length: model.last + 1 }, (_, day) => day).flatMap((day) => {
    const gains = component.routes.flatMap((index) => {
      const route = model.routes[index]
      const terms = route?.terms[day]
      if (route?.from !== pool || !terms) return []
      const value = valueOnArrival(model, route, day, values)
      if (!numbers.has(terms)) numbers.set(terms, numbers.size)
      const key = `${numbers.get(terms)},${value}`
      const ways = known.get(key) ?? waysOf(model, terms, value, held[pool] ?? 0, amountOf, [])
      known.set(key, ways)
      return ways.flatMap((way) => way.gains)
    })
    if (gains.length === 0) return []
    const { perUnit, cost } = batchLine(gains)
    // Costs that differ by the interest of a weekend are made equal, downwards: fewer batches then differ at all.
    return [{ day, perUnit, cost: Math.floor(cost / model.scale) * model.scale }]
  })
}

/** A line that no gain rises above: the steepest slope, less the least that each transfer costs beside it. */
export function batchLine(gains: readonly Gain[]): { readonly perUnit: number; readonly cost: number } {
  if (gains.length === 0) return { perUnit: 0, cost: 0 }
  const perUnit = Math.max(0, ...gains.map(({ slope }) => slope))
  const cost = Math.min(...gains.map(({ from, at }) => perUnit * from - at))
  // Where sending small sums pays better per unit than sending large ones, there is nothing to share.
  return cost >= 0 ? { perUnit, cost } : { perUnit: perUnit - cost, cost: 0 }
}
