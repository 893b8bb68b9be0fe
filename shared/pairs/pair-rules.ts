import type { Day } from '../day'
import type { Account } from '../model'
import type { Currency } from '../money/currency'

/** What may happen to money on the way between two accounts. */
export interface Passage {
  /** The latest it arrives where all goes as it should, in days of the calendar. */
  readonly usualDays: number
  /** After so many days it is another transfer. At least `usualDays`. */
  readonly mostDays: number
  /** The most that may be lost on the way: `fixed` minor units of the sender's currency and a share of the amount. */
  readonly most: { readonly fixed: number; readonly ppm: number }
  /** What the routes charge for an amount, by their rules: minor units, as many as there are routes. */
  readonly feesOf: (amount: number) => readonly number[]
  /** Whether that is all: a route whose fee nobody knows may take anything. */
  readonly feesKnown: boolean
}

/** Everything about accounts and money that pairing has to be told. */
export interface PairRules {
  /** The way from one account to another. */
  readonly between: (from: Account, to: Account) => Passage
  /** Minor units of `to` for one of `from` about that day, and how far that may be off; null where nobody knows. */
  readonly rate: (from: Currency, to: Currency, on: Day) => KnownRate | null
  /** How statements of other places may name this one, folded as `foldName` does. */
  readonly namesOf: (account: Account) => readonly string[]
}

/** A rate and how far a real one may be from it, in parts per million. */
export interface KnownRate {
  readonly rate: number
  readonly tolerancePpm: number
}
