import { daysBetween, type Day } from '../day'
import type { Currency } from '../money/currency'
import { type FactCode, type Holding, worthOf } from './account-facts'
import type { CatalogAccount, CatalogRoute } from './catalog-schema'
import type { BlockReason, WarnReason } from './eligibility'
import { exactMinor, exactPpm } from './fee-to-rule'

/** Whether what is known of an account meets what a route needs; `unknown` where the person was not asked yet. */
export type Answer = 'met' | 'unmet' | 'unknown'

/** Something a route can need of the account it empties. */
export interface Need {
  /** The question that settles it. */
  readonly fact: FactCode
  /** Why the route is closed where it is not met. */
  readonly block: BlockReason
  /** What is said while it is not settled. */
  readonly warning: WarnReason
  /** Null where the route needs nothing of the kind. */
  readonly judge: (
    route: CatalogRoute,
    holding: Holding,
    account: CatalogAccount,
    today: Day,
  ) => Answer | null
}

/** Every need, in the order in which they are asked. LAW: origin and spending are conditions of the provider's terms. */
export const needs: readonly Need[] = [
  {
    fact: 'identity',
    block: 'identity-missing',
    warning: 'identity-needed',
    judge: ({ kyc }, { facts: { identity } }) => {
      if (kyc !== 'required' && kyc !== 'full') return null
      if (identity === undefined) return 'unknown'
      return identity === 'full' || (identity === 'done' && kyc === 'required') ? 'met' : 'unmet'
    },
  },
  {
    fact: 'origins',
    block: 'origin-excluded',
    warning: 'money-origin',
    judge: ({ needs: { origins: open } = {} }, { facts: { origins } }) => {
      if (open === undefined) return null
      if (origins === undefined || origins.length === 0) return 'unknown'
      const fitting = origins.filter((origin) => open.includes(origin))
      // Of mixed money nobody can say which part would leave.
      return fitting.length === origins.length ? 'met' : fitting.length === 0 ? 'unmet' : 'unknown'
    },
  },
  {
    fact: 'firstWorth',
    block: 'not-spent-enough',
    warning: 'spend-first',
    judge: (route, holding, { currency }) => {
      if (route.needs?.spent === undefined) return null
      const left = leftToSpend(route, holding, currency as Currency)
      return left === null ? 'unknown' : left === 0 ? 'met' : 'unmet'
    },
  },
  {
    fact: 'firstWorth',
    block: 'already-used',
    warning: 'money-origin',
    judge: ({ needs: { used } = {} }, holding) => {
      if (used === undefined) return null
      const [worth, { balance }] = [worthOf(holding), holding]
      if (worth === undefined || balance === null) return 'unknown'
      return (used === 'nothing') === balance >= worth ? 'met' : 'unmet'
    },
  },
  {
    fact: 'openedOn',
    block: 'wrong-age',
    warning: 'age-matters',
    judge: ({ needs: { openedDays } = {} }, { facts: { openedOn } }, _account, today) => {
      if (openedDays === undefined) return null
      if (openedOn === undefined) return 'unknown'
      const days = daysBetween(openedOn, today)
      return days >= (openedDays.atLeast ?? 0) && days <= (openedDays.atMost ?? Infinity) ? 'met' : 'unmet'
    },
  },
  {
    fact: 'country',
    block: 'other-country',
    warning: 'country-matters',
    judge: ({ needs: { countries } = {}, freeIn }, { facts: { country } }) => {
      if (countries === undefined && freeIn === undefined) return null
      if (country === undefined) return 'unknown'
      const isOpen = countries?.only?.includes(country) ?? !countries?.except?.includes(country)
      return isOpen ? 'met' : 'unmet'
    },
  },
]

/**
 * How much must still be spent before a route that asks for it opens; null where it asks for nothing of the kind or
 * nobody knows. The share goes by what was there at first, and is rounded up: spending a little more never closes it.
 *
 * Of what can be charged again it goes by the balance at the last charge, as the terms of Korean issuers have it (최종 충전
 * 시점에 기재된 금액의 60 %, 80 % up to 10,000 won; after the FTC's standard terms of new-type vouchers, 2015). A balance
 * read off after it is no more than that, so that the way is never said to be open too early. By law no issuer may keep the
 * rest of a fifth (Electronic Financial Transactions Act, art. 19(2)3).
 */
export function leftToSpend(
  { needs: { spent } = {} }: CatalogRoute,
  holding: Holding,
  currency: Currency,
): number | null {
  const [worth, { balance }] = [worthOf(holding), holding]
  if (spent === undefined || worth === undefined || balance === null) return null
  const band = spent.find(({ upTo }) => upTo === null || worth <= exactMinor(upTo, currency))
  if (band === undefined) return null
  const wanted = Math.ceil((worth * exactPpm(band.percent)) / 1_000_000)
  return Math.max(0, wanted - Math.max(0, worth - balance))
}
