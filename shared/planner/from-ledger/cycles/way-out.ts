import { type QuotaLeft, feeOf } from '../../../fees/fee-of'
import { relaxedFee } from '../../../fees/relaxed-fee'
import { chargedOf, partsOf } from '../../../fees/rule'
import { MILLION } from '../../../fees/ratio'
import type { PlanningProblem, Quota, Route } from '../../problem'

/** A way out of a place as one who uses it again and again sees it. Sums are minor units of the place. */
export interface WayOut {
  readonly route: Route
  readonly least: number
  readonly most: number
  /** Sums at which its price changes its line, ascending. */
  readonly edges: readonly number[]
  /** Days that pass between two transfers at the least, as its limits say; 0 where none does. */
  readonly daysBetween: number
  /**
   * The share of what leaves the place that arrives, where a sum is sent every so many days: worth of what is credited over
   * what is debited. Null for a sum that cannot be sent.
   */
  readonly share: (amount: number, everyDays: number) => number | null
}

/** Days of the periods by which quotas count; an allowance for ever comes back never. */
const daysOf: Readonly<Record<Quota['per'], number>> = { day: 1, month: 30.4, year: 365, ever: Infinity }

/**
 * A route as a way out.
 *
 * @param worthAtTarget what a minor unit of the target's currency is worth once it is there, in minor units of the place's
 */
export function wayOut(route: Route, problem: PlanningProblem, worthAtTarget: number): WayOut {
  const quotas = new Map((problem.quotas ?? []).map((quota) => [quota.id, quota]))
  const limits = (route.limits ?? []).flatMap((id) => quotas.get(id) ?? [])
  // Places that share an allowance are taken to use it in equal parts.
  const sharers = (id: string): number =>
    new Set([route, ...problem.routes.filter((other) => namesOf(other).includes(id))].map(({ from }) => from))
      .size
  const least = Math.max(1, route.min ?? 1)
  const most = Math.min(
    route.max ?? Number.MAX_SAFE_INTEGER / 2,
    ...limits.flatMap(({ amount }) => amount ?? []),
  )
  const exchange = route.fx ? (route.fx.rate * (MILLION - (route.fx.markupPpm ?? 0))) / MILLION : 1

  const shareWith = (amount: number, leftOf: (id: string) => QuotaLeft): number | null => {
    const fee = feeOf(route.fee, amount, leftOf)
    if (fee === null || (chargedOf(route.fee) === 'from-amount' && fee > amount)) return null
    const onTop = chargedOf(route.fee) === 'on-top'
    return ((onTop ? amount : amount - fee) * exchange * worthAtTarget) / (onTop ? amount + fee : amount)
  }
  const frees = [...new Set(partsOf(route.fee).flatMap(({ free }) => free ?? []))].flatMap(
    (id) => quotas.get(id) ?? [],
  )

  return {
    route,
    least,
    most,
    edges: relaxedFee(
      partsOf(route.fee).map((part) => ({ part, waived: 0 })),
      least,
      most,
    )
      .flatMap(({ from, to }) => [from, to])
      .concat(frees.flatMap(({ amount }) => amount ?? [])),
    daysBetween: Math.max(
      0,
      ...limits.map(({ per, count, id }) =>
        count === undefined || per === 'ever' ? 0 : (daysOf[per] * sharers(id)) / Math.max(1, count),
      ),
    ),
    share: (amount, everyDays) => {
      const spent: QuotaLeft = { count: 0, amount: 0 }
      const usual = shareWith(amount, () => spent)
      if (frees.length === 0) return usual
      // How much of an allowance is there again each time; what is sent once can have all that was never used.
      const renewed = ({ id, per, used }: Quota): number => {
        if (everyDays === Infinity) return per === 'ever' && (used?.count ?? 0) > 0 ? 0 : 1
        return Math.min(1, everyDays / (daysOf[per] * sharers(id)))
      }
      const fresh = shareWith(amount, (id) => {
        const quota = quotas.get(id)
        if (!quota) return spent
        const left = quota.amount === undefined ? null : Math.floor(quota.amount * renewed(quota))
        return { count: quota.count === undefined ? null : 1, amount: left }
      })
      if (usual === null || fresh === null) return fresh ?? usual
      const free = Math.min(
        ...frees.map((quota) => (quota.count === undefined ? 1 : Math.min(1, quota.count * renewed(quota)))),
      )
      return free * fresh + (1 - free) * usual
    },
  }
}

/** The quotas that a route counts in. */
const namesOf = ({ limits, fee }: Route): string[] => [
  ...(limits ?? []),
  ...partsOf(fee).flatMap(({ free }) => free ?? []),
]
