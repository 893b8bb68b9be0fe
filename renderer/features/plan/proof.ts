import type { Area } from '../../advice/advice'
import { isProven } from '../../../shared/planner/plan'
import { isAnswerable } from '../../advice/answerable'

/** What is known of how good a plan is. */
export interface Proof {
  /** Whether it is proven that no plan is better by even the smallest unit of money. */
  readonly isProven: boolean
  /** The ways it was picked from: those whose fees are known. */
  readonly ways: number
  /** Whether only plans that wait until a sum is worth sending were weighed. */
  readonly waits: boolean
  /** Whether others out of the same account wait for a look at their fees, and could be cheaper. */
  readonly hasWaiting: boolean
}

/** What a plan's proof rests on; null where nothing is planned, so that there is nothing to prove. */
export function proofOf(
  { plan, problem, excluded }: Pick<Area, 'plan' | 'problem' | 'excluded'>,
  account: string,
): Proof | null {
  if (plan.status === 'infeasible' || plan.transfers.length === 0) return null
  return {
    isProven: isProven(plan),
    ways: problem.routes.length,
    waits: problem.routes.some(({ worthFrom }) => worthFrom !== undefined),
    hasWaiting: excluded.some((one) => one.account === account && isAnswerable(one)),
  }
}
