import { plan, type PlannedTransfer } from '../planner/plan'
import type { Account, DatedAmount, PlanningProblem } from '../planner/problem'
import { playedProblem, spendingOf } from '../planner/standing/played-problem'

/** The transfers by which the most arrives for somebody who knows the whole year, and what none can exceed, as value. */
export interface Hindsight {
  readonly transfers: readonly PlannedTransfer[]
  readonly atMost: number
}

/**
 * Plans a year that is known from beginning to end, for money alone: neither waiting nor trouble counts. What is spent in a
 * place stays there for it.
 *
 * @param now a source of milliseconds
 */
export function bestInHindsight(
  problem: PlanningProblem,
  timeLimitMs: number,
  now: () => number,
): Hindsight | null {
  const played = playedProblem(problem)
  const found = plan(
    {
      ...played,
      objective: { idlePerYear: 0, effortPerTransfer: 0 },
      accounts: played.accounts.map((account, i) =>
        unspent(account, problem.accounts[i] ?? account, problem),
      ),
    },
    { timeLimitMs, now },
  )
  return found.status === 'infeasible' ? null : { transfers: found.transfers, atMost: found.bound }
}

/**
 * What is spent is taken off the newest money before it: all plans that leave enough stay possible. What lapses is what the
 * rest cannot have been used for by then.
 */
function unspent(account: Account, { flows: _, ...told }: Account, { start }: PlanningProblem): Account {
  if (account.role === 'destination') return account
  const { opening, flows = [] } = account
  const lots = [{ on: start, amount: opening }, ...byDay(flows)]
  const left = lots.map(({ amount }) => amount)
  const spending = byDay(spendingOf({ ...told, flows: _ ?? [] }))
  for (const spent of spending) {
    let open = spent.amount
    for (let at = lots.findLastIndex(({ on }) => on <= spent.on); at >= 0 && open > 0; at--) {
      const taken = Math.min(open, left[at] ?? 0)
      left[at] = (left[at] ?? 0) - taken
      open -= taken
    }
  }
  return {
    ...account,
    opening: left[0] ?? 0,
    flows: lots.flatMap(({ on }, at) =>
      at > 0 && (left[at] ?? 0) > 0 ? [{ on, amount: left[at] ?? 0 }] : [],
    ),
    ...(account.expiries ? { expiries: afterSpending(account.expiries, spending) } : {}),
  }
}

/** What is left to lapse of each sum once what was spent by then has taken the oldest. */
function afterSpending(expiries: readonly DatedAmount[], spending: readonly DatedAmount[]): DatedAmount[] {
  let used = 0
  return byDay(expiries).flatMap(({ on, amount }) => {
    const spent = spending.reduce((sum, one) => (one.on <= on ? sum + one.amount : sum), 0)
    const taken = Math.min(amount, Math.max(0, spent - used))
    used += taken
    return amount > taken ? [{ on, amount: amount - taken }] : []
  })
}

const byDay = (flows: readonly DatedAmount[]): DatedAmount[] =>
  flows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
