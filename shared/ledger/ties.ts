import type { Day } from '../day'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'

/**
 * Whether the rows lead from each printed balance to the next.
 * `unstated`: no statement prints a balance. `breaks`: the first row whose balance does not follow.
 */
export type Tie =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'ties'; readonly rows: number }
  | {
      readonly kind: 'breaks'
      readonly day: Day
      readonly transaction: string
      readonly expected: Minor
      readonly stated: Minor
    }

/** Compares every balance the statements print with the one before it and the rows in between. */
export function tieOf({ posted }: AccountLedger): Tie {
  let running: number | null = null
  let rows = 0
  for (const { id, day, amount, balance } of posted) {
    if (running !== null) running += amount
    if (balance === null) continue
    if (running !== null && running !== balance)
      return { kind: 'breaks', day, transaction: id, expected: minor(running), stated: balance }
    running = balance
    rows++
  }
  return rows === 0 ? { kind: 'unstated' } : { kind: 'ties', rows }
}
