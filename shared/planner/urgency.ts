import type { Day } from '../day'
import type { DatedAmount, Objective } from './problem'

/** How a person weighs money against time and trouble. */
export interface Urgency {
  /** From 0, cheapest, to 1, now. */
  readonly haste: number
  /** What an hour of one's time is worth, in minor units of the reporting currency. */
  readonly valuePerHour: number
  readonly minutesPerTransfer: number
  /** A sum that must have arrived by a day, as value. */
  readonly need?: { readonly by: Day; readonly amount: number } | undefined
}

/** A savings account's interest: what idle money costs at the cheapest end of the slider. */
const LEAST_IDLE_PER_YEAR = 0.03

/** A year's wait costs as much as the money itself ten times over: waiting a day for less than 2.7 % never pays. */
const MOST_IDLE_PER_YEAR = 10

/** Usual wishes: no hurry, five minutes a transfer, an hour worth 1,000 units. */
export const defaultUrgency: Urgency = { haste: 0, valuePerHour: 1000, minutesPerTransfer: 5 }

/**
 * The objective and the needs that say what a person wants. The slider works by ratio, so that each tenth of it makes
 * waiting dearer by the same factor. Idle cost is rounded to four decimals, effort to whole units, so that scores stay
 * exact.
 */
export function wishes({ haste, valuePerHour, minutesPerTransfer, need }: Urgency): {
  readonly objective: Objective
  readonly needs: readonly DatedAmount[]
} {
  const share = Math.min(1, Math.max(0, haste))
  const idle = LEAST_IDLE_PER_YEAR * (MOST_IDLE_PER_YEAR / LEAST_IDLE_PER_YEAR) ** share
  return {
    objective: {
      idlePerYear: Math.round(idle * 10_000) / 10_000,
      effortPerTransfer: Math.round((valuePerHour * minutesPerTransfer) / 60),
    },
    needs: need ? [{ on: need.by, amount: need.amount }] : [],
  }
}
