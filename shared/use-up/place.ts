import type { Day } from '../day'

/*
 * Places whose money may be spent, and what may become of what is left. Amounts are whole minor units of the place's
 * currency. A day is: spending, then a way out, then what lapses, then what is taken.
 */

/** A sum that is lost at the end of a day. */
export interface DatedLoss {
  readonly on: Day
  readonly amount: number
}

/** What comes of letting a rest out. What is neither paid nor charged stays where it is. */
export interface Outcome {
  /** What the person has in hand, without the deposit. */
  readonly paid: number
  readonly cost: number
}

/** A way by which everything that is left can leave, once. */
export interface WayOut {
  readonly id: string
  /** How much must be spent from today on before it is open: 60 % of a voucher's face value, less what was spent already. */
  readonly spentAtLeast: number
  /** How much may be spent from today on while it stays open; null where that makes no difference. */
  readonly spentAtMost: number | null
  /** The least that must be left; 0 for a card that gives its deposit back empty. */
  readonly least: number
  /** The most that may be left: a law that pays out less than 15 dollars. */
  readonly most: number
  readonly from: Day
  readonly until: Day
  /** For any rest from `least` to `most`. */
  readonly outcomeOf: (rest: number) => Outcome
  /** Rests at which the cost may fall as the rest grows, ascending: between two of them neither `paid` nor `cost` falls. */
  readonly edges: readonly number[]
  /** What comes back beside the rest, such as the 500 yen of a card. */
  readonly deposit: number
}

/** A place whose money can be spent. */
export interface Place {
  readonly id: string
  /** What may be spent or taken out. */
  readonly balance: number
  /** Ascending by day. What was spent or lost before has left first; together no more than the balance. */
  readonly lapses: readonly DatedLoss[]
  /** Taken on their days, as far as something is there, until something is spent: inactivity fees, a term since the last use. */
  readonly whileUntouched: readonly DatedLoss[]
  /** What the person usually spends there in a week; null where nobody knows, so that nothing bounds it. */
  readonly weekly: number | null
  readonly ways: readonly WayOut[]
}

/** The days that are looked at, both included. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

/** What to spend in a place, and what becomes of the rest. */
export interface Use {
  readonly spent: number
  /** By which way the rest leaves; null where it stays, or lapses. */
  readonly way: string | null
  /** The first day on which it can leave; null without a way. */
  readonly leavesOn: Day | null
  /** The last day on which it leaves for the same; null where there is no way or no such day is known. */
  readonly leavesBy: Day | null
  /** What is in hand in the end, the deposit included. */
  readonly paid: number
  readonly deposit: number
  /** What a way out costs. */
  readonly cost: number
  /** What lapses or is taken all the same. */
  readonly lost: number
}
