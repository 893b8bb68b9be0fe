import type { Day } from '../day'
import type { Account, Transaction } from '../model'
import type { Minor } from '../money/money'
import type { Gap } from '../statements/gaps'
import type { FollowedTransfer } from '../transfers/followed-transfer'

/** Two statements that say different things about one day. */
export interface StatedClosing {
  readonly statement: string
  readonly file: string
  readonly closing: Minor
}

/** Something that does not add up, or may not, with all it takes to say what to do about it. */
export type Check =
  /** Statements that contradict each other: shown side by side, never averaged. */
  | {
      readonly code: 'closings-differ'
      readonly account: Account
      readonly day: Day
      readonly closings: readonly StatedClosing[]
    }
  | {
      readonly code: 'balance-breaks'
      readonly account: Account
      readonly day: Day
      readonly expected: Minor
      readonly stated: Minor
    }
  /** Balances the person read off on one day that differ, from the lowest up. */
  | {
      readonly code: 'readings-differ'
      readonly account: Account
      readonly day: Day
      readonly balances: readonly Minor[]
    }
  /** A balance the person read off that the rows do not lead to. */
  | {
      readonly code: 'reading-differs'
      readonly account: Account
      readonly day: Day
      readonly expected: Minor
      readonly stated: Minor
    }
  | { readonly code: 'unexplained'; readonly account: Account; readonly amount: Minor }
  | { readonly code: 'statement-missing'; readonly account: Account; readonly gap: Gap }
  | { readonly code: 'stale'; readonly account: Account; readonly day: Day; readonly days: number }
  | {
      readonly code: 'late' | 'short' | 'returned'
      readonly account: Account
      readonly transfer: FollowedTransfer
    }
  /** Money that came from an own account whose statements do not show it leaving. */
  | { readonly code: 'half'; readonly account: Account; readonly row: Transaction; readonly from: Account }
  | { readonly code: 'unsure-pair'; readonly account: Account; readonly transfer: FollowedTransfer }
  | {
      readonly code: 'charged-twice'
      readonly account: Account
      readonly row: Transaction
      readonly first: Transaction
    }
  | { readonly code: 'refund-awaited'; readonly account: Account; readonly row: Transaction }

/** How much a check matters: money may be lost, figures may be wrong, or it is good to know. */
export type Weight = 'money' | 'figures' | 'note'

/** What each kind of check is about. */
export const weightOf: Readonly<Record<Check['code'], Weight>> = {
  late: 'money',
  short: 'money',
  returned: 'money',
  'charged-twice': 'money',
  'refund-awaited': 'money',
  'closings-differ': 'figures',
  'balance-breaks': 'figures',
  'readings-differ': 'figures',
  'reading-differs': 'figures',
  unexplained: 'figures',
  'statement-missing': 'figures',
  half: 'note',
  'unsure-pair': 'note',
  stale: 'note',
}
