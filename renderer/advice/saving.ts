import type { Currency } from '../../shared/money/currency'
import { type Minor, minor } from '../../shared/money/money'
import type { Advice } from './advice'

/** What the plan saves, in one currency, against something people would otherwise do. */
export interface Saving {
  readonly against: 'now' | 'never'
  readonly currency: Currency
  readonly amount: Minor
}

/**
 * What each plan saves against moving everything today; where that would cost the same, or cannot be done, against
 * leaving everything where it is. What rounds to nothing is no saving.
 */
export function savingsOf({ areas }: Advice): readonly Saving[] {
  return areas.flatMap(({ plan, currency }): Saving[] => {
    if (plan.status === 'infeasible' || plan.transfers.length === 0) return []
    for (const against of ['now', 'never'] as const) {
      const other = plan.baselines[against]
      // As the comparison shows it: a person compares the two.
      const amount = other === null ? 0 : Math.round(other.cost - plan.cost)
      if (amount >= 1) return [{ against, currency, amount: minor(amount) }]
    }
    return []
  })
}
