import type { Day } from '../day'
import type { Model, Move } from './model'
import type { PlannedTransfer } from './plan'
import { type BrokenRule, type Replay, replay } from './replay'

/** What becomes of a plan when one of its transfers is made otherwise, carried out to the end. */
export interface Variants {
  /** The plan as it is; null where it cannot be carried out by itself. */
  readonly asPlanned: Replay | null
  /** Without the transfer: how it ends, or the rule that breaks. */
  readonly without: Replay | { readonly ok: false; readonly broken: BrokenRule }
  /** On another day; null where that cannot be. */
  readonly on: (day: Day) => Replay | null
  /** By another route, by its id; null where that cannot be. */
  readonly by: (route: string) => Replay | null
  /** In two, so much apart; null where that cannot be. */
  readonly apart: (amount: number) => Replay | null
}

/** The variants of one transfer of a plan. */
export function variantsOf(model: Model, transfers: readonly PlannedTransfer[], index: number): Variants {
  const { problem, calendar } = model
  const numbers = new Map(problem.routes.map(({ id }, i) => [id, i]))
  const moves = transfers.map(({ route, on, amount }): Move => ({
    route: numbers.get(route) ?? -1,
    on: calendar.numberOf(on),
    amount,
  }))
  const own = moves[index]
  if (!own) throw new Error(`No transfer ${index}`)
  const instead = (...others: readonly Move[]) =>
    replay(
      model,
      moves.flatMap((move, i) => (i === index ? others : [move])),
    )
  const possible = (found: ReturnType<typeof replay>): Replay | null => (found.ok ? found : null)
  return {
    asPlanned: possible(instead(own)),
    without: instead(),
    on: (day) => possible(instead({ ...own, on: calendar.numberOf(day) })),
    by: (route) => {
      const number = numbers.get(route)
      return number === undefined ? null : possible(instead({ ...own, route: number }))
    },
    apart: (amount) => possible(instead({ ...own, amount: own.amount - amount }, { ...own, amount })),
  }
}

/** What is truly paid and lost in a plan, as score. */
export const paidIn = ({ fees, exchange, expired, drained }: Replay): number =>
  fees + exchange + expired + drained
