import type { Layout } from './layout'
import type { Model } from './model'

/** More combinations of used counts than this are not told apart: the quotas then count as never used. */
const MOST_STATES = 48

/** Used amounts are told apart in steps of this part of what a quota allows. */
const LEVELS = 4

/** The step in which the used amount of a quota is told apart. */
export interface Levelled {
  readonly quota: number
  readonly levels: number
  readonly step: number
}

/** What a transfer does to the level of a quota: it finds it at one, and lifts it by so many. */
export interface Spends {
  readonly from: number
  readonly by: number
}

/** What is asked about a way of sending. */
interface Use {
  readonly terms: { readonly counts: readonly number[] }
  readonly spends?: Spends
}

/**
 * Numbers the combinations of how often an account's counted quotas have been used in their periods, and of how much
 * of one of them, rounded down to a level.
 */
export interface QuotaStates {
  readonly size: number
  /** The combination of a search state. */
  of(state: Float64Array): number
  /** The combination after one more use. */
  after(combination: number, use: Use): number
  hasLeft(combination: number, quota: number): boolean
  /** Whether the level is the one at which this use is possible. */
  isAt(combination: number, use: Use): boolean
  /** The combination on the morning of a day, when quotas whose period begins start anew. */
  renewed(combination: number, on: number): number
  /** The combination in which the problem opens. */
  readonly opening: number
}

/** The first of some quotas of which a used amount can be told apart; null where there is none. */
export function levelledOf(model: Model, quotas: readonly number[]): Levelled | null {
  for (const quota of quotas) {
    const amount = model.quotas[quota]?.amount ?? 0
    if (amount >= LEVELS) return { quota, levels: LEVELS, step: amount / LEVELS }
  }
  return null
}

interface Digit {
  readonly quota: number
  /** The highest that is told apart. */
  readonly top: number
  readonly weight: number
  readonly slot: number
  /** What of a used count or amount makes one more. */
  readonly step: number
  readonly used: number
}

/** The quota states of an account; `quotas` are those that its routes count in. */
export function quotaStates(
  model: Model,
  layout: Layout,
  quotas: readonly number[],
  levelled: Levelled | null,
): QuotaStates {
  let size = 1
  const digit = (quota: number, top: number, step: number, slot = -1, used = 0): Digit => {
    const weight = size
    size *= top + 1
    return { quota, top, weight, slot, step, used }
  }
  const level = levelled
    ? digit(
        levelled.quota,
        levelled.levels,
        levelled.step,
        layout.quotaAmount[levelled.quota],
        model.quotas[levelled.quota]?.usedAmount,
      )
    : null
  const counts = quotas.flatMap((quota) => {
    const count = model.quotas[quota]?.count ?? null
    if (count === null || size * (count + 1) > MOST_STATES) return []
    return [digit(quota, count, 1, layout.quotaCount[quota], model.quotas[quota]?.usedCount)]
  })
  const digits = level ? [level, ...counts] : counts
  const digitOf = (combination: number, { top, weight }: Digit): number =>
    Math.floor(combination / weight) % (top + 1)
  const numberOf = (used: (digit: Digit) => number): number =>
    digits.reduce((sum, one) => sum + one.weight * Math.min(one.top, Math.floor(used(one) / one.step)), 0)

  return {
    size,
    of: (state) => numberOf(({ slot }) => state[slot] ?? 0),
    after(combination, { terms, spends }) {
      let next = combination
      for (const count of counts) {
        if (terms.counts.includes(count.quota) && digitOf(combination, count) < count.top)
          next += count.weight
      }
      if (!level || !spends) return next
      return next + level.weight * Math.min(spends.by, level.top - spends.from)
    },
    hasLeft(combination, quota) {
      const count = counts.find((d) => d.quota === quota)
      return !count || digitOf(combination, count) < count.top
    },
    isAt: (combination, { spends }) => !spends || !level || digitOf(combination, level) === spends.from,
    renewed(combination, on) {
      let next = combination
      for (const one of digits) {
        const period = model.quotas[one.quota]?.period
        if (period && period[on] !== period[on - 1]) next -= digitOf(combination, one) * one.weight
      }
      return next
    },
    opening: numberOf(({ used }) => used),
  }
}
