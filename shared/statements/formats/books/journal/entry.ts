import type { Day } from '../../../../day'
import type { AccountSide } from '../account-side'
import type { Amount } from './amount'

/** One posting of an entry, as written. */
export interface Posting {
  readonly line: number
  readonly account: string
  /** Null where it is left to the others. */
  readonly amount: Amount | null
  readonly weight: Amount | null
  readonly asserted: Amount | null
  readonly inclusive: boolean
  /** A plan in brackets: it moves no money. */
  readonly virtual: boolean
  readonly comment: string
}

/** One entry of the journal. */
export interface JournalEntry {
  readonly line: number
  readonly day: Day
  readonly code: string
  readonly payee: string
  readonly text: string
  readonly postings: readonly Posting[]
}

/** What an account must hold at the beginning of a day, as beancount states it. */
export interface Assertion {
  readonly line: number
  readonly day: Day
  readonly account: string
  readonly amount: Amount
}

/** An account that is filled up to its next assertion. */
export interface Pad {
  readonly line: number
  readonly day: Day
  readonly account: string
  readonly from: string
}

/** A line that is no posting: why it moves nothing, or what is wrong with it. */
export type Aside =
  | { readonly kind: 'detail' | 'preamble'; readonly line: number; readonly text: string }
  | { readonly kind: 'include' | 'not-understood' | 'bad-date'; readonly line: number; readonly text: string }

/** A journal, taken apart. */
export interface Journal {
  readonly entries: readonly JournalEntry[]
  readonly assertions: readonly Assertion[]
  readonly pads: readonly Pad[]
  readonly asides: readonly Aside[]
  /** What the journal declares its accounts to be. */
  readonly declared: ReadonlyMap<string, AccountSide>
}
