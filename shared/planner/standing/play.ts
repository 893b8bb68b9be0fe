import { groupBy } from '../../ledger/group-by'
import { buildModel } from '../build-model'
import { type Fate, fateOf } from '../fate'
import { largestAmount } from '../largest-amount'
import type { Model } from '../model'
import type { PlannedTransfer } from '../plan'
import type { PlanningProblem } from '../problem'
import { beginDay, carryOut, check, endDay, type Simulation, startSimulation } from '../simulation'
import { playedProblem, spendingOf } from './played-problem'
import { senders, sendWhole } from './send-whole'
import { isDue, type StandingRules } from './standing-rule'

/** What somebody does on a day, once what comes in is there. */
export type Acting = (sim: Simulation) => void

/** What a way of acting comes to, as value; what is spent is taken off what arrives. */
export interface Played {
  readonly fate: Fate
  /** Those of the last days included, in which what is left is sent. */
  readonly transfers: number
  /** What waiting costs, and the trouble of the transfers: by these ways are found, and nothing is said of them. */
  readonly idle: number
  readonly effort: number
}

/** A problem ready to be played again and again. */
export interface Game {
  readonly model: Model
  /** The number of the last day on which somebody acts by their way. */
  readonly last: number
  /** All there is less what is spent there, as score. */
  readonly money: number
  /** What is spent in each account, by its day's number. */
  readonly spending: ReadonlyMap<number, readonly { readonly account: number; readonly amount: number }[]>
}

/** Makes a problem ready to be played. */
export function gameOf(problem: PlanningProblem): Game {
  const model = buildModel(playedProblem(problem))
  const last = model.calendar.numberOf(problem.end)
  const spending = new Map<number, { account: number; amount: number }[]>()
  let money = 0
  for (const { index, isDestination, opening, inflow, unit } of model.accounts) {
    const account = problem.accounts[index]
    if (!account || isDestination) continue
    money += Object.values(inflow).reduce((sum, amount) => sum + amount, opening) * unit
    for (const { on, amount } of spendingOf(account)) {
      const day = model.calendar.numberOf(on)
      if (day < 0 || day > last) continue
      spending.set(day, [...(spending.get(day) ?? []), { account: index, amount }])
      money -= amount * unit
    }
  }
  return { model, last, money, spending }
}

/**
 * Acts by a way until the last day, then sends what is left as soon as each way takes it. What is spent in a place is paid
 * there as far as the money is still there; the rest of it out of what has arrived.
 *
 * @param end `as-it-is` for a way that acts on the days after the last as well, and needs nobody to send what is left
 */
export function play(
  { model, last, money, spending }: Game,
  act: Acting,
  end: 'wound-up' | 'as-it-is' = 'wound-up',
): Played {
  const sim = startSimulation(model)
  const all = senders(model)
  let paidElsewhere = 0
  for (let on = 0; on <= model.last; on++) {
    if (beginDay(sim)) throw new Error('A problem without spending cannot be overdrawn')
    for (const one of spending.get(on) ?? []) paidElsewhere += spend(sim, one.account, one.amount)
    if (on <= last || end === 'as-it-is') act(sim)
    if (on >= last && end === 'wound-up') for (const account of all) sendWhole(sim, account)
    endDay(sim)
  }
  const fate = fateOf(sim, money + paidElsewhere)
  return {
    fate: { ...fate, arrives: fate.arrives - paidElsewhere / model.scale },
    transfers: sim.transfers,
    idle: sim.idle / model.scale,
    effort: (model.effort * sim.transfers) / model.scale,
  }
}

/** Spends what is there, and gives the score of what is not. */
function spend(sim: Simulation, account: number, amount: number): number {
  const there = Math.min(amount, sim.balance[account] ?? 0)
  sim.balance[account] = (sim.balance[account] ?? 0) - there
  sim.gone[account] = (sim.gone[account] ?? 0) + there
  return (amount - there) * (sim.model.accounts[account]?.unit ?? 0)
}

/** Acts by standing rules. */
export function byRules(model: Model, rules: StandingRules): Acting {
  const ruled = senders(model).flatMap((account) => {
    const rule = rules.get(model.problem.accounts[account]?.id ?? '')
    return rule ? [{ account, rule }] : []
  })
  return (sim) => {
    for (const { account, rule } of ruled) if (isDue(rule, sim, account)) sendWhole(sim, account)
  }
}

/** Makes transfers of a plan, as far as what is there reaches. */
export function byTransfers(model: Model, transfers: readonly PlannedTransfer[]): Acting {
  const routes = new Map(model.problem.routes.map(({ id }, i) => [id, model.routes[i]]))
  const onDay = groupBy(transfers, ({ on }) => on)
  return (sim) => {
    for (const { route: id, amount: planned } of onDay.get(model.calendar.dayAt(sim.day)) ?? []) {
      const route = routes.get(id)
      const most = route ? largestAmount(sim, route) : null
      if (!route || most === null) continue
      const amount = Math.min(planned, most)
      const effect = check(sim, route, amount)
      if (typeof effect !== 'string') carryOut(sim, route, amount, effect)
    }
  }
}
