import { type Minor, minor, scale } from '../../money/money'

/** What moving money out came to in a period, in one currency. */
export interface MovedOut {
  readonly moved: Minor
  readonly fees: Minor
}

/**
 * What was saved in a period against the one before: what moving the same sum would have cost at the share of fees paid
 * then, less what it did cost. Below zero where it cost more. Null where nothing was moved then or now: there is
 * nothing to compare with.
 */
export function savedAgainst(before: MovedOut, now: MovedOut): Minor | null {
  if (before.moved <= 0 || now.moved <= 0) return null
  return minor(scale(before.fees, now.moved, before.moved, 'down') - now.fees)
}
