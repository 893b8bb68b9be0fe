import { addDays } from '../../day'
import type { Account, DatedAmount, PlanningProblem } from '../problem'

/** After the last day, so many more in which what is left is sent and arrives. */
export const windUpDays = 21

/**
 * A problem in which ways of acting are played to the very end: what is left on its last day is sent in the days after it, so
 * that none looks cheap because it left the money lying. What is spent is left to whoever plays it (`spendingOf`).
 */
export const playedProblem = (problem: PlanningProblem): PlanningProblem => ({
  ...problem,
  end: addDays(problem.end, windUpDays),
  needs: [],
  accounts: problem.accounts.map(({ worth, flows, ...account }): Account => ({
    ...account,
    ...(account.role === 'destination' && worth !== undefined ? { worth } : {}),
    flows: (flows ?? []).filter(({ amount }) => amount > 0),
  })),
  routes: problem.routes.map(({ worthFrom: _, ...route }) => route),
})

/** What is spent in an account, as sums above zero. */
export const spendingOf = ({ flows = [] }: Account): readonly DatedAmount[] =>
  flows.flatMap(({ on, amount }) => (amount < 0 ? [{ on, amount: 0 - amount }] : []))
