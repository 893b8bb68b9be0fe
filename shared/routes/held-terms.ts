import { daysBetween, type Day } from '../day'
import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'
import type { AccountFacts, Holding } from './account-facts'
import type { CatalogQuota, CatalogRoute } from './catalog-schema'
import { correctedRoute, type Correction, correctionOn } from './corrected-route'
import type { CatalogTariff } from './fee-schema'
import { exactMinor } from './fee-to-rule'
import type { Terms } from './find-terms'
import { ownOf } from '../own-of'

/** What a person knows of an account and its routes. */
export interface Known {
  readonly today: Day
  /** What lies in the account. */
  readonly balance: Minor
  /** What lay there after the last charge; absent where none is known. */
  readonly charged?: Minor
  readonly facts: AccountFacts | undefined
  /** By route id. */
  readonly corrections: Readonly<Record<string, Correction>>
}

/**
 * The provider's terms as they hold for one account: with the person's corrections that are valid today, the lower limits
 * of a new account, and the fees that go by what the person said of it.
 */
export function heldTerms({ provider, account }: Terms, known: Known): Terms {
  const { today, corrections, balance, charged } = known
  const facts: Holding['facts'] = known.facts ?? {}
  const valid = (route: CatalogRoute): Correction | undefined =>
    correctionOn(ownOf(corrections, route.id), today)
  const allowances = account.routes.flatMap((route) => valid(route)?.free ?? [])
  return {
    provider,
    account: {
      ...account,
      quotas: [...account.quotas.map((quota) => quotaByFacts(quota, facts, today)), ...allowances],
      routes: account.routes.map((route) =>
        correctedRoute(feeByFacts(route, facts, account.currency as Currency), valid(route)),
      ),
    },
    holding: { facts, balance, ...(charged === undefined ? {} : { charged }) },
  }
}

/**
 * An account nobody dated may be new, and one nobody spoke of unverified: the lower limit is the one that surely holds.
 */
function quotaByFacts(quota: CatalogQuota, facts: Holding['facts'], today: Day): CatalogQuota {
  const { whenNew, whenUnverified } = quota
  const { openedOn, identity } = facts
  const isOld =
    whenNew === undefined || (openedOn !== undefined && daysBetween(openedOn, today) >= whenNew.days)
  const isVerified = whenUnverified === undefined || identity === 'done' || identity === 'full'
  const lower = [isOld ? [] : whenNew.amount, isVerified ? [] : whenUnverified].flat()
  const [least] = lower.sort((a, b) => Number(a) - Number(b))
  return least === undefined ? quota : { ...quota, amount: least }
}

function feeByFacts(route: CatalogRoute, facts: Holding['facts'], currency: Currency): CatalogRoute {
  const { fee, freeIn, conditions } = route
  if (fee.state !== 'known') return route
  if (facts.country !== undefined && freeIn?.includes(facts.country))
    return { ...route, fee: { ...fee, parts: [{}] } }
  const byFaceValue = conditions.some(({ code }) => code === 'face-value')
  if (!byFaceValue || facts.firstWorth === undefined) return route
  return { ...route, fee: { ...fee, ...bandOf(fee, facts.firstWorth, currency) } }
}

/** The tariff with the band of one amount alone, for whatever is left of it. */
function bandOf(tariff: CatalogTariff, worth: Minor, currency: Currency): CatalogTariff {
  return {
    ...tariff,
    parts: tariff.parts.map(({ bands, ...part }) => {
      const band = bands?.find(({ upTo }) => upTo === null || worth <= exactMinor(upTo, currency))
      return band ? { ...part, bands: [{ ...band, upTo: null }] } : { ...part, ...(bands ? { bands } : {}) }
    }),
  }
}
