import { emptyOn } from './baselines'
import { buildModel } from './build-model'
import { type Fate, fateOf } from './fate'
import { largestAmount } from './largest-amount'
import type { Model } from './model'
import type { PlannedTransfer } from './plan'
import type { Account, DatedAmount, PlanningProblem } from './problem'
import { type Simulation, beginDay, carryOut, check, endDay, startSimulation } from './simulation'

/** A plan beside what people would otherwise do, with the same money over the same days. */
export interface SameMoney {
  /** What lies in the plan's accounts on the first day and is moved, or lapses, by the plan. */
  readonly money: number
  readonly plan: Fate
  /** Everything on the first day, by the cheapest way of each account. */
  readonly now: Fate
  /** Everything on the first of the next month that can, and again on each one after it. */
  readonly monthly: Fate
  readonly never: Fate
}

/**
 * Carries out a plan, and what people would otherwise do, with the money that the plan moves of what lies there on the
 * first day. What is still to come in counts in none of them: a transfer that would take it along is made with the rest
 * alone and bears its whole fee, so that nothing looks saved that depends on money nobody has.
 */
export function sameMoney(problem: PlanningProblem, transfers: readonly PlannedTransfer[]): SameMoney {
  const still = buildModel(withoutFlows(problem))
  const rests = follow(still, transfers).balance
  const openings = new Map(
    problem.accounts.map(({ id, opening }, i) => [id, Math.max(0, opening - (rests[i] ?? 0))]),
  )
  const model = buildModel(withOpenings(withoutFlows(problem), openings))
  const money = model.accounts.reduce(
    (sum, { isDestination, opening, unit }) => sum + (isDestination ? 0 : opening * unit),
    0,
  )
  const firsts = Array.from({ length: model.last }, (_, i) => i + 1).filter((on) =>
    model.calendar.dayAt(on).endsWith('-01'),
  )
  const fate = (sim: Simulation | null): Fate => fateOf(sim ?? follow(model, []), money)
  return {
    money: money / model.scale,
    plan: fate(follow(model, transfers)),
    now: fate(emptyOn(model, new Set([0]))?.sim ?? null),
    monthly: fate(emptyOn(model, new Set(firsts))?.sim ?? null),
    never: fate(null),
  }
}

/** Nothing comes, nothing is spent and nothing is asked for; what would be spent first cannot lapse either. */
const withoutFlows = (problem: PlanningProblem): PlanningProblem => ({
  ...problem,
  needs: [],
  accounts: problem.accounts.map(({ flows, expiries, ...account }) => ({
    ...account,
    ...(expiries ? { expiries: afterSpending(expiries, flows ?? []) } : {}),
  })),
})

/** What is left to lapse when what is spent takes what lapses first. */
function afterSpending(expiries: readonly DatedAmount[], flows: readonly DatedAmount[]): DatedAmount[] {
  let used = 0
  return expiries
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .flatMap(({ on, amount }) => {
      const spent = flows
        .filter((flow) => flow.amount < 0 && flow.on <= on)
        .reduce((sum, flow) => sum - flow.amount, 0)
      const taken = Math.min(amount, spent - used)
      used += taken
      return amount > taken ? [{ on, amount: amount - taken }] : []
    })
}

const withOpenings = (problem: PlanningProblem, openings: ReadonlyMap<string, number>): PlanningProblem => ({
  ...problem,
  accounts: problem.accounts.map((account): Account =>
    account.role === 'destination'
      ? account
      : { ...account, opening: openings.get(account.id) ?? 0, reserve: 0 },
  ),
})

/** Makes the transfers as far as the money that is there reaches. */
function follow(model: Model, transfers: readonly PlannedTransfer[]): Simulation {
  const { routes, calendar } = model
  const byId = new Map(model.problem.routes.map(({ id }, i) => [id, routes[i]]))
  const sim = startSimulation(model)
  for (let on = 0; on <= model.last; on++) {
    beginDay(sim)
    const today = transfers.filter((transfer) => calendar.numberOf(transfer.on) === on)
    for (const { route: id, amount: planned } of today) {
      const route = byId.get(id)
      const most = route && largestAmount(sim, route)
      if (!route || most === null || most === undefined) continue
      const amount = Math.min(planned, most)
      const effect = check(sim, route, amount)
      if (typeof effect !== 'string') carryOut(sim, route, amount, effect)
    }
    endDay(sim)
  }
  return sim
}
