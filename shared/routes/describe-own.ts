import { accountWithoutWays } from './account-without-ways'
import type { Day } from '../day'
import type { Currency } from '../money/currency'
import type { CatalogAccount, CatalogRoute, Destination, Provider } from './catalog-schema'
import type { CatalogTariff } from './fee-schema'

/** Where a way out that a person describes can lead: usable cash, or another of their own wallets. */
export type OwnDestination = Extract<
  Destination['kind'],
  'own-bank' | 'own-card' | 'cash' | 'points' | 'voucher'
>

/** What a person says of a way out. */
export interface OwnRouteWords {
  readonly id: string
  readonly name: string
  readonly to: OwnDestination
  /** Null: they do not know the fee. */
  readonly tariff: CatalogTariff | null
  /** Decimals of the account's currency. */
  readonly min?: string
  readonly max?: string
  /** Days until the money is there; null where they do not know. */
  readonly days: number | null
  /** The page or letter it is written in; empty where they saw it in the app. */
  readonly source: string
  readonly today: Day
}

/**
 * A way out in the catalogue's terms. It rests on the person's word and is dated the day they gave it: it never counts
 * as an official source.
 */
export function ownRoute(words: OwnRouteWords): CatalogRoute {
  const { id, name, to, tariff, min, max, days, source, today } = words
  return {
    id,
    to: { kind: to, name: { en: name } },
    status: 'current',
    fee: tariff ? { state: 'known', ...tariff } : { state: 'unknown' },
    limits: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    settlement: days === null ? null : { soonest: 0, latest: days, unit: 'calendar-days' },
    kyc: 'unknown',
    conditions: [],
    sources: [{ title: source === '' ? name : source, url: null, asOf: today, official: false }],
    confidence: 'medium',
    conflicts: [],
  }
}

/** What a person says of a provider that is not in the catalogue. */
export interface OwnProviderWords {
  readonly id: string
  readonly account: string
  readonly name: string
  readonly kind: Extract<CatalogAccount['kind'], 'wallet' | 'platform' | 'points' | 'voucher'>
  readonly currency: Currency
  /** ISO country; `*` where it is of none. */
  readonly country: string
}

/** A provider in the catalogue's terms, with one balance and no way out yet. */
export function ownProvider({ id, account, name, kind, currency, country }: OwnProviderWords): Provider {
  return {
    id,
    name: { en: name },
    countries: [country],
    kind,
    accounts: [accountWithoutWays({ id: account, name, country, currency, kind })],
  }
}
