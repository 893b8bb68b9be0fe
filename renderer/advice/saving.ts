import type { Currency } from '../../shared/money/currency'
import { type Minor, minor } from '../../shared/money/money'
import type { Fate } from '../../shared/planner/fate'
import type { Advice, Area } from './advice'

/** What a plan comes to beside what people would otherwise do, with the money that lies there today. */
export type Saving = { readonly currency: Currency } & (
  | {
      /** `now`: less is paid than for moving it today. `never`: less is lost than by leaving it, which lets it lapse. */
      readonly against: 'now' | 'never'
      readonly amount: Minor
    }
  /** Today and on the first of a month it costs the same; `free`: nothing. */
  | { readonly against: 'no-hurry'; readonly free: boolean }
)

/** A fate as it is shown: whole minor units that add up by hand. */
export interface ShownFate {
  readonly costs: Minor
  readonly lapses: Minor
  readonly stays: Minor
  readonly arrives: Minor
}

/** Rounds a fate so that its four figures still add up to the money. */
export function shownFate({ costs, lapses, stays, arrives }: Fate): ShownFate {
  const money = Math.round(costs + lapses + stays + arrives)
  const rounded = [costs, lapses, stays].map((value) => Math.max(0, Math.round(value)))
  const [paid = 0, lapsed = 0, left = 0] = rounded
  return {
    costs: minor(paid),
    lapses: minor(lapsed),
    stays: minor(left),
    arrives: minor(money - paid - lapsed - left),
  }
}

/** What is truly saved in each currency, or that there is no hurry; nothing where neither can be said. */
export const savingsOf = ({ areas }: Pick<Advice, 'areas'>): readonly Saving[] =>
  areas.flatMap((area) => savingOf(area) ?? [])

function savingOf({
  sameMoney,
  currency,
  plan: planned,
}: Pick<Area, 'sameMoney' | 'currency' | 'plan'>): Saving | null {
  if (sameMoney === null) return null
  const [plan, now, monthly, never] = [sameMoney.plan, sameMoney.now, sameMoney.monthly, sameMoney.never].map(
    shownFate,
  ) as [ShownFate, ShownFate, ShownFate, ShownFate]
  if (plan.arrives === 0) return null
  const lost = ({ costs, lapses }: ShownFate): number => costs + lapses
  // Only where as much of it is moved can what is paid be compared.
  const saved = now.stays === plan.stays ? lost(now) - lost(plan) : 0
  if (saved > 0) return { against: 'now', amount: minor(saved), currency }
  const kept = never.lapses - lost(plan)
  if (kept > 0) return { against: 'never', amount: minor(kept), currency }
  const isSame = [now, monthly].every((one) => one.stays === plan.stays && lost(one) === lost(plan))
  // What later steps pay of money that is still to come is said beside it; nothing is called free then.
  const laterCosts = planned.status === 'infeasible' ? 0 : planned.fees + planned.exchange
  if (lost(plan) === 0 && laterCosts > 0) return null
  return isSame && never.lapses === 0 ? { against: 'no-hurry', free: lost(plan) === 0, currency } : null
}
