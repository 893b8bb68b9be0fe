import { type Day, addDays } from '../../../day'
import { groupBy } from '../../../ledger/group-by'
import type { Account, PlanningProblem, Route } from '../../problem'
import { type Cycle, type FillingPlace, type ValuedWay, cheapestCycle } from './cheapest-cycle'
import { pricedWays } from './priced-ways'

/** What is known of a place beyond the horizon. */
export interface Income {
  /** What comes in on a day, on average, in the account's minor units. */
  readonly perDay: number
  /** After how many months what came in lapses, where the terms say so. */
  readonly lapsesAfterMonths: number | null
}

/** The longest that anything waits for a better sum. */
const longestWait = 400
/** Of each month of a term: the oldest of a sum waits longest, and a transfer takes its days. */
const usableDaysOfMonth = 25
/** Where something lapses this soon, no sum is waited for. */
const soonDays = 45
/** Ways through several pools are settled after as many rounds. */
const rounds = 4

/**
 * The problem with what its places do beyond the horizon: what stays is worth what later transfers will leave of it, and no
 * less than `leastWorth`; and no sum goes that is below the place's cheapest by that way, as long as more comes in and nothing
 * lapses soon. So a plan of ten weeks neither empties a place at any price nor leaves it for ever.
 */
export function withCycles(
  problem: PlanningProblem,
  incomes: Readonly<Record<string, Income>>,
  leastWorth: number,
): PlanningProblem {
  const cycles = cyclesOf(problem, incomes)
  const accounts = problem.accounts.map((account): Account => {
    const { cycle, incomePerDay = 0 } = cycles.get(account.id) ?? {}
    if (!cycle) return account
    const worth = worthOf(account, cycle, incomePerDay, problem.objective.idlePerYear)
    return { ...account, worth: short(Math.max(leastWorth, worth)) }
  })
  const sources = new Map(problem.accounts.map((account) => [account.id, account]))
  const routes = problem.routes.map((route): Route => {
    const account = sources.get(route.from)
    const { cycle, incomePerDay = 0 } = cycles.get(route.from) ?? {}
    if (!account || !cycle || incomePerDay <= 0 || lapsesSoon(account, problem.start)) return route
    const sum = cycle.sums.get(route.id)
    return sum === undefined || sum <= (route.min ?? 1) ? route : { ...route, worthFrom: sum }
  })
  return { ...problem, accounts, routes }
}

/** A place's cheapest cycle, and all that comes into it on a day, what other places send on there included. */
interface Cycling {
  readonly cycle: Cycle | null
  readonly incomePerDay: number
}

/** The cheapest cycle of each place, those beyond a pool included. */
function cyclesOf(
  problem: PlanningProblem,
  incomes: Readonly<Record<string, Income>>,
): ReadonlyMap<string, Cycling> {
  const { rates = {} } = problem
  const accounts = new Map(problem.accounts.map((account) => [account.id, account]))
  const routes = new Map(problem.routes.map((route) => [route.id, route]))
  const rateOf = ({ currency }: Account): number => rates[currency] ?? 1
  const waysOf = groupBy(pricedWays(problem), ({ route }) => route.from)
  const leadsOn = problem.accounts.some(({ role }) => role === 'pool')
  let cycles = new Map<string, Cycling>()
  for (let round = 0; round < (leadsOn ? rounds : 1); round++) {
    // A pool that is empty has no cycle before it is known what comes in from elsewhere.
    const worthOnce = ({ id }: Account): number => Math.max(0, cycles.get(id)?.cycle?.keeps ?? 1)
    const sentOn = (to: Account): number =>
      [...cycles].reduce((sum, [id, { cycle, incomePerDay }]) => {
        const from = accounts.get(id)
        return from && cycle && routes.get(cycle.route)?.to === to.id
          ? sum + (incomePerDay * rateOf(from)) / rateOf(to)
          : sum
      }, 0)
    cycles = new Map(
      problem.accounts.flatMap((account) => {
        if (account.role === 'destination') return []
        const ways = (waysOf.get(account.id) ?? []).flatMap((way): ValuedWay[] => {
          const to = accounts.get(way.route.to)
          if (!to || worthOnce(to) === 0) return []
          return [{ way, worth: (worthOnce(to) * rateOf(to)) / rateOf(account) }]
        })
        const incomePerDay = (incomes[account.id]?.perDay ?? 0) + sentOn(account)
        const place = placeOf(account, problem, incomePerDay, incomes[account.id]?.lapsesAfterMonths ?? null)
        return [[account.id, { cycle: cheapestCycle(place, ways), incomePerDay }] as const]
      }),
    )
  }
  return cycles
}

function placeOf(
  account: Account,
  { rates = {}, objective }: PlanningProblem,
  incomePerDay: number,
  lapsesAfterMonths: number | null,
): FillingPlace {
  return {
    opening: Math.max(0, account.opening - (account.reserve ?? 0) - spendingOf(account)),
    incomePerDay,
    longestWait: Math.min(longestWait, (lapsesAfterMonths ?? Infinity) * usableDaysOfMonth),
    effort: objective.effortPerTransfer / (rates[account.currency] ?? 1),
    idlePerDay: objective.idlePerYear / 365,
  }
}

/** What is known to be spent there, which leaves by no way. */
const spendingOf = ({ flows = [] }: Account): number =>
  flows.reduce((sum, { amount }) => sum + Math.max(0, 0 - amount), 0)

/** What a unit that stays is worth: what its cycle keeps, and the waiting that is behind it already. */
function worthOf(account: Account, cycle: Cycle, incomePerDay: number, idlePerYear: number): number {
  const comes = (account.flows ?? []).reduce((sum, { amount }) => sum + amount, account.opening)
  const there = Math.min(cycle.amount, Math.max(0, comes))
  const waited = incomePerDay > 0 ? ((idlePerYear / 365) * there) / (2 * incomePerDay) : 0
  return Math.min(1, cycle.keeps + waited)
}

/** Few decimals keep the values of a plan whole numbers. */
const short = (worth: number): number => Math.round(worth * 10_000) / 10_000

const lapsesSoon = ({ expiries, drains }: Account, start: Day): boolean =>
  [...(expiries ?? []), ...(drains ?? [])].some(({ on }) => on <= addDays(start, soonDays))
