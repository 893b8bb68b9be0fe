import { addDays } from '../day'
import type { PlanningInput } from '../planner/from-ledger/planning-input'
import { placeOf } from './from-ledger/place-of'
import type { UseUp } from './use-up'
import { howToUse } from './how-to-use'

/** A year: what lapses later is no reason to hurry. */
const LOOK_AHEAD_DAYS = 365

/** Every place of the ledger whose money is better spent than sent, in the order in which to spend it. */
export function toUseUp(input: PlanningInput): readonly UseUp[] {
  const { today, preferences } = input
  const planned = addDays(today, preferences.horizonDays)
  const span = { from: today, to: addDays(today, Math.max(LOOK_AHEAD_DAYS, preferences.horizonDays)) }
  return inOrder(
    [...input.ledger.values()].flatMap((ledger) => {
      const found = placeOf(ledger, input, span)
      return found ? (howToUse(found, span, planned) ?? []) : []
    }),
  )
}

/** The sooner something is lost, the earlier; of one day, the more is saved the earlier. What no day presses comes last. */
export const inOrder = (found: readonly UseUp[]): readonly UseUp[] =>
  [...found].sort(
    (a, b) =>
      compare(dayOf(a), dayOf(b)) ||
      b.keeps - a.keeps ||
      (b.outNow?.cost ?? 0) - (a.outNow?.cost ?? 0) ||
      compare(a.account, b.account),
  )

/** After every day there is. */
const dayOf = ({ parts }: UseUp): string => parts[0]?.by ?? '~'

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
