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

/** Why no terms were found: the provider is not in the catalogue, or has no such balance. */
export type NoTerms = 'unknown-provider' | 'unknown-balance'

/**
 * The catalogue's terms of an account: what the person chose, else the provider's balance of the same currency; where it
 * has several, one of the same kind before the others, then one of the person's country, then the usual one.
 * Terms the person described themselves hold for any account they choose them for. What can be cashed out nowhere in the
 * world cannot be in any currency; what was earned is no store credit.
 *
 * @param chosen a catalogue account the person named for it
 * @param home the ISO country the person lives in, where known
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
  const best = found.find(({ id }) => id === chosen) ?? [...found].sort((a, b) => rank(b) - rank(a))[0]
  return best ? { provider, account: best } : 'unknown-balance'
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
