import { addDays, type Day } from '../day'
import type { Part } from './parts-of'

/** What is asked for at once: one or more parts, the first of which is due first. */
export interface GatheredPart extends Part {
  /** How much of it is due by `by`. */
  readonly first: number
  /** The last day for all of it; null where the rest of it has none. */
  readonly allBy: Day | null
}

/** Parts due within so many days of the first are one errand. */
const ERRAND_DAYS = 30

/**
 * Parts as few as a person wants to read: points lapse daily, and nobody goes shopping daily for them. Those of a month are
 * one, and so are all that lie beyond the days a plan looks ahead.
 */
export function gathered(parts: readonly Part[], planned: Day): readonly GatheredPart[] {
  const found: GatheredPart[] = []
  for (const { amount, by } of parts) {
    const last = found.at(-1)
    const since = last?.by ?? null
    const isFar = since !== null && since > planned
    const isNear = since !== null && by !== null && by <= addDays(since, ERRAND_DAYS)
    if (last && (isFar || isNear))
      found[found.length - 1] = { ...last, amount: last.amount + amount, allBy: by }
    else found.push({ amount, by, first: amount, allBy: by })
  }
  return found
}
