import { type Day, addDays, weekday } from '../day'
import { partsOf } from '../fees/rule'
import { calendarOf } from './calendar'
import type { PlannedTransfer } from './plan'
import type { Account, PlanningProblem, Quota, Route, RouteException } from './problem'

/** A rule of the problem that speaks for the day or the route of a transfer. Amounts are the account's minor units. */
export type Reason =
  /** A quota that the route counts in starts anew on this day. */
  | { readonly code: 'quota-renews'; readonly quota: string; readonly on: Day }
  /** Terms hold on this day that do not always: a promotion, a surcharge avoided. */
  | { readonly code: 'special-terms'; readonly from: Day | null; readonly until: Day | null }
  /** So much lapses on that day unless it has left before. */
  | { readonly code: 'lapses'; readonly on: Day; readonly amount: number }
  /** So much is taken from what is there on that day. */
  | { readonly code: 'drained'; readonly on: Day; readonly amount: number }
  /** Without what came in since the transfer before, the route's minimum would not be reached. */
  | { readonly code: 'reaches-minimum'; readonly minimum: number }
  /** Money comes in on this day; earlier there was less to send. */
  | { readonly code: 'comes-in'; readonly amount: number }
  /** One transfer takes what came in at several times, and pays what is charged for each only once. */
  | { readonly code: 'bundles'; readonly inflows: number; readonly fixed: number }
  /** The route was closed the day before. */
  | { readonly code: 'opens' }
  /** A sum is needed by that day. */
  | { readonly code: 'need'; readonly on: Day; readonly amount: number }

/** The rules that speak for a transfer of a plan, the most binding first. */
export function reasonsFor(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
): Reason[] {
  const transfer = transfers[index]
  const route = problem.routes.find(({ id }) => id === transfer?.route)
  const account = problem.accounts.find(({ id }) => id === route?.from)
  if (!transfer || !route || !account) throw new Error(`No transfer ${index}`)
  const previous = transfers.slice(0, index).findLast(({ route: id }) => fromOf(problem, id) === account.id)
  return [
    ...(problem.needs ?? [])
      .filter(({ on }) => transfer.arrives <= on)
      .map(({ on, amount }): Reason => ({ code: 'need', on, amount })),
    ...losses(account, transfer, previous),
    ...specialTerms(route, transfer.on),
    ...renewals(problem, route, transfer.on),
    ...inflowReasons(account, route, transfer, previous?.on ?? null, problem),
    ...(transfer.on > problem.start && !isOpen(route, addDays(transfer.on, -1))
      ? [{ code: 'opens' } as const]
      : []),
  ]
}

const fromOf = (problem: PlanningProblem, route: string): string | undefined =>
  problem.routes.find(({ id }) => id === route)?.from

/** What lapses or is drained next, after the transfer and before anything else leaves. */
function losses(
  account: Account,
  transfer: PlannedTransfer,
  previous: PlannedTransfer | undefined,
): Reason[] {
  const ahead = ({ on }: { readonly on: Day }): boolean =>
    on >= transfer.on && (!previous || previous.on <= on)
  return [
    ...(account.expiries ?? []).filter(ahead).map((lapse): Reason => ({ code: 'lapses', ...lapse })),
    ...(account.drains ?? []).filter(ahead).map((drain): Reason => ({ code: 'drained', ...drain })),
  ].slice(0, 2)
}

const fits = (exception: RouteException, on: Day): boolean =>
  (exception.from === undefined || exception.from <= on) &&
  (exception.until === undefined || on <= exception.until) &&
  (exception.weekdays === undefined || exception.weekdays.includes(weekday(on)))

function specialTerms({ exceptions }: Route, on: Day): Reason[] {
  const found = (exceptions ?? []).find((exception) => fits(exception, on))
  if (!found && (exceptions ?? []).length === 0) return []
  if (found) return [{ code: 'special-terms', from: found.from ?? null, until: found.until ?? null }]
  const before = (exceptions ?? []).find((exception) => fits(exception, addDays(on, -1)))
  return before ? [{ code: 'special-terms', from: on, until: null }] : []
}

function renewals(problem: PlanningProblem, route: Route, on: Day): Reason[] {
  const used = new Set([...(route.limits ?? []), ...partsOf(route.fee).flatMap(({ free }) => free ?? [])])
  const calendar = calendarOf(problem.start, problem.end, [])
  const day = calendar.numberOf(on)
  const renews = ({ per }: Quota): boolean =>
    per !== 'day' && day > 0 && calendar.periodOf(day, per) !== calendar.periodOf(day - 1, per)
  return (problem.quotas ?? [])
    .filter((quota) => used.has(quota.id) && renews(quota))
    .map((quota) => ({ code: 'quota-renews', quota: quota.id, on }))
}

function inflowReasons(
  account: Account,
  route: Route,
  transfer: PlannedTransfer,
  since: Day | null,
  problem: PlanningProblem,
): Reason[] {
  const inflows = (account.flows ?? []).filter(
    ({ on, amount }) =>
      amount > 0 && on >= problem.start && on <= transfer.on && (since === null || on > since),
  )
  const today = inflows.filter(({ on }) => on === transfer.on).reduce((sum, { amount }) => sum + amount, 0)
  const least = route.min ?? 1
  const last = inflows.at(-1)?.amount ?? 0
  const sources = inflows.length + (since === null && account.opening > 0 ? 1 : 0)
  const fixed = partsOf(route.fee).reduce((sum, part) => sum + (part.fixed ?? 0), 0)
  return [
    ...(transfer.amount >= least && transfer.amount - last < least && last > 0
      ? [{ code: 'reaches-minimum', minimum: least } as const]
      : []),
    ...(today > 0 ? [{ code: 'comes-in', amount: today } as const] : []),
    ...(sources > 1 ? [{ code: 'bundles', inflows: sources, fixed } as const] : []),
  ]
}

const isOpen = (route: Route, on: Day): boolean =>
  (route.offeredFrom === undefined || route.offeredFrom <= on) &&
  (route.offeredUntil === undefined || on <= route.offeredUntil) &&
  (route.weekdays === undefined || route.weekdays.includes(weekday(on))) &&
  !(route.closed ?? []).includes(on)
