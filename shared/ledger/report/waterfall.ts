import { type Minor, minor, zero } from '../../money/money'
import type { AccountCosts } from './account-costs'
import type { Convert } from './exchange-result'

/** From what came in to what was left of it. */
export const waterfallSteps = ['cameIn', 'fees', 'lapsed', 'exchange', 'left'] as const

/** One step: how much it adds or takes, and between which sums it stands. */
export interface WaterfallStep {
  readonly step: (typeof waterfallSteps)[number]
  readonly amount: Minor
  /** Where its bar begins and ends, as sums of the steps before. */
  readonly from: Minor
  readonly to: Minor
}

/**
 * The way of the money, in one currency: what came in, less fees, what lapsed and what exchange took, is what was left.
 * Steps that come to nothing are left out, the first and the last apart. Null where a rate is missing.
 */
export function waterfall(
  costs: readonly AccountCosts[],
  exchange: Minor,
  convert: Convert,
): readonly WaterfallStep[] | null {
  const sums = { cameIn: 0, fees: 0, lapsed: 0 }
  for (const one of costs)
    for (const key of ['cameIn', 'fees', 'lapsed'] as const) {
      const value = convert(one[key], one.account.currency)
      if (value === null) return null
      sums[key] += value
    }
  const amounts = { cameIn: sums.cameIn, fees: -sums.fees, lapsed: -sums.lapsed, exchange, left: 0 }
  let at: number = zero
  return waterfallSteps.flatMap((step): WaterfallStep[] => {
    if (step === 'left') return [{ step, amount: minor(at), from: zero, to: minor(at) }]
    const amount = minor(amounts[step])
    if (amount === 0 && step !== 'cameIn') return []
    const from = minor(at)
    at += amount
    return [{ step, amount, from, to: minor(at) }]
  })
}
