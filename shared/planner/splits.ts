import type { Day } from '../day'
import type { PlannedTransfer } from './plan'

/** Several parts sent by one route on one day. */
export interface Split {
  readonly route: string
  readonly on: Day
  /** Positions in the plan's list, in its order. */
  readonly parts: readonly number[]
}

/**
 * Where a plan splits a sum. The optimum of a tariff may do so to live on its bands or its rounding; who shows a plan
 * can mark it, for splitting to stay below a check is not allowed (the planner itself obeys what the problem says).
 */
export function splits(transfers: readonly PlannedTransfer[]): Split[] {
  const found = new Map<string, { route: string; on: Day; parts: number[] }>()
  for (const [index, { route, on }] of transfers.entries()) {
    const key = `${on} ${route}`
    const known = found.get(key)
    if (known) known.parts.push(index)
    else found.set(key, { route, on, parts: [index] })
  }
  return [...found.values()].filter(({ parts }) => parts.length > 1)
}
