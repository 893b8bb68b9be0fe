import type { PlanOptions, PlannedTransfer } from './plan'
import { plan } from './plan'
import type { PlanningProblem } from './problem'

/** Between which amounts the advice to make a transfer stands, in the account's minor units. */
export interface Holds {
  /** With so much to send on that day it still stands. */
  readonly least: number
  /** With so much as well, the most that was tried where none overturns it. */
  readonly most: number
}

/** Sums up to so many times the transfer's are tried. */
const MOST_TIMES = 8

/** An edge is found to this part of the transfer's amount. */
const PRECISION = 1 / 16

/**
 * Asks the planner what it would do if less or more lay in the account on the transfer's day: the edges are found by
 * halving. Only what was tried is claimed: at `least` and at `most` the best plan still sends by that route on that day.
 * When the time is up the edges found so far are given.
 */
export function holds(
  problem: PlanningProblem,
  account: string,
  transfer: PlannedTransfer,
  options: PlanOptions,
): Holds {
  const { now = () => 0, timeLimitMs = Infinity } = options
  const begun = now()
  const hasTime = (): boolean => now() - begun < timeLimitMs
  const stands = (amount: number): boolean => {
    const other = plan(withMore(problem, account, transfer, amount - transfer.amount), options)
    return other.transfers.some(({ route, on }) => route === transfer.route && on === transfer.on)
  }
  const step = Math.max(1, Math.floor(transfer.amount * PRECISION))
  const edge = (standing: number, falling: number): number => {
    let [inside, outside] = [standing, falling]
    while (Math.abs(outside - inside) > step && hasTime()) {
      const middle = Math.floor((inside + outside) / 2)
      if (stands(middle)) inside = middle
      else outside = middle
    }
    return inside
  }
  const least = edge(transfer.amount, 0)
  let most = transfer.amount
  for (let times = 2; times <= MOST_TIMES && hasTime(); times *= 2) {
    const amount = transfer.amount * times
    if (!Number.isSafeInteger(amount)) break
    if (!stands(amount)) return { least, most: edge(most, amount) }
    most = amount
  }
  return { least, most }
}

/** The problem in which so much more, or less, comes into the account on the transfer's day. */
const withMore = (
  problem: PlanningProblem,
  account: string,
  { on }: PlannedTransfer,
  amount: number,
): PlanningProblem => ({
  ...problem,
  accounts: problem.accounts.map((entry) =>
    entry.id === account && amount !== 0
      ? { ...entry, flows: [...(entry.flows ?? []), { on, amount }] }
      : entry,
  ),
})
