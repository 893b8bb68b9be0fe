import type { AccountCurves } from '../account-curves'
import { isUsable } from '../best-of-day'
import { valueAt } from '../curve'
import { type Evening, eveningsOf } from '../evenings'
import type { Gain } from '../convolve'
import type { ModelRoute } from '../model'
import { valueOnArrival } from '../pool-value'
import { type Option, type Payer, type Pooling, atFirst, poolOptions } from './payer'

/** What an account sends in the plan that its curves promise; `batch` is -1 where it does not go into the pool. */
export interface PayerMove {
  readonly route: ModelRoute
  readonly on: number
  /** What is taken out; a fraction where the curves have one. */
  readonly debit: number
  readonly batch: number
}

interface Choice extends Option {
  readonly value: number
  readonly debit: number
}

/** More transfers a day than this are not looked for. */
const MOST_A_DAY = 4

/** Follows an account's curves from the first day on, always doing what they say is best. */
export function payerMoves(
  pooling: Pooling,
  payer: Payer,
  curves: AccountCurves,
  costs: readonly number[],
): PayerMove[] {
  const { model, component } = pooling
  const { account } = payer
  const routes = component.routes.flatMap((index) => {
    const route = model.routes[index]
    return route?.from === account.index && route !== payer.route ? [route] : []
  })
  const direct = (on: number): Option[] =>
    routes.flatMap((route) => {
      const value = valueOnArrival(model, route, on, pooling.values)
      return payer.task.ways(route, on, value).map((way) => ({ route, way, batch: -1 }))
    })
  const pooled = poolOptions(pooling, payer, costs)
  const evenings = eveningsOf(model, account)
  const moves: PayerMove[] = []
  let balance = atFirst(payer)
  let combination = curves.states.opening
  for (let on = 0; on <= model.last; on++) {
    if (on > 0) combination = curves.states.renewed(combination, on)
    for (let sent = 0; sent < MOST_A_DAY; sent++) {
      const kept = keepingValue(payer, curves, combination, evenings[on], balance)
      const enough = kept + Math.abs(kept) * 1e-12
      const curve = curves.levels[on]?.[0]?.[combination]
      if (!curve || valueAt(curve, balance) <= enough) break
      const best = bestChoice(payer, curves, combination, on, balance, [...direct(on), ...pooled(on)])
      if (!best || best.value <= enough) break
      moves.push({ route: best.route, on, debit: best.debit, batch: best.batch })
      balance -= best.debit
      combination = curves.states.after(combination, best.way)
    }
    balance =
      afterLosses(balance, evenings[on]) + (account.inflow[on + 1] ?? 0) - (account.outflow[on + 1] ?? 0)
  }
  return moves
}

const afterLosses = (balance: number, evening: Evening | undefined): number =>
  Math.max(0, Math.min(balance, evening?.keeps ?? Infinity) - (evening?.drained ?? 0))

function keepingValue(
  { account, task }: Payer,
  { levels, states }: AccountCurves,
  combination: number,
  evening: Evening | undefined,
  balance: number,
): number {
  if (!evening) return -Infinity
  const left = afterLosses(balance, evening)
  const idle = left * account.unitIdle
  if (evening.on === task.model.last) return left * account.unitAtEnd - idle
  const morrow = evening.on + 1
  const curve = levels[morrow]?.[0]?.[states.renewed(combination, morrow)]
  const next = left + (account.inflow[morrow] ?? 0) - (account.outflow[morrow] ?? 0)
  return curve && next >= 0 ? valueAt(curve, next) - idle : -Infinity
}

/** The best transfer out of a balance: its amount is an end of its line, or leaves what a break point says. */
function bestChoice(
  { account }: Payer,
  { levels, states }: AccountCurves,
  combination: number,
  on: number,
  balance: number,
  options: readonly Option[],
): Choice | null {
  let best: Choice | null = null
  for (const option of options) {
    if (!isUsable(option.way, states, combination)) continue
    const rest = levels[on]?.[0]?.[states.after(combination, option.way)]
    if (!rest) continue
    for (const gain of option.way.gains) {
      for (const debit of debits(gain, rest.x, balance, account.reserve)) {
        const value = gain.at + gain.slope * (debit - gain.from) + valueAt(rest, balance - debit)
        if (value > (best?.value ?? -Infinity)) best = { ...option, value, debit }
      }
    }
  }
  return best
}

function debits({ from, to }: Gain, breaks: readonly number[], balance: number, reserve: number): number[] {
  const most = Math.min(to, balance - reserve)
  if (most < from) return []
  return [from, most, ...breaks.map((kept) => balance - kept).filter((debit) => debit > from && debit < most)]
}
