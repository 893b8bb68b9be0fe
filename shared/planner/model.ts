import type { FeePart } from '../fees/rule'
import type { Calendar } from './calendar'
import type { Fraction } from './decimal'
import type { PlanningProblem } from './problem'

/**
 * A problem with its names looked up and its days numbered, so that searching it costs no dictionary.
 *
 * Scores are values times `scale`: whole numbers, so that sums are exact and ties are true ties.
 */
export interface Model {
  readonly problem: PlanningProblem
  readonly calendar: Calendar
  /** The number of the last day; the first is 0. */
  readonly last: number
  /** Score of one unit of value. */
  readonly scale: number
  /** Whether scores are whole numbers that can never pass 2^53. */
  readonly exact: boolean
  readonly accounts: readonly ModelAccount[]
  readonly quotas: readonly ModelQuota[]
  readonly routes: readonly ModelRoute[]
  /** In date order; each the most that is asked for by that day, as score. */
  readonly needs: readonly { readonly on: number; readonly score: number }[]
  readonly effort: number
}

export interface ModelAccount {
  readonly index: number
  readonly isDestination: boolean
  readonly opening: number
  readonly reserve: number
  /** What comes in and what is spent on each day number. */
  readonly inflow: Readonly<Record<number, number>>
  readonly outflow: Readonly<Record<number, number>>
  /** The cumulated expiring amount, on the days on which it grows. */
  readonly expiring: Readonly<Record<number, number>>
  /** The last day on which something lapses; -1 where nothing does. */
  readonly lastExpiry: number
  readonly drains: Readonly<Record<number, readonly number[]>>
  /** Scores of one minor unit: as value, at the end of the horizon, and as the cost of one idle day. */
  readonly unit: number
  readonly unitAtEnd: number
  readonly unitIdle: number
}

export interface ModelQuota {
  readonly index: number
  readonly count: number | null
  readonly amount: number | null
  readonly usedCount: number
  readonly usedAmount: number
  /** The period of each day number. */
  readonly period: readonly number[]
}

/** What holds for a route on some days. */
export interface Terms {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly whole: boolean
  readonly onTop: boolean
  readonly parts: readonly { readonly part: FeePart; readonly free: number }[]
  readonly limits: readonly number[]
  /** Every quota a transfer counts in, each once. */
  readonly counts: readonly number[]
  /** Target minor units for one source minor unit; null without exchange. */
  readonly exchange: Fraction | null
}

export interface ModelRoute {
  readonly index: number
  readonly from: number
  readonly to: number
  /** The terms of each day number; null where nothing can be started, or would not arrive in time. */
  readonly terms: readonly (Terms | null)[]
  readonly arrives: readonly number[]
}

/** A transfer of a plan, by numbers. */
export interface Move {
  readonly route: number
  readonly on: number
  readonly amount: number
}
