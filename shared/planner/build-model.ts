import type { Day } from '../day'
import { freeQuotasOf, chargedOf, partsOf } from '../fees/rule'
import { type Calendar, calendarOf } from './calendar'
import { type Fraction, fractionOf, leastCommonMultiple, times } from './decimal'
import { fits } from './fits'
import type { Model, ModelAccount, ModelQuota, ModelRoute, Terms } from './model'
import type { Account, DatedAmount, Exchange, PlanningProblem, Quota, Route, RouteException } from './problem'

type Index = ReadonlyMap<string, number>

/** Numbers the names and days of a valid problem, and picks the scale on which its values are whole. */
export function buildModel(problem: PlanningProblem): Model {
  const calendar = calendarOf(problem.start, problem.end, problem.holidays ?? [])
  const accountIndex = indexOf(problem.accounts)
  const quotaIndex = indexOf(problem.quotas ?? [])
  const { scale, exact, score } = scaleOf(problem, calendar.last)

  const accounts = problem.accounts.map((account, index) =>
    modelAccount(account, index, calendar, unitsOf(problem, account), score),
  )
  const routes = problem.routes.map((route, index) =>
    modelRoute(route, index, calendar, accountIndex, quotaIndex),
  )
  const needs = inDateOrder(problem.needs, calendar).map(({ on, amount }) => ({
    on,
    score: score(fractionOf(amount)),
  }))
  const effort = score(fractionOf(problem.objective.effortPerTransfer))
  const quotas = (problem.quotas ?? []).map((quota, index) => modelQuota(quota, index, calendar))
  return { problem, calendar, last: calendar.last, scale, exact, accounts, quotas, routes, needs, effort }
}

const indexOf = (entries: readonly { readonly id: string }[]): Index =>
  new Map(entries.map(({ id }, index) => [id, index]))

interface Units {
  readonly value: Fraction
  readonly atEnd: Fraction
  readonly idle: Fraction
}

/** What one minor unit of an account is worth: as value, at the end, and for each idle day. */
function unitsOf({ rates, objective }: PlanningProblem, account: Account): Units {
  const value = fractionOf(rates?.[account.currency] ?? 1)
  const isDestination = account.role === 'destination'
  return {
    value,
    atEnd: times(value, fractionOf(account.worth ?? (isDestination ? 1 : 0))),
    idle: times(value, times(fractionOf(objective.idlePerYear), { over: 1n, under: 365n })),
  }
}

/**
 * The smallest scale on which every score is whole. Where sums could then pass 2^53 the scale is 1 and scores are
 * ordinary numbers; `exact` says so, and nothing is called optimal beyond their precision.
 */
function scaleOf(problem: PlanningProblem, last: number) {
  const units = problem.accounts.map((account) => unitsOf(problem, account))
  const fractions = [
    ...units.flatMap(({ value, atEnd, idle }) => [value, atEnd, idle]),
    fractionOf(problem.objective.effortPerTransfer),
    ...(problem.needs ?? []).map(({ amount }) => fractionOf(amount)),
  ]
  const scale = fractions.reduce((all, { under }) => leastCommonMultiple(all, under), 1n)
  const asNumber = ({ over, under }: Fraction): number => Number(over) / Number(under)
  const money = problem.accounts.reduce(
    (all, account, i) => {
      const inflows = (account.flows ?? []).reduce(
        (sum, { amount }) => sum + Math.max(0, amount),
        account.opening,
      )
      const unit = units[i]
      return unit
        ? all + inflows * (asNumber(unit.value) + asNumber(unit.atEnd) + asNumber(unit.idle) * (last + 1))
        : all
    },
    problem.objective.effortPerTransfer * (last + 1),
  )
  // A factor of 4 leaves room for chains of exchanges and for many transfers.
  const exact = Number(scale) * money * 4 < Number.MAX_SAFE_INTEGER
  const used = exact ? scale : 1n
  const score = ({ over, under }: Fraction): number =>
    exact ? Number((over * used) / under) : Number(over) / Number(under)
  return { scale: Number(used), exact, score }
}

function modelAccount(
  account: Account,
  index: number,
  calendar: Calendar,
  units: Units,
  score: (value: Fraction) => number,
): ModelAccount {
  const flows = inDateOrder(account.flows, calendar)
  const expiries = inDateOrder(account.expiries, calendar)
  const drains: Record<number, number[]> = {}
  for (const { on, amount } of inDateOrder(account.drains, calendar)) (drains[on] ??= []).push(amount)
  let cumulated = 0
  return {
    index,
    isDestination: account.role === 'destination',
    opening: account.opening,
    reserve: account.reserve ?? 0,
    inflow: perDay(flows.filter(({ amount }) => amount > 0)),
    outflow: perDay(
      flows.filter(({ amount }) => amount < 0).map(({ on, amount }) => ({ on, amount: -amount })),
    ),
    expiring: Object.fromEntries(expiries.map(({ on, amount }) => [on, (cumulated += amount)])),
    lastExpiry: expiries.at(-1)?.on ?? -1,
    drains,
    unit: score(units.value),
    unitAtEnd: score(units.atEnd),
    unitIdle: score(units.idle),
  }
}

/** What happens inside the horizon, earliest first, by day number. */
const inDateOrder = (events: readonly DatedAmount[] | undefined, calendar: Calendar) =>
  (events ?? [])
    .map(({ on, amount }) => ({ on: calendar.numberOf(on), amount }))
    .filter(({ on }) => on >= 0 && on <= calendar.last)
    .sort((a, b) => a.on - b.on)

function perDay(events: readonly { readonly on: number; readonly amount: number }[]): Record<number, number> {
  const sums: Record<number, number> = {}
  for (const { on, amount } of events) sums[on] = (sums[on] ?? 0) + amount
  return sums
}

const modelQuota = (quota: Quota, index: number, calendar: Calendar): ModelQuota => ({
  index,
  count: quota.count ?? null,
  amount: quota.amount ?? null,
  usedCount: quota.used?.count ?? 0,
  usedAmount: quota.used?.amount ?? 0,
  period: Array.from({ length: calendar.last + 1 }, (_, on) => calendar.periodOf(on, quota.per)),
})

function modelRoute(
  route: Route,
  index: number,
  calendar: Calendar,
  accounts: Index,
  quotas: Index,
): ModelRoute {
  const exceptions = route.exceptions ?? []
  const plain = termsOf(route, {}, quotas)
  const special = exceptions.map((exception) => termsOf(route, exception, quotas))
  const closed = new Set<Day>(route.closed)
  const terms: (Terms | null)[] = []
  const arrives: number[] = []
  for (let on = 0; on <= calendar.last; on++) {
    const day = calendar.dayAt(on)
    const weekday = calendar.weekday(on)
    const which = exceptions.findIndex((e) => fits(day, weekday, e.from, e.until, e.weekdays))
    const settlement = exceptions[which]?.settlement ?? route.settlement ?? { days: 0, calendar: 'calendar' }
    const arrival = calendar.arrival(on, settlement)
    const open =
      arrival <= calendar.last &&
      !closed.has(day) &&
      fits(day, weekday, route.offeredFrom, route.offeredUntil, route.weekdays)
    arrives.push(arrival)
    terms.push(open ? (special[which] ?? plain) : null)
  }
  return { index, from: accounts.get(route.from) ?? -1, to: accounts.get(route.to) ?? -1, terms, arrives }
}

/** The terms of a route where an exception holds: it replaces, whole, each thing that it names. */
function termsOf(route: Route, exception: RouteException, quotas: Index): Terms {
  const fee = exception.fee ?? route.fee
  const numbers = (ids: readonly string[]): number[] => [
    ...new Set(ids.flatMap((id) => quotas.get(id) ?? [])),
  ]
  const limits = numbers(exception.limits ?? route.limits ?? [])
  return {
    // A transfer of nothing is none, so that 0 means "from the first unit on".
    min: Math.max(1, exception.min ?? route.min ?? 1),
    max: exception.max ?? route.max ?? Number.MAX_SAFE_INTEGER,
    step: exception.step ?? route.step ?? 1,
    whole: exception.whole ?? route.whole ?? false,
    onTop: chargedOf(fee) === 'on-top',
    parts: partsOf(fee).map((part) => ({ part, free: quotas.get(part.free ?? '') ?? -1 })),
    limits,
    counts: [...new Set([...limits, ...numbers(freeQuotasOf(fee))])],
    exchange: exchangeOf(exception.fx ?? route.fx),
  }
}

function exchangeOf(fx: Exchange | undefined): Fraction | null {
  if (!fx) return null
  return times(fractionOf(fx.rate), { over: BigInt(1_000_000 - (fx.markupPpm ?? 0)), under: 1_000_000n })
}
