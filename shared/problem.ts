/** Where in a file something stands. */
export interface Place {
  readonly file: string
  /** Line of the text or row of the sheet, counted from 1; absent where the whole file is meant. */
  readonly line?: number
  /** The column's own name, where one is meant. */
  readonly column?: string
}

/**
 * Something wrong with what a person gave us, and where. Never a mistake of ours: those are exceptions.
 * Each code has its sentence in every language (`explain`); a new one does not compile without.
 */
export type Problem = { readonly at: Place } & (
  | { readonly code: 'unreadable-file' }
  | { readonly code: 'empty-file' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-large'; readonly megabytes: number; readonly limit: number }
  | { readonly code: 'too-much' }
  | { readonly code: 'binary-file' }
  | { readonly code: 'unknown-format' }
  | { readonly code: 'unsupported-container'; readonly kind: string }
  | {
      readonly code: 'unsupported-format'
      readonly name: string
      /** Books of another program, orders that need not have been booked, or a statement that is not read yet. */
      readonly why: 'bookkeeping' | 'orders' | 'unread'
    }
  | { readonly code: 'empty-archive' }
  | {
      readonly code: 'unpack-first'
      /** Locked or packed in a way that is none of ours, too many files, archives in archives, or no one file meant. */
      readonly why: 'lock' | 'packing' | 'many' | 'nested' | 'several'
      readonly files: number
    }
  | { readonly code: 'password-needed' }
  | { readonly code: 'wrong-password' }
  | { readonly code: 'damaged-file'; readonly detail: string }
  /** The line at which it ends stands in its place, where a row is cut in two. */
  | { readonly code: 'truncated-file' }
  | { readonly code: 'undecodable'; readonly encoding: string }
  | { readonly code: 'missing-column'; readonly format: string; readonly names: readonly string[] }
  | { readonly code: 'short-row'; readonly cells: number; readonly expected: number }
  | { readonly code: 'bad-date'; readonly text: string }
  | { readonly code: 'bad-amount'; readonly text: string }
  | { readonly code: 'too-big'; readonly text: string }
  | { readonly code: 'too-fine'; readonly text: string; readonly currency: string }
  | { readonly code: 'bad-currency'; readonly text: string }
  | { readonly code: 'no-such-day'; readonly text: string; readonly day: string }
  | { readonly code: 'no-side'; readonly text: string }
  | { readonly code: 'unknown-state'; readonly text: string }
  | { readonly code: 'no-currency' }
  | { readonly code: 'no-account' }
  /** A transfer between currencies that states one of its two amounts. */
  | { readonly code: 'amount-unstated'; readonly account: string }
  | { readonly code: 'ambiguous-date'; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly code: 'ambiguous-amount'; readonly text: string; readonly readings: readonly [string, string] }
  | { readonly code: 'fee-disagrees'; readonly gross: string; readonly fee: string; readonly net: string }
  | {
      readonly code: 'export-instead'
      readonly program: string
      readonly holds: Unreadable
      readonly instead: string
    }
  | { readonly code: 'not-understood'; readonly text: string }
  | { readonly code: 'unknown-account'; readonly account: string }
  | { readonly code: 'include-unread'; readonly name: string }
  /** Rows that name two accounts in the columns of these heads, where nothing tells which of them moved. */
  | { readonly code: 'two-accounts'; readonly names: readonly [string, string] }
  | { readonly code: 'entry-unbalanced'; readonly by: string }
  | { readonly code: 'balance-breaks'; readonly expected: string; readonly stated: string }
)

/** What a household program's file holds where it holds no list of movements. */
export type Unreadable = 'plan' | 'balances' | 'accounts' | 'report' | 'backup'

/** What can be wrong, without its place. */
export type Fault = Problem extends infer P ? (P extends Problem ? Omit<P, 'at'> : never) : never

/** What can be wrong, by name. */
export type ProblemCode = Problem['code']

/** Why a row of a file is no transaction. Nothing is wrong with it. */
export type SkipReason =
  | 'header'
  | 'preamble'
  | 'footer'
  | 'blank'
  | 'total'
  | 'balance-only'
  | 'never-moved'
  | 'not-this-account'
  | 'zero'
  | 'detail'
