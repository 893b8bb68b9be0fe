import { type AccountCurves, type CurveTask, accountCurves } from '../account-curves'
import { type Batch, batchesFrom } from '../batches'
import { risesWithSum } from '../best-of-day'
import { type Component, payersOf } from '../components'
import { bestRatios } from '../curve-bound'
import { valueAt } from '../curve'
import type { Clock } from '../clock'
import type { Gain } from '../convolve'
import type { Way } from '../gains'
import { layoutOf } from '../layout'
import type { Model, ModelAccount, ModelRoute } from '../model'
import { mostHeld } from '../most-held'
import { type UnitValues, unitValues } from '../pool-value'
import { usefulDays } from '../useful-days'
import { waysByTerms } from '../ways-by-terms'

/** A component in which several accounts pay into one pool. */
export interface Pooling {
  readonly model: Model
  readonly component: Component
  readonly pool: ModelAccount
  readonly values: UnitValues
  /** Every day on which the pool may send, as far as one can be better than another; in date order. */
  readonly batches: readonly Batch[]
  readonly payers: readonly Payer[]
}

/** An account that may join batches. */
export interface Payer {
  readonly account: ModelAccount
  /** The way into the pool, the first where there are several. */
  readonly route: ModelRoute
  readonly task: CurveTask
  /** By batch: the last day on which what is sent is there in time; -1 where there is none. */
  readonly joinDays: readonly number[]
  /**
   * Where it may as well join each batch only once, on that day, and so can be charged for it: the most that waiting for
   * these days can cost it in all. Null where joining earlier or more often may be better.
   */
  readonly waiting: number | null
}

/** Looks at a component as a pool with payers; null where it has another shape. */
export function poolingOf(model: Model, component: Component, clock: Clock): Pooling | null {
  const indexes = payersOf(model, component)
  const [index, ...more] = component.accounts.filter((account) => !indexes.includes(account))
  const pool = index === undefined ? undefined : model.accounts[index]
  if (!pool || more.length > 0 || indexes.length < 2 || pool.isDestination) return null
  const held = mostHeld(model, component)
  const values = unitValues(model, component, bestRatios(model, held, true))
  const layout = layoutOf(model, component)
  const entries = indexes.flatMap((payer) => {
    const account = model.accounts[payer]
    const into = component.routes.flatMap((route) => model.routes[route] ?? [])
    const [route, ...others] = into.filter(({ from, to }) => from === payer && to === pool.index)
    return account && route ? [{ account, route, isOnly: others.length === 0 }] : []
  })
  const from = batchesFrom(model, component, pool.index, held, values)
  const arrivals = entries.flatMap(({ route }) => {
    const useful = usefulDays(model, route, false)
    return route.arrives.filter((_, on) => useful[on])
  })
  const chosen = new Set(arrivals.flatMap((arrival) => from[arrival] ?? []))
  const batches = [...chosen].sort((a, b) => a.day - b.day)
  const payers = entries.map(({ account, route, isOnly }): Payer => {
    const most = held[account.index] ?? 0
    const ways = waysByTerms(model, most, [])
    const lastDays = lastDaysFor(route)
    const task = { model, clock, component, layout, account, most, values, ways, plan: null }
    return {
      account,
      route,
      task,
      joinDays: batches.map(({ day }) => lastDays[day] ?? -1),
      waiting: isOnly ? costOfWaiting(task, route, pool, batches) : null,
    }
  })
  return { model, component, pool, values, batches, payers }
}

/** By day of arrival: the last day on which what is sent is there by then; -1 where there is none. */
function lastDaysFor({ terms, arrives }: ModelRoute): number[] {
  const latest = new Array<number>(terms.length).fill(-1)
  for (const [on, arrival] of arrives.entries()) {
    if (terms[on] && arrival < latest.length) latest[arrival] = Math.max(latest[arrival] ?? -1, on)
  }
  for (let day = 1; day < latest.length; day++)
    latest[day] = Math.max(latest[day] ?? -1, latest[day - 1] ?? -1)
  return latest
}

/**
 * All that an account sends to one batch had better go at once, on the last day that is in time: under the same terms as
 * ever, at a cost for each transfer that outweighs any wait, no dearer to keep here than in the pool, and with nothing to
 * lapse. Only what is charged for the one transfer that is left is then kept, and pays idle cost, for longer than before:
 * never for two batches on the same day, so for the whole horizon at most. Null where that does not hold.
 */
function costOfWaiting(
  { model, account, ways, most }: CurveTask,
  route: ModelRoute,
  pool: ModelAccount,
  batches: readonly Batch[],
): number | null {
  const days = model.last + 1
  const [only, ...others] = new Set(route.terms.filter((terms) => terms !== null))
  if (!only || others.length > 0 || only.counts.length > 0) return null
  if (account.lastExpiry >= 0 || Object.keys(account.drains).length > 0) return null
  if (batches.some(({ perUnit }) => perUnit < 2 * pool.unitIdle * days)) return null
  // With this value the slope of a gain is what a unit taken out costs to keep in the pool for a day.
  const all = ways(route, route.terms.indexOf(only), pool.unitIdle)
  const gains = all.flatMap((way) => way.gains)
  const isPlain = (gain: Gain): boolean =>
    risesWithSum([gain], most) && gain.slope >= account.unitIdle * (1 - 1e-12)
  if (all.length > 1 || gains.length > 1 || !gains.every(isPlain)) return null
  const charge = gains.map(({ from, at, slope }) => slope * from - at - model.effort + pool.unitIdle)
  return days * Math.max(0, ...charge)
}

/** A way of sending, and the batch it joins; -1 where it joins none. */
export interface Option {
  readonly route: ModelRoute
  readonly way: Way
  readonly batch: number
}

/**
 * How an account may send into the pool on a day when each batch costs it so much to join (Infinity: it may not): in
 * time for a batch whose last day it is, or to stay there, where that is worth more than staying in the account.
 */
export function poolOptions(
  { model, pool, batches }: Pooling,
  { account, route, task, joinDays }: Payer,
  costs: readonly number[],
): (on: number) => Option[] {
  const byDay = new Map<number, number[]>()
  for (const [batch, day] of joinDays.entries()) {
    if (day >= 0 && (costs[batch] ?? Infinity) < Infinity) byDay.set(day, [...(byDay.get(day) ?? []), batch])
  }
  return (on) => {
    const joining = (byDay.get(on) ?? []).flatMap((index) => {
      const { day, perUnit } = batches[index] ?? { day: on, perUnit: 0 }
      const cost = costs[index] ?? 0
      return task
        .ways(route, on, perUnit - pool.unitIdle * (day - on))
        .map((way) => ({ route, way: dearer(way, cost), batch: index }))
    })
    const stays = pool.unitAtEnd - pool.unitIdle * (model.last - on + 1)
    if (
      stays <= 0 ||
      !paysToStay(route, on, stays, account.unitAtEnd - account.unitIdle * (model.last - on + 1))
    )
      return joining
    return [...joining, ...task.ways(route, on, stays).map((way) => ({ route, way, batch: -1 }))]
  }
}

const dearer = (way: Way, cost: number): Way => ({
  ...way,
  gains: way.gains.map((gain) => ({ ...gain, at: gain.at - cost })),
})

function paysToStay(route: ModelRoute, on: number, there: number, here: number): boolean {
  const exchange = route.terms[on]?.exchange
  return (exchange ? Number(exchange.over) / Number(exchange.under) : 1) * there > here
}

/** What an account can bring when each batch costs it so much to join; null: any for nothing, on any day. */
export function curvesOf(pooling: Pooling, payer: Payer, costs: readonly number[] | null): AccountCurves {
  if (!costs) return accountCurves(payer.task)
  const options = poolOptions(pooling, payer, costs)
  return accountCurves({
    ...payer.task,
    instead: { route: payer.route, ways: (on) => options(on).map(({ way }) => way) },
  })
}

/** What is in an account when transfers of the first day may be made. */
export const atFirst = ({ account }: Payer): number =>
  account.opening + (account.inflow[0] ?? 0) - (account.outflow[0] ?? 0)

/** The score an account comes to by its curves. */
export function scoreBy(payer: Payer, { levels, states }: AccountCurves): number {
  const curve = levels[0]?.[0]?.[states.opening]
  return curve ? valueAt(curve, atFirst(payer)) : -Infinity
}
