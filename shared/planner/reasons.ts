import { type Day, addDays, weekday } from '../day'
import { partsOf } from '../fees/rule'
import { calendarOf } from './calendar'
import type { PlannedTransfer } from './plan'
import { buildModel } from './build-model'
import { lossesWithout } from './losses-without'
import type { Account, DatedAmount, PlanningProblem, Quota, Route, RouteException } from './problem'
import { paidIn, type Variants } from './variants'

/** A rule of the problem that speaks for the day or the route of a transfer. Amounts are the account's minor units. */
export type Reason =
  /** A quota that the route counts in starts anew on this day. */
  | { readonly code: 'quota-renews'; readonly quota: string; readonly on: Day }
  /** Terms hold on this day that do not always: a promotion, a surcharge avoided. */
  | { readonly code: 'special-terms'; readonly from: Day | null; readonly until: Day | null }
  /** So much more would lapse on that day without the transfer. */
  | { readonly code: 'lapses'; readonly on: Day; readonly amount: number }
  /** So much more would be taken on that day without the transfer. */
  | { readonly code: 'drained'; readonly on: Day; readonly amount: number }
  /** Without what came in since the transfer before, the route's minimum would not be reached. */
  | { readonly code: 'reaches-minimum'; readonly minimum: number }
  /** Only now is the sum reached from which the way costs least in the long run. */
  | { readonly code: 'worth-sending'; readonly from: number }
  /** Money comes in on this day; earlier there was less to send. */
  | { readonly code: 'comes-in'; readonly amount: number }
  /** One transfer takes what came in at several times; in two it would pay `fixed` twice. */
  | { readonly code: 'bundles'; readonly inflows: number; readonly fixed: number }
  /** The route was closed the day before. */
  | { readonly code: 'opens' }
  /** A sum is needed by that day, and would not be there without the transfer. */
  | { readonly code: 'need'; readonly on: Day; readonly amount: number }

/**
 * The rules that speak for a transfer of a plan, the most binding first. A rule is named only where carrying the plan
 * out otherwise, as `variants` does, shows that it makes the difference.
 */
export function reasonsFor(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
  variants: Variants,
): Reason[] {
  const transfer = transfers[index]
  const route = problem.routes.find(({ id }) => id === transfer?.route)
  const account = problem.accounts.find(({ id }) => id === route?.from)
  if (!transfer || !route || !account) throw new Error(`No transfer ${index}`)
  const previous = transfers.slice(0, index).findLast(({ route: id }) => fromOf(problem, id) === account.id)
  const since = previous?.on ?? null
  return [
    ...unmetNeed(problem, variants),
    ...lossesWithout(problem, account, transfers, index),
    ...specialTerms(route, transfer.on),
    ...(isWorseBefore(problem, transfer.on, variants) ? renewals(problem, route, transfer.on) : []),
    ...inflowReasons(account, route, transfer, since, problem),
    ...bundling(problem, account, route, transfer, since, variants),
    ...(transfer.on > problem.start && !isOpen(route, addDays(transfer.on, -1))
      ? [{ code: 'opens' } as const]
      : []),
  ]
}

/** The need that fails without the transfer. */
function unmetNeed(problem: PlanningProblem, { without }: Variants): Reason[] {
  if (without.ok || without.broken.code !== 'need-unmet') return []
  const day = calendarOf(problem.start, problem.end, []).dayAt(without.broken.on)
  return (problem.needs ?? [])
    .filter(({ on }) => on === day)
    .map(({ amount }): Reason => ({ code: 'need', on: day, amount }))
    .slice(0, 1)
}

/** Whether the same transfer a day earlier would be refused, or paid more. */
function isWorseBefore(problem: PlanningProblem, on: Day, { asPlanned, on: onDay }: Variants): boolean {
  if (on <= problem.start || !asPlanned) return false
  const before = onDay(addDays(on, -1))
  return before === null || paidIn(before) > paidIn(asPlanned)
}

const fromOf = (problem: PlanningProblem, route: string): string | undefined =>
  problem.routes.find(({ id }) => id === route)?.from

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

/** What came in since the transfer before. */
const inflowsOf = (
  { flows = [] }: Account,
  transfer: PlannedTransfer,
  since: Day | null,
  { start }: PlanningProblem,
): readonly DatedAmount[] =>
  flows.filter(
    ({ on, amount }) => amount > 0 && on >= start && on <= transfer.on && (since === null || on > since),
  )

function inflowReasons(
  account: Account,
  route: Route,
  transfer: PlannedTransfer,
  since: Day | null,
  problem: PlanningProblem,
): Reason[] {
  const inflows = inflowsOf(account, transfer, since, problem)
  const today = inflows.filter(({ on }) => on === transfer.on).reduce((sum, { amount }) => sum + amount, 0)
  const last = inflows.at(-1)?.amount ?? 0
  const reaches = (sum: number | undefined): sum is number =>
    sum !== undefined && sum > 1 && transfer.amount >= sum && transfer.amount - last < sum && last > 0
  return [
    ...(reaches(route.min) ? [{ code: 'reaches-minimum', minimum: route.min } as const] : []),
    ...(reaches(route.worthFrom) ? [{ code: 'worth-sending', from: route.worthFrom } as const] : []),
    ...(today > 0 ? [{ code: 'comes-in', amount: today } as const] : []),
  ]
}

/** Whether what came in last, sent by itself, would pay the route's fixed fee once more. */
function bundling(
  problem: PlanningProblem,
  account: Account,
  route: Route,
  transfer: PlannedTransfer,
  since: Day | null,
  { asPlanned, apart }: Variants,
): Reason[] {
  const inflows = inflowsOf(account, transfer, since, problem)
  const sources = inflows.length + (since === null && account.opening > 0 ? 1 : 0)
  const last = inflows.at(-1)?.amount ?? 0
  if (sources < 2 || last >= transfer.amount || !asPlanned) return []
  const fixed = partsOf(route.fee).reduce((sum, part) => sum + (part.fixed ?? 0), 0)
  const parted = apart(last)
  const { scale } = buildModel(problem)
  const more = parted === null ? 0 : (parted.fees - asPlanned.fees) / scale
  const unit = problem.rates?.[account.currency] ?? 1
  return fixed > 0 && Math.abs(more - fixed * unit) < unit
    ? [{ code: 'bundles', inflows: sources, fixed }]
    : []
}

const isOpen = (route: Route, on: Day): boolean =>
  (route.offeredFrom === undefined || route.offeredFrom <= on) &&
  (route.offeredUntil === undefined || on <= route.offeredUntil) &&
  (route.weekdays === undefined || route.weekdays.includes(weekday(on))) &&
  !(route.closed ?? []).includes(on)
