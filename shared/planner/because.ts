import { type Day, daysBetween } from '../day'
import { calendarOf } from './calendar'
import { componentProblem } from './component-problem'
import { type Holds, holds } from './holds'
import { type Plan, type PlanOptions, type PlannedTransfer, plan } from './plan'
import type { PlanningProblem } from './problem'
import { type Reason, reasonsFor } from './reasons'

/** What a plan would be without one of its choices; values and costs as in the plan. */
export interface Alternative {
  /** How much less the best such plan is worth; null where there is none. At least 0 where the plan is optimal. */
  readonly worseBy: number | null
  /** What that plan sends from the account instead, nearest to the transfer's day. */
  readonly instead: PlannedTransfer | null
}

/** Why a transfer is in the plan: the best plans without it, and the rules that speak for it. Data, not sentences. */
export interface Because {
  readonly anotherDay: Alternative
  readonly anotherRoute: Alternative
  readonly notAtAll: Alternative
  readonly reasons: readonly Reason[]
  /** How much dearer the transfer may get, as value, before the nearest of these is as good. */
  readonly margin: number | null
  /** Between which amounts on that day the advice stands. */
  readonly holds: Holds
}

/**
 * Explains one transfer by asking the planner again: with the route closed on that day, without the route, and with
 * nothing that may leave the account on or after that day until its next transfer. Only the transfer's component is
 * solved, so that an answer takes a fraction of the plan's time.
 */
export function because(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
  options: PlanOptions = {},
): Because {
  const transfer = transfers[index]
  const route = problem.routes.find(({ id }) => id === transfer?.route)
  if (!transfer || !route) throw new Error(`No transfer ${index}`)
  const part = componentProblem(problem, route.from)
  const best = plan(part, options)
  const next =
    transfers.find((t) => t.on > transfer.on && fromOf(problem, t.route) === route.from)?.on ?? null

  const without = (change: (id: string, from: string) => 'day' | 'route' | 'pause' | null): Alternative => {
    const routes = part.routes.flatMap((r) => {
      const changed = change(r.id, r.from)
      if (changed === 'route') return []
      if (changed === 'day') return [{ ...r, closed: [...(r.closed ?? []), transfer.on] }]
      return changed === 'pause'
        ? [{ ...r, closed: [...(r.closed ?? []), ...daysOf(transfer.on, next, part)] }]
        : [r]
    })
    return compare(best, plan({ ...part, routes }, options), problem, route.from, transfer.on)
  }
  const anotherDay = without((id) => (id === route.id ? 'day' : null))
  const anotherRoute = without((id) => (id === route.id ? 'route' : null))
  const notAtAll = without((_, from) => (from === route.from ? 'pause' : null))
  const losses = [anotherDay, anotherRoute, notAtAll].flatMap(({ worseBy }) => worseBy ?? [])
  return {
    anotherDay,
    anotherRoute,
    notAtAll,
    reasons: reasonsFor(problem, transfers, index),
    margin: losses.length > 0 ? Math.min(...losses) : null,
    holds: holds(part, route.from, transfer, options),
  }
}

const fromOf = (problem: PlanningProblem, route: string): string | undefined =>
  problem.routes.find(({ id }) => id === route)?.from

/** The days from one to before another, or to the end. */
function daysOf(from: Day, before: Day | null, { start, end }: PlanningProblem): Day[] {
  const calendar = calendarOf(start, end, [])
  const last = before === null ? calendar.last : calendar.numberOf(before) - 1
  const first = calendar.numberOf(from)
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => calendar.dayAt(first + i))
}

function compare(best: Plan, other: Plan, problem: PlanningProblem, account: string, on: Day): Alternative {
  if (best.status === 'infeasible' || other.status === 'infeasible') return { worseBy: null, instead: null }
  const distance = (transfer: PlannedTransfer): number => Math.abs(daysBetween(on, transfer.on))
  const own = other.transfers.filter(({ route }) => fromOf(problem, route) === account)
  const instead = own.reduce<PlannedTransfer | null>(
    (a, b) => (a && distance(a) <= distance(b) ? a : b),
    null,
  )
  return { worseBy: Math.max(0, best.value - other.value), instead }
}
