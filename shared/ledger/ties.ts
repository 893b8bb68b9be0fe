import type { Day } from '../day'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'

/** A printed balance that does not follow from the one before it. */
export interface Break {
  readonly day: Day
  /** The day of the balance before it. */
  readonly since: Day
  readonly transaction: string
  readonly expected: Minor
  readonly stated: Minor
}

/**
 * Whether the rows lead from each printed balance to the next.
 * `unstated`: no statement prints a balance. `breaks`: the first row whose balance does not follow.
 */
export type Tie =
  | { readonly kind: 'unstated' }
  | { readonly kind: 'ties'; readonly rows: number }
  | ({ readonly kind: 'breaks' } & Omit<Break, 'since'>)

/** Compares every balance the statements print with the one before it and the rows in between. */
export function tieOf(one: AccountLedger): Tie {
  const [first] = breaksOf(one)
  if (first) {
    const { day, transaction, expected, stated } = first
    return { kind: 'breaks', day, transaction, expected, stated }
  }
  const rows = one.posted.reduce((count, { balance }) => count + Number(balance !== null), 0)
  return rows === 0 ? { kind: 'unstated' } : { kind: 'ties', rows }
}

/** Every balance that does not follow, oldest first; each is believed for the rows after it. */
export function breaksOf({ posted }: AccountLedger): Break[] {
  const breaks: Break[] = []
  let running: number | null = null
  let since: Day | null = null
  for (const { id, day, amount, balance } of posted) {
    if (running !== null) running += amount
    if (balance === null) continue
    if (running !== null && since !== null && running !== balance)
      breaks.push({ day, since, transaction: id, expected: minor(running), stated: balance })
    running = balance
    since = day
  }
  return breaks
}
