import type { Batch, BatchPlan } from './batches'
import { bestOfDay, isUsable } from './best-of-day'
import { type Clock, insistOnTime } from './clock'
import { type Component, quotasOf } from './components'
import { afterSending } from './convolve'
import { type Curve, from, higher, lessLinear, line, shifted, straight, tilted, upTo } from './curve'
import { levelFrom, lowered } from './curve-losses'
import type { Way } from './gains'
import { type Evening, eveningsOf } from './evenings'
import type { Layout } from './layout'
import type { Model, ModelAccount, ModelRoute } from './model'
import { type UnitValues, valueOnArrival } from './pool-value'
import { type Levelled, type QuotaStates, quotaStates } from './quota-states'
import { usefulDays } from './useful-days'
import type { Ways } from './ways-by-terms'

/** The most an account can still bring from the morning of a day, by what it holds. */
export interface AccountCurves {
  readonly states: QuotaStates
  /** By day, batch and quota state; batch 0 stands for none, `i + 1` for the plan's batch `i`, paid for already. */
  readonly levels: readonly (readonly (readonly Curve[])[])[]
}

/** What the curves of an account are computed from. */
export interface CurveTask {
  readonly model: Model
  readonly clock: Clock
  readonly component: Component
  readonly layout: Layout
  readonly account: ModelAccount
  /** The most the account can ever hold. */
  readonly most: number
  readonly values: UnitValues
  readonly ways: Ways
  /** The batches whose cost this account bears; null where it rides for nothing. */
  readonly plan: BatchPlan | null
  /** The quota whose used amount is told apart; by these levels the ways are told apart, too. */
  readonly levelled?: Levelled | null
  /** What stands in for a route on each day, where it is not simply sending by it. */
  readonly instead?: { readonly route: ModelRoute; readonly ways: (on: number) => readonly Way[] }
}

/**
 * The best an account can do alone, by day and balance, in the easier problem of `waysOf`: computed from the last
 * day backwards, each day as the higher of keeping all and of sending by some way and going on with the rest.
 */
export function accountCurves(task: CurveTask): AccountCurves {
  const { model, component, layout, account, most, ways, plan, instead } = task
  const routes = component.routes.flatMap((i) => {
    const route = model.routes[i]
    return route?.from === account.index ? [{ route, useful: usefulDays(model, route, false) }] : []
  })
  const quotas = [...new Set(routes.flatMap(({ route }) => quotasOf(model, route.index)))]
  const states = quotaStates(model, layout, quotas, task.levelled ?? null)
  const evenings = eveningsOf(model, account)
  const all: Curve[][][] = []

  for (let on = model.last; on >= 0; on--) {
    insistOnTime(task.clock, 0.85)
    const open = routes.filter(({ useful }) => useful[on]).map(({ route }) => route)
    const direct = open.flatMap((route) => {
      if (route === instead?.route) return []
      if (route !== plan?.route) return ways(route, on, valueOnArrival(model, route, on, task.values))
      return staysBetter(task, plan, on) ? ways(route, on, stayingValue(plan, on)) : []
    })
    const levels: Curve[][] = []
    for (let level = 0; level <= (plan?.batches.length ?? 0); level++) {
      const batch = plan?.batches[level - 1]
      if (batch && batch.day < on) continue
      const morrow = all[on + 1]?.[batch && batch.day > on ? level : 0]
      const joining = batch && plan && open.includes(plan.route) ? joinWays(plan, batch, on, ways) : []
      const kept = keeping(account, states, morrow, evenings[on])
      levels[level] = bestOfDay(
        account,
        states,
        [...direct, ...joining, ...(instead?.ways(on) ?? [])],
        kept,
        most,
      )
    }
    all[on] =
      plan && open.includes(plan.route) ? withNewBatches(task, plan, states, levels, on, ways) : levels
  }
  return { states, levels: all }
}

/** What a unit sent to the pool on a day, to stay there, is worth when it arrives. */
const stayingValue = (plan: BatchPlan, on: number): number =>
  plan.staying(plan.route.arrives[on] ?? on) - plan.underWay(on)

/** Whether money could be worth more for staying in the pool than for staying where it is, be it only for not lapsing. */
function staysBetter({ model, account }: CurveTask, plan: BatchPlan, on: number): boolean {
  if (account.lastExpiry >= on || Object.keys(account.drains).some((day) => Number(day) >= on)) return true
  const exchange = plan.route.terms[on]?.exchange
  const rate = exchange ? Number(exchange.over) / Number(exchange.under) : 1
  return rate * stayingValue(plan, on) > account.unitAtEnd - account.unitIdle * (model.last - on + 1)
}

/** Sending to the pool in time for a batch that is paid for. */
function joinWays(plan: BatchPlan, batch: Batch, on: number, ways: Ways): Way[] {
  const arrives = plan.route.arrives[on] ?? on
  if (arrives > batch.day) return []
  return ways(plan.route, on, plan.joining(batch, arrives) - plan.underWay(on))
}

/** Lets every level pay for a new batch and send to it; of one transfer all units join the same batch. */
function withNewBatches(
  { account, most }: CurveTask,
  plan: BatchPlan,
  states: QuotaStates,
  levels: readonly Curve[][],
  on: number,
  ways: Ways,
): Curve[][] {
  const fresh = Array.from({ length: states.size }, (_, combination) => {
    let best = line(-Infinity, 0)
    for (const [i, batch] of plan.batches.entries()) {
      const level = levels[i + 1]
      if (!level) continue
      for (const way of joinWays(plan, batch, on, ways)) {
        if (!isUsable(way, states, combination)) continue
        const rest = from(straight(level[states.after(combination, way)] ?? best), account.reserve)
        for (const gain of way.gains) {
          best = higher(best, afterSending(rest, { ...gain, at: gain.at - batch.cost }, most))
        }
      }
    }
    return lessLinear(best, 0)
  })
  return levels.map((level) =>
    level.map((curve, i) => upTo(higher(straight(curve), fresh[i] ?? line(-Infinity, 0)), most)),
  )
}

/** Keeping everything until the next morning, or to the end, less what is lost that evening. */
function keeping(
  account: ModelAccount,
  states: QuotaStates,
  morrow: readonly Curve[] | undefined,
  evening: Evening | undefined,
): Curve[] {
  if (!evening) throw new Error('An evening after the last day')
  return Array.from({ length: states.size }, (_, combination) => {
    const next = morrow?.[states.renewed(combination, evening.on + 1)]
    if (!next) return lost(lessLinear(line(0, account.unitAtEnd), account.unitIdle), evening)
    const flow = (account.inflow[evening.on + 1] ?? 0) - (account.outflow[evening.on + 1] ?? 0)
    const night =
      flow === 0 ? tilted(next, account.unitIdle) : lessLinear(shifted(next, flow), account.unitIdle)
    return lost(night, evening)
  })
}

/** What the balance before an evening's losses is worth, given what the balance after them is. */
const lost = (curve: Curve, { keeps, drained }: Evening): Curve => levelFrom(lowered(curve, drained), keeps)
