import type { Day } from '../day'
import type { FeeRule } from '../fees/rule'

/** Money that comes (+) or goes (-), lapses or is taken on a day, in the account's minor units. */
export interface DatedAmount {
  readonly on: Day
  readonly amount: number
}

/** Where money can lie. Only money in a destination is usable cash. */
export interface Account {
  readonly id: string
  readonly currency: string
  readonly role: 'source' | 'pool' | 'destination'
  readonly opening: number
  /** No transfer may leave less than this; 0 where absent. */
  readonly reserve?: number | undefined
  /** Value at the end of one unit of value still here; 0 where absent, 1 for a destination. */
  readonly worth?: number | undefined
  readonly flows?: readonly DatedAmount[] | undefined
  readonly expiries?: readonly DatedAmount[] | undefined
  readonly drains?: readonly DatedAmount[] | undefined
}

/** How many transfers, and how much, in each period. As a limit it forbids, as a free quota it waives. */
export interface Quota {
  readonly id: string
  readonly per: 'day' | 'month' | 'year' | 'ever'
  readonly count?: number | undefined
  readonly amount?: number | undefined
  /** What the period that holds the first day has already used. */
  readonly used?: { readonly count?: number | undefined; readonly amount?: number | undefined } | undefined
}

/** When money that left arrives. */
export interface Settlement {
  readonly days: number
  readonly calendar: 'business' | 'calendar'
}

/** Target minor units for one source minor unit (at most six decimals), less a markup in parts per million. */
export interface Exchange {
  readonly rate: number
  readonly markupPpm?: number | undefined
}

/** What a route's terms are, as far as an exception may replace them. */
export interface RouteTerms {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step?: number | undefined
  readonly whole?: boolean | undefined
  readonly limits?: readonly string[] | undefined
  readonly settlement?: Settlement | undefined
  readonly fx?: Exchange | undefined
}

/** Other terms on some days: a promotion, a weekend surcharge. The first that fits a day holds. */
export interface RouteException extends RouteTerms {
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly weekdays?: readonly number[] | undefined
  readonly fee?: FeeRule | undefined
}

/** A way money leaves an account. */
export interface Route extends RouteTerms {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly fee: FeeRule
  readonly offeredFrom?: Day | undefined
  readonly offeredUntil?: Day | undefined
  /** ISO weekdays on which it may be started; all where absent. */
  readonly weekdays?: readonly number[] | undefined
  readonly closed?: readonly Day[] | undefined
  readonly exceptions?: readonly RouteException[] | undefined
  /** A sum below which whoever asks would rather wait: the search sends no less. No rule of the route. */
  readonly worthFrom?: number | undefined
}

/** What a plan is worth, in minor units of the reporting currency. */
export interface Objective {
  /** What one unit of value costs for each year that it lies idle. */
  readonly idlePerYear: number
  readonly effortPerTransfer: number
}

/** Everything the planner is told: PROBLEM in planner/README.md. Days `start` to `end`, both included. */
export interface PlanningProblem {
  readonly version: 1
  readonly start: Day
  readonly end: Day
  readonly objective: Objective
  /** Value of one minor unit of a currency; 1 where absent. */
  readonly rates?: Readonly<Record<string, number>> | undefined
  readonly holidays?: readonly Day[] | undefined
  readonly accounts: readonly Account[]
  readonly quotas?: readonly Quota[] | undefined
  readonly routes: readonly Route[]
  /** Value that destinations must have received by the end of a day. */
  readonly needs?: readonly DatedAmount[] | undefined
}
