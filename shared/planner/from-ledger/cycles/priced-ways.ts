import { type QuotaLeft, feeOf } from '../../../fees/fee-of'
import { relaxedFee } from '../../../fees/relaxed-fee'
import { chargedOf, freeQuotasOf, partsOf } from '../../../fees/rule'
import { MILLION } from '../../../fees/ratio'
import type { PlanningProblem, Quota, Route } from '../../problem'

/** A way out of a place as one who uses it again and again sees it. Sums are minor units of the place. */
export interface PricedWay {
  readonly route: Route
  readonly least: number
  readonly most: number
  /** Sums at which its price changes its line. */
  readonly edges: readonly number[]
  /** Days that pass between two transfers at the least, as its limits say; 0 where none does. */
  readonly daysBetween: number
  /**
   * Minor units of the target that are credited for each one that leaves the place, where a sum is sent every so many days.
   * Null for a sum that cannot be sent.
   */
  readonly credited: (amount: number, everyDays: number) => number | null
}

/** A quota as one of those who share it sees it: they are taken to use it in equal parts. */
interface SharedQuota {
  readonly quota: Quota
  /** Days in which it comes back whole; one for ever never does. */
  readonly days: number
}

const daysOf: Readonly<Record<Quota['per'], number>> = { day: 1, month: 30.4, year: 365, ever: Infinity }

/** All routes of a problem as priced ways, in their order. */
export function pricedWays({ routes, quotas = [] }: PlanningProblem): readonly PricedWay[] {
  const users = new Map<string, Set<string>>()
  for (const route of routes)
    for (const id of quotaIdsOf(route)) users.set(id, (users.get(id) ?? new Set()).add(route.from))
  const shared = new Map(
    quotas.map((quota) => [
      quota.id,
      { quota, days: daysOf[quota.per] * Math.max(1, users.get(quota.id)?.size ?? 1) },
    ]),
  )
  return routes.map((route) => pricedWay(route, shared))
}

function pricedWay(route: Route, shared: ReadonlyMap<string, SharedQuota>): PricedWay {
  const named = (ids: readonly string[]): SharedQuota[] => ids.flatMap((id) => shared.get(id) ?? [])
  const limits = named(route.limits ?? [])
  const allowances = named(freeQuotasOf(route.fee))
  const least = Math.max(1, route.min ?? 1)
  const most = Math.min(
    route.max ?? Number.MAX_SAFE_INTEGER / 2,
    ...limits.flatMap(({ quota }) => quota.amount ?? []),
  )
  const pieces = relaxedFee(
    partsOf(route.fee).map((part) => ({ part, waived: 0 })),
    least,
    most,
  )
  return {
    route,
    least,
    most,
    edges: [
      ...pieces.flatMap(({ from, to }) => [from, to]),
      ...allowances.flatMap(({ quota }) => quota.amount ?? []),
    ],
    daysBetween: Math.max(
      0,
      ...limits.map(({ quota: { count, per }, days }) =>
        count === undefined || per === 'ever' ? 0 : days / Math.max(1, count),
      ),
    ),
    credited: (amount, everyDays) => {
      const usual = creditedWith(route, amount, () => spent)
      if (allowances.length === 0) return usual
      const fresh = creditedWith(route, amount, (id) => leftOf(shared.get(id), everyDays))
      if (usual === null || fresh === null) return fresh ?? usual
      const free = Math.min(...allowances.map((one) => freeShare(one, everyDays)))
      return free * fresh + (1 - free) * usual
    },
  }
}

const spent: QuotaLeft = { count: 0, amount: 0 }

function creditedWith(
  { fee: rule, fx }: Route,
  amount: number,
  left: (id: string) => QuotaLeft,
): number | null {
  const fee = feeOf(rule, amount, left)
  const isOnTop = chargedOf(rule) === 'on-top'
  if (fee === null || (!isOnTop && fee > amount)) return null
  const exchange = fx ? (fx.rate * (MILLION - (fx.markupPpm ?? 0))) / MILLION : 1
  return isOnTop ? (amount * exchange) / (amount + fee) : ((amount - fee) * exchange) / amount
}

/** How much of an allowance is there again each time; what is sent once has all of it, or what was never used. */
function renewed({ quota: { per, used }, days }: SharedQuota, everyDays: number): number {
  if (everyDays === Infinity) return per === 'ever' && (used?.count ?? 0) > 0 ? 0 : 1
  return Math.min(1, everyDays / days)
}

function leftOf(one: SharedQuota | undefined, everyDays: number): QuotaLeft {
  if (!one) return spent
  const { count, amount } = one.quota
  return {
    count: count === undefined ? null : 1,
    amount: amount === undefined ? null : Math.floor(amount * renewed(one, everyDays)),
  }
}

/** Of how many transfers, as a share, an allowance waives the fee; one without a count waives of all. */
const freeShare = (one: SharedQuota, everyDays: number): number =>
  one.quota.count === undefined ? 1 : Math.min(1, one.quota.count * renewed(one, everyDays))

const quotaIdsOf = ({ limits, fee }: Route): string[] => [...(limits ?? []), ...freeQuotasOf(fee)]
