import type { Simulation } from '../simulation'

/** When all that lies in a place is sent, whatever else is known. Amounts are minor units of the place. */
export type StandingRule =
  /** On the day it is this much, or more. */
  | { readonly kind: 'from-sum'; readonly amount: number }
  /** On the first of each month. */
  | { readonly kind: 'monthly' }
  /** Once a week, on an ISO weekday. */
  | { readonly kind: 'weekly'; readonly weekday: number }

/** One rule for each place, by the account's id; without one nothing is sent. */
export type StandingRules = ReadonlyMap<string, StandingRule>

/** Whether a rule sends what lies in an account today. */
export function isDue(rule: StandingRule, { model, day, balance }: Simulation, account: number): boolean {
  switch (rule.kind) {
    case 'from-sum':
      return (balance[account] ?? 0) - (model.accounts[account]?.reserve ?? 0) >= rule.amount
    case 'monthly':
      return model.calendar.dayAt(day).endsWith('-01')
    case 'weekly':
      return model.calendar.weekday(day) === rule.weekday
  }
}
