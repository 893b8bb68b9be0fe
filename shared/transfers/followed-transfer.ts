import type { Day } from '../day'
import type { Account, Transaction } from '../model'
import type { Minor } from '../money/money'
import type { Pair } from '../pairs/pair'
import type { StartedTransfer } from './started-transfer'

/**
 * How far a transfer has come.
 *
 * `requested`: the person asked for it, no statement shows it yet. `sent`: it left. `arrived`: one side shows it there,
 * the other does not yet, or nobody confirmed that it is the same money. `matched`: both sides show it. `short`: so they
 * do, and less came than the rules explain. `late`: it should be there, and the statements of where it goes show nothing.
 * `failed`: it came back, or the person says so.
 */
export type TransferState = 'requested' | 'sent' | 'arrived' | 'matched' | 'short' | 'late' | 'failed'

/** Whose statement would show how a transfer went on, up to a day. */
export interface Awaited {
  readonly account: string
  readonly upTo: Day
}

/** One transfer with all that is known of it. At least one of `started`, `out` and `into` is there. */
export interface FollowedTransfer {
  readonly id: string
  readonly state: TransferState
  readonly from: Account
  /** Null where nobody knows where it goes. */
  readonly to: Account | null
  readonly started: StartedTransfer | null
  readonly out: Transaction | null
  readonly into: Transaction | null
  readonly pair: Pair | null
  /** What left the account. */
  readonly amount: Minor
  readonly sentOn: Day
  /** The latest day it should be there. */
  readonly dueOn: Day
  /** What it really cost in the sender's currency, as far as the statements show; null before it arrived, or across currencies where none is printed. */
  readonly fee: Minor | null
  /** How much less came than was to be expected; null unless `short`. */
  readonly missing: Minor | null
  /** The statement that would tell more; null where nothing is awaited. */
  readonly awaits: Awaited | null
}

/** Whether nothing more is to be done about it. */
export const isSettled = ({ state }: FollowedTransfer): boolean => state === 'matched' || state === 'failed'
