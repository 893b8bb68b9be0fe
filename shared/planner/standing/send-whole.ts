import type { QuotaLeft } from '../../fees/fee-of'
import { largestAmount } from '../largest-amount'
import type { Model, ModelRoute, Terms } from '../model'
import { carryOut, check, leftOf, type Simulation } from '../simulation'
import { priced, type Priced } from '../transfer'

/** A transfer that takes as much as can leave a place at once. */
interface Whole {
  readonly route: ModelRoute
  readonly amount: number
  readonly effect: Priced
}

/** A sum above what a way takes at once goes in parts; nobody makes more of them on a day. */
const mostParts = 8
/** Ways through more places than this are not looked along. */
const furthest = 3

/**
 * Sends all that lies in a place now, by the way that loses least of it, its trouble counted; in parts where it must. What
 * would not pay its trouble stays.
 */
export function sendWhole(sim: Simulation, account: number): void {
  for (let part = 0; part < mostParts; part++) {
    const whole = wholeOf(sim, account)
    if (!whole) return
    carryOut(sim, whole.route, whole.amount, whole.effect)
  }
}

function wholeOf(sim: Simulation, account: number): Whole | null {
  let best: (Whole & { readonly kept: number }) | null = null
  for (const route of sim.model.routes) {
    if (route.from !== account) continue
    const amount = largestAmount(sim, route)
    if (amount === null) continue
    const effect = check(sim, route, amount)
    if (typeof effect === 'string' || effect.credited === 0) continue
    const kept = keptOf(sim, route, effect, furthest)
    if (kept > 0 && (!best || kept > best.kept)) best = { route, amount, effect, kept }
  }
  return best
}

/** The share of what leaves by a way that is usable in the end, the trouble of each transfer taken off. */
function keptOf(sim: Simulation, route: ModelRoute, { debit, credited }: Priced, depth: number): number {
  const { accounts, effort } = sim.model
  const [source, target] = [accounts[route.from], accounts[route.to]]
  if (!source || !target) return 0
  const there =
    credited * target.unit * (target.isDestination ? 1 : onwardShare(sim, target.index, credited, depth))
  return (there - effort) / (debit * source.unit)
}

/** What share is kept of a sum that comes into a pool, once it goes on from there with what lies there already. */
function onwardShare(sim: Simulation, pool: number, comes: number, depth: number): number {
  if (depth === 0) return 0
  const together = comes + (sim.balance[pool] ?? 0)
  const left = (quota: number): QuotaLeft => leftOf(sim, quota)
  return sim.model.routes
    .filter(({ from }) => from === pool)
    .reduce((best, route) => {
      const terms = termsFrom(sim, route)
      const effect = terms && priced(terms, Math.max(terms.min, Math.min(together, terms.max)), left)
      return effect ? Math.max(best, keptOf(sim, route, effect, depth - 1)) : best
    }, 0)
}

/** The terms of today, or of the next day on which the way is open. */
const termsFrom = ({ day }: Simulation, { terms }: ModelRoute): Terms | null =>
  terms.find((one, on): one is Terms => on >= day && one !== null) ?? null

/** The accounts money is sent from, those that only pass it on last: what comes in at once goes on the same day. */
export const senders = ({ accounts, problem }: Model): readonly number[] =>
  accounts
    .filter(({ isDestination }) => !isDestination)
    .sort((a, b) => Number(isPool(problem, a.index)) - Number(isPool(problem, b.index)))
    .map(({ index }) => index)

const isPool = ({ accounts }: Model['problem'], index: number): boolean => accounts[index]?.role === 'pool'
