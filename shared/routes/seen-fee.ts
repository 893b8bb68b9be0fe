import { addDays, type Day } from '../day'
import { type QuotaLeft, feeOf } from '../fees/fee-of'
import type { Currency } from '../money/currency'
import { minor, toDecimal } from '../money/money'
import type { CatalogRoute } from './catalog-schema'
import { type CatalogTariff, plannedTariff } from './fee-schema'
import type { Passed } from './own-settlement'
import { ruleOf } from './quote'

/** A fee as the person's own statements show it. */
export interface SeenFee {
  readonly tariff: CatalogTariff
  /** How many transfers show it, and when the last one left. */
  readonly count: number
  readonly last: Day
  /** The largest of them in minor units: of more, they show nothing. Null where a rule says the rest. */
  readonly largest: number | null
}

/** One transfer may be an exception; two that agree are a way. */
const least = 2

/** What was charged longer ago says little of today. */
const recentDays = 365

/**
 * What the newest transfers by a route say of its fee: that the rule's is right, where each was charged it, or what it
 * is, where there is no rule and all were charged the same. Null where they are too few or disagree.
 */
export function seenFee(
  { fee }: Pick<CatalogRoute, 'fee'>,
  passed: readonly Passed[],
  currency: Currency,
  today: Day,
): SeenFee | null {
  const paid = passed.flatMap(({ sentOn, amount, cost }) =>
    cost === null || sentOn < addDays(today, -recentDays) ? [] : [{ sentOn, amount, cost }],
  )
  const last = paid.at(-1)
  if (paid.length < least || !last) return null
  const seen = { count: paid.length, last: last.sentOn }
  const tariff = plannedTariff(fee)
  if (tariff !== null) {
    const rule = ruleOf(tariff, currency)
    const isCharged = paid.every(({ amount, cost }) =>
      [used, unused].some((left) => feeOf(rule, amount, left) === cost),
    )
    return isCharged ? { ...seen, tariff, largest: null } : null
  }
  if (fee.state !== 'unknown' || paid.some(({ cost }) => cost !== last.cost)) return null
  return {
    ...seen,
    tariff: { charged: 'from-amount', parts: [{ fixed: toDecimal(minor(last.cost), currency) }] },
    largest: Math.max(...paid.map(({ amount }) => amount)),
  }
}

/** What an allowance had left on a day long past nobody knows. */
const used = (): QuotaLeft => ({ count: 0, amount: 0 })
const unused = (): QuotaLeft => ({ count: null, amount: null })
