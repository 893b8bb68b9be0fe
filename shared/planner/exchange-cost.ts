import { weekday } from '../day'
import { chargedOf } from '../fees/rule'
import { fits } from './fits'
import type { PlannedTransfer } from './plan'
import type { PlanningProblem, Route } from './problem'

/**
 * What exchange keeps of a transfer, as value of the problem: what goes on, at the reporting rate, less what arrives.
 * Markups and rates other than the reporting ones; below zero where the rate is better than that one. Zero within one
 * currency, and for a route or an account that the problem does not have.
 */
export function exchangeCost(problem: PlanningProblem, transfer: PlannedTransfer): number {
  const route = problem.routes.find(({ id }) => id === transfer.route)
  const currencyOf = (id: string | undefined): string | undefined =>
    problem.accounts.find((account) => account.id === id)?.currency
  const [from, to] = [currencyOf(route?.from), currencyOf(route?.to)]
  if (!route || from === undefined || to === undefined || from === to) return 0
  const worth = (currency: string): number => problem.rates?.[currency] ?? 1
  const goesOn = isOnTop(route, transfer) ? transfer.amount : transfer.amount - transfer.fee
  return goesOn * worth(from) - transfer.credited * worth(to)
}

function isOnTop({ fee, exceptions }: Route, { on }: PlannedTransfer): boolean {
  const exception = exceptions?.find((one) => fits(on, weekday(on), one.from, one.until, one.weekdays))
  return chargedOf(exception?.fee ?? fee) === 'on-top'
}
