import { type FeeRule, partsOf } from '../../../shared/fees/rule'
import type { PlanningProblem, Quota, Route } from '../../../shared/planner/problem'

/*
 * The planning problem as its definition reads, sentence by sentence: every plan is tried. Plain and slow, and
 * independent of the planner's code, so that the two can be held against each other.
 */

interface State {
  balance: Record<string, number>
  left: Record<string, number>
  lapsed: Record<string, number>
  used: Record<string, { count: number; amount: number }>
  underWay: { to: string; amount: number; day: number }[]
  arrived: number
}

const DAY_MS = 86_400_000
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10)
const isoWeekday = (day: number): number => new Date(day * DAY_MS).getUTCDay() || 7

/** More states than this would take minutes. */
const MOST_STATES = 4_000

/** Thrown where a problem has too many states to be searched through. */
export class TooLarge extends Error {}

/** The value of the best plan; null where no plan is feasible. */
export function bestValue(problem: PlanningProblem): number | null {
  const start = dayNumber(problem.start)
  const end = dayNumber(problem.end)
  const { idlePerYear, effortPerTransfer } = problem.objective
  const accounts = new Map(problem.accounts.map((account) => [account.id, account]))
  const quotas = new Map((problem.quotas ?? []).map((quota) => [quota.id, quota]))
  const rate = (id: string): number => problem.rates?.[accounts.get(id)?.currency ?? ''] ?? 1
  const isDestination = (id: string): boolean => accounts.get(id)?.role === 'destination'
  const worth = (id: string): number => accounts.get(id)?.worth ?? (isDestination(id) ? 1 : 0)
  const business = (day: number): boolean =>
    isoWeekday(day) < 6 && !(problem.holidays ?? []).some((holiday) => holiday === dayText(day))
  const remembered = new Map<string, number>()

  function arrival(route: Route, day: number): number {
    const rule = exceptionOn(route, day)?.settlement ?? route.settlement ?? { days: 0, calendar: 'calendar' }
    if (rule.calendar === 'calendar') return day + rule.days
    let at = day
    if (rule.days === 0) while (!business(at)) at++
    for (let passed = 0; passed < rule.days;) {
      at++
      if (business(at)) passed++
    }
    return at
  }

  function exceptionOn(route: Route, day: number) {
    const text = dayText(day)
    return (route.exceptions ?? []).find(
      (e) =>
        (e.from === undefined || e.from <= text) &&
        (e.until === undefined || text <= e.until) &&
        (e.weekdays === undefined || e.weekdays.includes(isoWeekday(day))),
    )
  }

  function isOpen(route: Route, day: number): boolean {
    const text = dayText(day)
    if (route.offeredFrom !== undefined && text < route.offeredFrom) return false
    if (route.offeredUntil !== undefined && text > route.offeredUntil) return false
    if (route.weekdays !== undefined && !route.weekdays.includes(isoWeekday(day))) return false
    if ((route.closed ?? []).some((closed) => closed === text)) return false
    return arrival(route, day) <= end
  }

  function periodName(quota: Quota, day: number): string {
    const text = dayText(day)
    return { day: text, month: text.slice(0, 7), year: text.slice(0, 4), ever: '' }[quota.per]
  }

  /** The fee by the rule, or null where the tariff does not allow the amount. */
  function fee(rule: FeeRule, amount: number, state: State): number | null {
    let sum = 0
    for (const part of partsOf(rule)) {
      let base = part.of === 'rest' ? Math.max(0, amount - sum) : amount
      if (part.free !== undefined) {
        const quota = quotas.get(part.free)
        const used = state.used[part.free]
        if (quota && used && !(quota.count !== undefined && used.count >= quota.count)) {
          base = quota.amount === undefined ? 0 : Math.max(0, base - Math.max(0, quota.amount - used.amount))
        }
      }
      if (base === 0) continue
      const row = part.bands ? part.bands.find((band) => band.upTo === null || base <= band.upTo) : part
      if (!row) return null
      const fixed = row.fixed ?? 0
      let charge: number
      if (part.of === 'net') {
        const ppm = row.ppm ?? 0
        charge = fixed + base - Math.floor((base * 1e6) / (1e6 + ppm))
      } else if (part.tiers) {
        let product = 0
        let from = 0
        for (const tier of part.tiers) {
          const to = Math.min(base, tier.upTo ?? Infinity)
          product += Math.max(0, to - from) * tier.ppm
          from = Math.max(from, to)
        }
        charge = (part.fixed ?? 0) + rounded(product, part.rounding)
      } else charge = fixed + rounded(base * (row.ppm ?? 0), part.rounding)
      charge = Math.max(charge, part.min ?? 0)
      if (part.max !== undefined) charge = Math.min(charge, part.max === 'amount' ? amount : part.max)
      sum += charge
    }
    return sum
  }

  function rounded(millionths: number, rounding: 'down' | 'up' | 'half-up' = 'half-up'): number {
    if (rounding === 'down') return Math.floor(millionths / 1e6)
    if (rounding === 'up') return Math.ceil(millionths / 1e6)
    return Math.floor((millionths + 500_000) / 1e6)
  }

  /** The state after a transfer and what it adds to the value; null where it is not allowed. */
  function send(route: Route, day: number, amount: number, before: State): [State, number] | null {
    const exception = exceptionOn(route, day)
    const terms = { ...route, ...exception, fee: exception?.fee ?? route.fee }
    const source = accounts.get(route.from)
    const state = structuredClone(before)
    if (!source || amount < (terms.min ?? 1) || amount > (terms.max ?? Infinity)) return null
    if (amount % (terms.step ?? 1) !== 0) return null
    for (const id of terms.limits ?? []) {
      const quota = quotas.get(id)
      const used = before.used[id]
      if (quota?.count !== undefined && (used?.count ?? 0) + 1 > quota.count) return null
      if (quota?.amount !== undefined && (used?.amount ?? 0) + amount > quota.amount) return null
    }
    const charged = fee(terms.fee, amount, before)
    if (charged === null) return null
    const onTop = terms.fee.charged === 'on-top'
    const debit = onTop ? amount + charged : amount
    const goesOn = onTop ? amount : amount - charged
    if (goesOn < 0) return null
    const rest = (before.balance[route.from] ?? 0) - debit
    const reserve = source.reserve ?? 0
    if (rest < reserve || (terms.whole === true && rest !== reserve)) return null
    const fx = terms.fx
    const credited = fx
      ? Number(
          (BigInt(goesOn) * BigInt(Math.round(fx.rate * 1e6)) * BigInt(1e6 - (fx.markupPpm ?? 0))) /
            10n ** 12n,
        )
      : goesOn
    state.balance[route.from] = rest
    state.left[route.from] = (state.left[route.from] ?? 0) + debit
    const counted = new Set([
      ...(terms.limits ?? []),
      ...partsOf(terms.fee).flatMap((part) => part.free ?? []),
    ])
    for (const id of counted) {
      const used = state.used[id]
      if (used) state.used[id] = { count: used.count + 1, amount: used.amount + amount }
    }
    const due = arrival(route, day)
    if (due === day) land(state, route.to, credited)
    else state.underWay.push({ to: route.to, amount: credited, day: due })
    state.underWay.sort((a, b) => a.day - b.day || a.to.localeCompare(b.to) || a.amount - b.amount)
    const underWay = (credited * rate(route.to) * (due - day) * idlePerYear) / 365
    const received = isDestination(route.to) ? credited * rate(route.to) * worth(route.to) : 0
    return [state, received - underWay - effortPerTransfer]
  }

  function land(state: State, to: string, amount: number): void {
    state.balance[to] = (state.balance[to] ?? 0) + amount
    if (isDestination(to)) state.arrived += amount * rate(to)
  }

  function on<T extends { readonly on: string }>(events: readonly T[] | undefined, day: number): T[] {
    return (events ?? []).filter((event) => event.on === dayText(day))
  }

  /** Arrivals and flows of a day; false where an account falls below 0. */
  function beginDay(day: number, state: State): boolean {
    for (const [id, quota] of quotas) {
      if (day > start && periodName(quota, day) !== periodName(quota, day - 1))
        state.used[id] = { count: 0, amount: 0 }
    }
    for (const item of state.underWay.filter((i) => i.day === day)) land(state, item.to, item.amount)
    state.underWay = state.underWay.filter((item) => item.day !== day)
    for (const account of problem.accounts) {
      for (const flow of on(account.flows, day)) {
        state.balance[account.id] = (state.balance[account.id] ?? 0) + flow.amount
        if (flow.amount < 0) state.left[account.id] = (state.left[account.id] ?? 0) - flow.amount
      }
      if ((state.balance[account.id] ?? 0) < 0) return false
    }
    return true
  }

  /** The end of a day: its cost, or null where a need is unmet. */
  function endDay(day: number, state: State): number | null {
    let idle = 0
    for (const account of problem.accounts) {
      const { id } = account
      const text = dayText(day)
      if (on(account.expiries, day).length > 0) {
        const due = (account.expiries ?? []).filter((e) => e.on <= text).reduce((sum, e) => sum + e.amount, 0)
        const late = Math.max(0, due - (state.left[id] ?? 0) - (state.lapsed[id] ?? 0))
        const lapses = Math.min(state.balance[id] ?? 0, late)
        state.balance[id] = (state.balance[id] ?? 0) - lapses
        state.lapsed[id] = (state.lapsed[id] ?? 0) + lapses
      }
      for (const drain of on(account.drains, day)) {
        const taken = Math.min(state.balance[id] ?? 0, drain.amount)
        state.balance[id] = (state.balance[id] ?? 0) - taken
        state.left[id] = (state.left[id] ?? 0) + taken
      }
      if (account.role !== 'destination') idle += ((state.balance[id] ?? 0) * rate(id) * idlePerYear) / 365
    }
    for (const need of on(problem.needs, day)) if (state.arrived < need.amount - 1e-9) return null
    return idle
  }

  /** The most that can still be added, once the flows of the day have happened. */
  function best(day: number, state: State): number {
    const key = JSON.stringify([day, state])
    const known = remembered.get(key)
    if (known !== undefined) return known
    if (remembered.size > MOST_STATES) throw new TooLarge()
    let most = nextDay(day, state)
    for (const route of problem.routes) {
      if (!isOpen(route, day)) continue
      for (let amount = 1; amount <= (state.balance[route.from] ?? 0); amount++) {
        const sent = send(route, day, amount, state)
        if (sent) most = Math.max(most, sent[1] + best(day, sent[0]))
      }
    }
    remembered.set(key, most)
    return most
  }

  function nextDay(day: number, before: State): number {
    const state = structuredClone(before)
    const idle = endDay(day, state)
    if (idle === null) return -Infinity
    if (day === end) {
      const kept = problem.accounts.filter(({ role }) => role !== 'destination')
      return kept.reduce((sum, { id }) => sum + (state.balance[id] ?? 0) * rate(id) * worth(id), -idle)
    }
    return beginDay(day + 1, state) ? best(day + 1, state) - idle : -Infinity
  }

  const opening: State = {
    balance: Object.fromEntries(problem.accounts.map(({ id, opening: amount }) => [id, amount])),
    left: {},
    lapsed: {},
    used: Object.fromEntries(
      [...quotas].map(([id, { used }]) => [id, { count: used?.count ?? 0, amount: used?.amount ?? 0 }]),
    ),
    underWay: [],
    arrived: 0,
  }
  if (!beginDay(start, opening)) return null
  const value = best(start, opening)
  return value === -Infinity ? null : value
}
