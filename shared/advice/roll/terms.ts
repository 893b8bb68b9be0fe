import type { Day } from '../../day'
import type { FeeRule } from '../../fees/rule'
import type { PlannedSettlement } from '../../routes/settlement'

/** Where money lies until it is sent on. */
export interface RollPlace {
  readonly id: string
  /** Months after which what came in on a day lapses, the oldest being used first; null where nothing does. */
  readonly lapsesAfterMonths: number | null
  /** What a minor unit is worth. */
  readonly unit: number
}

/** A way money leaves a place. Amounts are minor units of that place, before the fee. */
export interface RollWay {
  readonly id: string
  readonly from: string
  /** Another place; anything else is where money is usable, and it has arrived for good. */
  readonly to: string
  readonly rule: FeeRule
  readonly min: number
  readonly max: number
  readonly step: number
  /** Allowances that a transfer needs. */
  readonly limits: readonly string[]
  readonly settlement: PlannedSettlement
  /** Minor units that are credited for one that is left after the fee. */
  readonly rate: number
  /** What a minor unit is worth where it leads. */
  readonly unitThere: number
}

/** So many transfers, and so much, in each calendar month or day: needed by ways, or waiving a part of their fee. */
export interface RollAllowance {
  readonly id: string
  readonly per: 'day' | 'month'
  readonly count: number | null
  readonly amount: number | null
}

/** What is known beforehand to whoever acts: everything but what will come and go. */
export interface RollTerms {
  readonly places: readonly RollPlace[]
  readonly ways: readonly RollWay[]
  readonly allowances: readonly RollAllowance[]
  readonly holidays: ReadonlySet<Day>
  /** What one unit of value costs for each year that it lies idle. */
  readonly idlePerYear: number
  /** What the trouble of one transfer is worth. */
  readonly effort: number
}

/** What comes into a place (+), or is to be spent there (−) as far as it lasts. */
export interface RollFlow {
  readonly place: string
  readonly on: Day
  readonly amount: number
  /** From whom or for what. */
  readonly party: string
}

/** One thing that happened. `amount` is what the place's balance changed by, without its sign. */
export interface Happening {
  readonly kind: 'came' | 'spent' | 'sent' | 'arrived' | 'lapsed'
  readonly on: Day
  readonly place: string
  readonly amount: number
  /** Of a transfer: what it cost, in minor units of the place. */
  readonly fee: number
  /** The party of a flow, the way of a transfer; empty of a lapse. */
  readonly by: string
}

/** What acting came to, as value. */
export interface RollCosts {
  readonly fees: number
  readonly exchange: number
  readonly lapsed: number
  readonly idle: number
  readonly transfers: number
  /** What reached a place where it is usable. */
  readonly arrived: number
  /** What was sent to such a place, fees included. */
  readonly moved: number
}

/** The single sum by which ways of acting are compared. */
export const costOf = (
  { fees, exchange, lapsed, idle, transfers }: RollCosts,
  { effort }: Pick<RollTerms, 'effort'>,
): number => fees + exchange + lapsed + idle + effort * transfers
