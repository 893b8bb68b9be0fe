import { monthOf } from '../day'
import { feeOf, type QuotaLeft } from '../fees/fee-of'
import type { Account } from '../model'
import type { Currency } from '../money/currency'
import type { ChargeSeen } from './charges-seen'
import type { CatalogRoute, Provider } from './catalog-schema'
import { accountWithoutWays } from './account-without-ways'
import { exactMinor } from './fee-to-rule'
import { type CatalogTariff, plannedTariff } from './fee-schema'
import type { Terms } from './find-terms'
import { leadsTo } from './leads-to'
import type { Catalog } from './load-catalog'
import { type OwnWay, wayRouteId } from './own-way'
import { ruleOf } from './quote'
import { feeSources } from './route-verdict'

/** What the catalogue says of a way that statements show. */
export interface Opinion {
  /** What it charges for such a way. */
  readonly tariff: CatalogTariff
  /** The newest date its sources bear, as exact as it is printed; null where they bear none. */
  readonly asOf: string | null
}

/** A way of the person's own as a route, beside what the catalogue says of it. */
export interface WayRoute {
  readonly route: CatalogRoute
  /** The route of the catalogue that it is most likely to be; null where the catalogue has none that leads there. */
  readonly counterpart: CatalogRoute | null
  /** Whether what was charged is what the catalogue's routes charge; `silent` where one of the two does not say. */
  readonly comparison: 'explained' | 'differs' | 'silent'
  /** The second opinion, where it differs from what was paid. */
  readonly opinion: Opinion | null
}

/**
 * A way as a route. What the catalogue's own route says besides the fee holds for it too: its conditions, what it needs and
 * when it can be used. Where the provider has closed every way that leads there, or all it had, it is closed.
 */
export function wayRoute(way: OwnWay, from: Account, to: Account, { account }: Terms): WayRoute {
  const matching = account.routes.filter((route) => leadsTo(route, to))
  const open = matching.filter(({ status }) => status === 'current')
  const [explaining] = open.filter((route) => explains(route, way, from.currency))
  const nearest = way.isFeeShown && !explaining ? nearestOf(open, way, from.currency) : null
  const counterpart = explaining ?? nearest ?? open[0] ?? null
  const comparison = explaining ? 'explained' : nearest ? 'differs' : 'silent'
  const tariff = nearest && plannedTariff(nearest.fee)
  const asked = matching.length > 0 ? matching : account.routes
  const isClosed = asked.length > 0 && asked.every(({ status }) => status === 'closed')
  return {
    route: {
      ...besides(counterpart, way, from.currency),
      id: wayRouteId(way),
      to: destinationOf(to),
      status: isClosed ? 'closed' : 'current',
      fee: { state: 'known', ...way.fee.tariff },
      ...(way.exchange ? { fx: way.exchange } : {}),
      settlement: {
        soonest: 0,
        latest: way.settlement.days,
        unit: way.settlement.calendar === 'calendar' ? 'calendar-days' : 'business-days',
      },
      sources: [],
      confidence: 'high',
      conflicts: [],
    },
    counterpart,
    comparison,
    opinion: nearest && tariff && { tariff, asOf: newestDate(nearest) },
  }
}

/** Terms of an account that the catalogue does not have: only what its statements show is known of it. */
export function unlistedTerms(account: Account, catalog: Catalog): Terms {
  const { id, name, currency, kind, provider } = account
  const terms = accountWithoutWays({ id, name, country: currency.slice(0, 2), currency, kind })
  const unlisted: Provider = {
    id: provider ?? id,
    name: { en: name },
    countries: ['*'],
    kind: kind === 'platform' || kind === 'points' || kind === 'voucher' ? kind : 'wallet',
    accounts: [terms],
  }
  return {
    provider: (provider === null ? undefined : catalog.providers.get(provider)) ?? unlisted,
    account: terms,
  }
}

function destinationOf({ name, kind, role, provider, id }: Account): CatalogRoute['to'] {
  const words = { en: name }
  if (role !== 'destination') return { kind: 'own-wallet', name: words, provider: provider ?? id }
  return { kind: kind === 'cash' ? 'cash' : 'own-bank', name: words }
}

/** All of the catalogue's route but its limits where the person's own transfers went beyond them, and its figures. */
function besides(
  counterpart: CatalogRoute | null,
  { charges, fee: { largest } }: OwnWay,
  of: Currency,
): Pick<CatalogRoute, 'kyc' | 'conditions'> & Partial<CatalogRoute> {
  if (counterpart === null) return { kyc: 'unknown', conditions: [] }
  const { kyc, conditions, needs, window, right, returnsDeposit, limits } = counterpart
  const amounts = charges.map(({ amount }) => amount)
  const { min, max, ...others } = limits ?? {}
  const keeps = {
    ...others,
    ...(min !== undefined && exactMinor(min, of) <= Math.min(...amounts) ? { min } : {}),
    ...(max !== undefined && exactMinor(max, of) >= (largest ?? Math.max(...amounts)) ? { max } : {}),
  }
  return {
    kyc,
    conditions,
    limits: keeps,
    ...(needs === undefined ? {} : { needs }),
    ...(window === undefined ? {} : { window }),
    ...(right === undefined ? {} : { right }),
    ...(returnsDeposit === undefined ? {} : { returnsDeposit }),
  }
}

/** Whether a route charges what the transfers were charged that tell of today's fee. */
function explains({ fee }: CatalogRoute, way: OwnWay, of: Currency): boolean {
  const tariff = plannedTariff(fee)
  return (
    tariff !== null &&
    way.isFeeShown &&
    telling(way).every((charge) => feesFor(tariff, charge, of).has(charge.fee))
  )
}

/** The charges by which a way's fee is known: an earlier fee than today's speaks against no rule of today. */
function telling({ charges, fee: { basis, agreeing, between } }: OwnWay): readonly ChargeSeen[] {
  if (between !== null) return charges.filter(({ day }) => monthOf(day) === between.month)
  return charges.slice(0, basis === 'fits' ? agreeing : leastTelling)
}

/** One transfer may be an exception. */
const leastTelling = 2

/** Of the routes with a fee, the one whose fee comes nearest to the newest that was paid. */
function nearestOf(routes: readonly CatalogRoute[], { charges }: OwnWay, of: Currency): CatalogRoute | null {
  const newest = charges[0]!
  const away = (route: CatalogRoute): number => {
    const tariff = plannedTariff(route.fee)
    const fees = tariff ? [...feesFor(tariff, newest, of)] : []
    return Math.min(...fees.map((fee) => Math.abs(fee - newest.fee)), Infinity)
  }
  const known = routes.filter((route) => away(route) < Infinity)
  return known.reduce<CatalogRoute | null>(
    (best, one) => (best && away(best) <= away(one) ? best : one),
    null,
  )
}

/** What a tariff charges where so much left in all, with its allowance and without: nobody knows what it had left. */
function feesFor(tariff: CatalogTariff, { amount, fee }: ChargeSeen, of: Currency): ReadonlySet<number> {
  const rule = ruleOf(tariff, of)
  const bases = tariff.charged === 'from-amount' ? [amount] : [amount, amount - fee]
  return new Set(bases.flatMap((base) => [used, unused].flatMap((left) => feeOf(rule, base, left) ?? [])))
}

const used = (): QuotaLeft => ({ count: 0, amount: 0 })
const unused = (): QuotaLeft => ({ count: null, amount: null })

const newestDate = (route: CatalogRoute): string | null =>
  feeSources(route)
    .flatMap(({ asOf }) => asOf ?? [])
    .sort()
    .at(-1) ?? null
