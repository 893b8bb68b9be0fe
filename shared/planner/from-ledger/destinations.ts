import { isSameOwner } from '../../ledger/owners'
import type { Account } from '../../model'
import type { Currency } from '../../money/currency'
import type { CatalogRoute, Destination, Provider } from '../../routes/catalog-schema'
import { isOwn } from '../../routes/own-rules'
import { countryOf } from './home'
import type { PlanningPreferences } from './planning-input'
import type { NamedAccount } from './planning-outcome'

/** Where a route can lead: an account of the problem and its currency. */
export interface Target {
  readonly id: string
  readonly currency: Currency
  /** What the person is assumed to have; null where it is an account of the ledger. */
  readonly assumed: 'bank' | 'cash' | null
  /** Whose it is, where it is assumed and not the person's own. */
  readonly owner?: string
}

/** What the account is called where it stands for what a person knows. */
export const namedTarget = ({ id, currency, assumed, owner }: Target): NamedAccount =>
  assumed === null
    ? { kind: 'account', account: id }
    : { kind: 'assumed', holds: assumed, currency, ...(owner === undefined ? {} : { owner }) }

/** Why a route leads nowhere that helps. */
export type NoTarget = 'not-cash' | 'no-own-account'

/**
 * Where the money of a route arrives for this person.
 *
 * Their own bank account in the currency of the balance; else, if the route can convert, their bank account in the
 * currency they reckon in. Without one they are taken to have a bank only where the provider is one country's alone and
 * the balance in its money: who has PayPay has a Japanese bank; and where
 * the way is one that they described themselves. Neither the language nor the money somebody reckons in
 * says where they bank. Cash is handed out where the balance is; a wallet must be one of theirs.
 *
 * What belongs to somebody else never leads to the person, nor the other way: only accounts of the same owner are looked at,
 * and a bank account that is assumed is that owner's.
 */
export function targetOf(
  route: CatalogRoute,
  from: Account,
  provider: Provider,
  all: readonly Account[],
  { reporting }: Pick<PlanningPreferences, 'reporting'>,
): Target | NoTarget {
  const { to } = route
  const accounts = all.filter((one) => isSameOwner(one, from))
  if (route.conditions.some(({ code }) => code === 'not-cash')) return 'not-cash'
  if (to.kind === 'own-wallet') return walletOf(to, from, accounts)
  const holds = cashKind(to.kind)
  if (holds === null) return 'not-cash'
  const own = (currency: Currency): Account | undefined =>
    accounts.find(
      (one) =>
        one.role === 'destination' &&
        one.currency === currency &&
        (one.kind === 'cash') === (holds === 'cash'),
    )
  const same = own(from.currency)
  const converted = same === undefined && route.fx ? own(reporting) : undefined
  const found = same ?? converted
  if (found) return { id: found.id, currency: found.currency, assumed: null }
  const local =
    isOwn(route.id) ||
    provider.accounts.every(({ country }) => country.slice(0, 2) === countryOf(from.currency))
  if (holds === 'bank' && !local) return 'no-own-account'
  const { owner } = from
  const assumed = { currency: from.currency, assumed: holds }
  return owner === undefined
    ? { id: `${holds}:${from.currency}`, ...assumed }
    : { id: `${holds}:${from.currency}:${owner}`, ...assumed, owner }
}

function walletOf(
  to: Destination & { kind: 'own-wallet' },
  from: Account,
  accounts: readonly Account[],
): Target | NoTarget {
  const own = accounts.find(
    (one) =>
      one.provider === to.provider &&
      one.currency === from.currency &&
      one.id !== from.id &&
      one.kind !== 'carrier',
  )
  return own ? { id: own.id, currency: own.currency, assumed: null } : 'no-own-account'
}

/** Whether money arrives there in a bank or in hand; null where it is no cash. */
export function cashKind(kind: Destination['kind']): 'bank' | 'cash' | null {
  switch (kind) {
    case 'own-bank':
    case 'own-card':
    case 'cheque':
      return 'bank'
    case 'cash':
      return 'cash'
    case 'own-wallet':
    case 'points':
    case 'voucher':
    case 'bill':
    case 'other-person':
    case 'nowhere':
      return null
  }
}
