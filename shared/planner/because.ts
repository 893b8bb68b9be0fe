import type { Day } from '../day'
import { alternatives } from './alternatives'
import { buildModel } from './build-model'
import { componentProblem } from './component-problem'
import { type Holds, holds } from './holds'
import { isProven, type PlanOptions, type PlannedTransfer, plan } from './plan'
import type { PlanningProblem } from './problem'
import { type Reason, reasonsFor } from './reasons'
import { variantsOf } from './variants'

/** The same plan with one transfer made otherwise, as far as that can be carried out and moves as much. */
export interface Alternative {
  /** How much more is paid and lost, as value: fees, exchange, what lapses or is taken. Below zero: so much less. */
  readonly costsMore: number
  readonly on: Day
}

/** Why a transfer is in the plan. Data, not sentences: each is found by carrying the plan out with that one change. */
export interface Because {
  /** The same transfer on the day on which it costs least besides its own; null where there is none. */
  readonly anotherDay: Alternative | null
  /** The same on its day, by the way that costs least besides its own; null where there is none. */
  readonly anotherRoute: Alternative | null
  readonly reasons: readonly Reason[]
  /** Between which amounts on that day the advice stands; null where the plan is not proven. */
  readonly holds: Holds | null
}

/**
 * Explains one transfer by carrying the shown plan out again without it, on other days, by other routes. Only its
 * component is looked at, so that an answer takes a fraction of the plan's time.
 */
export function because(
  problem: PlanningProblem,
  transfers: readonly PlannedTransfer[],
  index: number,
  options: PlanOptions = {},
): Because {
  const transfer = transfers[index]
  const route = problem.routes.find(({ id }) => id === transfer?.route)
  if (!transfer || !route) throw new Error(`No transfer ${index}`)
  const part = componentProblem(problem, route.from)
  const ids = new Set(part.routes.map(({ id }) => id))
  const here = transfers.filter((one) => ids.has(one.route))
  const at = here.indexOf(transfer)
  const variants = variantsOf(buildModel(part), here, at)
  const best = plan(part, options)
  const isBest =
    isProven(best) &&
    best.transfers.some(
      ({ route: id, on, amount }) => id === route.id && on === transfer.on && amount === transfer.amount,
    )
  return {
    ...alternatives(part, here, at, variants),
    reasons: reasonsFor(part, here, at, variants),
    holds: isBest ? holds(part, route.from, transfer, options) : null,
  }
}
