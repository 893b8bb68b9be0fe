import type { Layout } from './layout'
import type { Model } from './model'

/** More combinations of used counts than this are not told apart: the quotas then count as never used. */
const MOST_STATES = 48

/** Numbers the combinations of how often an account's counted quotas have been used in their periods. */
export interface QuotaStates {
  readonly size: number
  /** The combination of a search state. */
  of(state: Float64Array): number
  /** The combination after one more use of these quotas, and whether each still has a use left before it. */
  after(combination: number, counts: readonly number[]): number
  hasLeft(combination: number, quota: number): boolean
  /** The combination on the morning of a day, when quotas whose period begins start anew. */
  renewed(combination: number, on: number): number
  /** The combination in which the problem opens. */
  readonly opening: number
}

/** The quota states of an account; `quotas` are those that its routes count in. */
export function quotaStates(model: Model, layout: Layout, quotas: readonly number[]): QuotaStates {
  const digits: { quota: number; count: number; weight: number; slot: number }[] = []
  let size = 1
  for (const quota of quotas) {
    const count = model.quotas[quota]?.count ?? null
    if (count === null || size * (count + 1) > MOST_STATES) continue
    digits.push({ quota, count, weight: size, slot: layout.quotaCount[quota] ?? -1 })
    size *= count + 1
  }
  const digitOf = (combination: number, { count, weight }: { count: number; weight: number }): number =>
    Math.floor(combination / weight) % (count + 1)

  return {
    size,
    of: (state) => digits.reduce((sum, { weight, slot }) => sum + weight * (state[slot] ?? 0), 0),
    after(combination, counts) {
      let next = combination
      for (const digit of digits) {
        if (counts.includes(digit.quota) && digitOf(combination, digit) < digit.count) next += digit.weight
      }
      return next
    },
    hasLeft(combination, quota) {
      const digit = digits.find((d) => d.quota === quota)
      return !digit || digitOf(combination, digit) < digit.count
    },
    renewed(combination, on) {
      let next = combination
      for (const digit of digits) {
        const period = model.quotas[digit.quota]?.period
        if (period && period[on] !== period[on - 1]) next -= digitOf(combination, digit) * digit.weight
      }
      return next
    },
    opening: digits.reduce(
      (sum, { quota, count, weight }) => sum + weight * Math.min(count, model.quotas[quota]?.usedCount ?? 0),
      0,
    ),
  }
}
