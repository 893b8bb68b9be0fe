import type { Account } from '../model'
import type { Holding } from './account-facts'
import type { CatalogAccount, Provider } from './catalog-schema'
import { isOwn } from './own-rules'
import type { Catalog } from './load-catalog'

/** An account with the provider's terms for it. */
export interface Terms {
  readonly provider: Provider
  readonly account: CatalogAccount
  /** What is known of the account itself. */
  readonly holding?: Holding
}

/** What of an account decides which of a provider's balances it can be. */
export type HeldAccount = Pick<Account, 'provider' | 'kind' | 'currency'>

/**
 * Why no terms were found: the provider is not in the catalogue; it has no such balance; or it has several by the laws of
 * states, and nobody says whose law holds (`balancesToName`).
 */
export type NoTerms = 'unknown-provider' | 'unknown-balance' | 'which-balance'

/**
 * The catalogue's terms of an account: what the person chose, else the provider's balance of the same currency; where it
 * has several, one of the same kind before the others, then one of the person's country, then the usual one. What holds by
 * the law of a state holds only where the person named it or lives there: nobody is taken to live in one of them.
 * Terms the person described themselves hold for any account they choose them for. What can be cashed out nowhere in the
 * world cannot be in any currency; what was earned is no store credit.
 *
 * @param chosen a catalogue account the person named for it
 * @param home the ISO country the person lives in, with its state where that is known, too
 */
export function findTerms(
  catalog: Catalog,
  account: HeldAccount,
  chosen?: string,
  home?: string,
): Terms | NoTerms {
  const own = chosen === undefined ? null : ownTerms(catalog, account, chosen)
  if (own) return own
  const provider = account.provider === null ? undefined : catalog.providers.get(account.provider)
  if (!provider) return 'unknown-provider'
  const found = suitedTerms(provider, account)
  const rank = (terms: CatalogAccount): number =>
    (terms.kind === account.kind ? 4 : 0) + (terms.country === home ? 2 : 0) + (terms.usual ? 1 : 0)
  const assumable = found.filter(({ country }) => !isOfState(country) || country === home)
  const best = found.find(({ id }) => id === chosen) ?? assumable.toSorted((a, b) => rank(b) - rank(a))[0]
  if (best) return { provider, account: best }
  return found.length > 0 ? 'which-balance' : 'unknown-balance'
}

/** Every balance of a provider that an account can be, in the account's currency. */
export function suitedTerms(
  { accounts }: Provider,
  { kind, currency }: HeldAccount,
): readonly CatalogAccount[] {
  const suited = accounts.filter((terms) => !isCredit(terms) || kind !== 'platform')
  const others = suited.filter((terms) => terms.currency !== currency && neverLeaves(terms))
  return [
    ...suited.filter((terms) => terms.currency === currency),
    ...others.map((terms) => ({ ...terms, currency })),
  ]
}

/** The balances of which the person has to name one, since the law of a state decides; none where a provider has others. */
export function balancesToName(catalog: Catalog, account: HeldAccount): readonly CatalogAccount[] {
  const provider = account.provider === null ? undefined : catalog.providers.get(account.provider)
  const suited = provider ? suitedTerms(provider, account) : []
  return suited.every(({ country }) => isOfState(country)) ? suited : []
}

/** Whether it is the balance of one state, as `US-CA`. */
const isOfState = (country: string): boolean => country.includes('-')

const isCredit = ({ kind }: CatalogAccount): boolean => kind === 'voucher' || kind === 'points'

const neverLeaves = ({ country, routes }: CatalogAccount): boolean =>
  country === '*' && routes.every(({ status, fee }) => status === 'current' && fee.state === 'not-available')

function ownTerms({ providers }: Catalog, { currency }: HeldAccount, chosen: string): Terms | null {
  if (!isOwn(chosen)) return null
  for (const provider of providers.values()) {
    const account = provider.accounts.find((one) => one.id === chosen && one.currency === currency)
    if (account) return { provider, account }
  }
  return null
}
