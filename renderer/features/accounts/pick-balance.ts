import { isDebt } from '../../../shared/ledger/places'
import { knownCurrency } from '../../../shared/money/currency-codes'
import type { CatalogAccount, Provider } from '../../../shared/routes/catalog-schema'
import { findTerms, type Terms } from '../../../shared/routes/find-terms'
import type { Catalog } from '../../../shared/routes/load-catalog'
import type { NewAccount } from '../../store/read-new-account'

/** A balance of the catalogue as a person picks it, with its name in their language. */
export interface BalancePick {
  readonly provider: Provider
  readonly account: CatalogAccount
  readonly text: string
}

/** What a person is asked for besides which of the catalogue's balances it is. */
export interface PickedAccount extends NewAccount {
  /** The one that was picked; null where it is none of them. */
  readonly terms: string | null
}

/** Every balance that can be picked, by name. Bills are read from their statements: nobody enters what lies there. */
export const picksOf = (
  { providers }: Catalog,
  words: (of: Provider['name']) => string,
): readonly BalancePick[] =>
  [...providers.values()]
    .flatMap((provider) => provider.accounts.map((account) => ({ provider, account })))
    .filter(({ account }) => !isDebt(account))
    .map((one) => ({ ...one, text: words(one.account.name) }))
    .sort((a, b) => a.text.localeCompare(b.text))

/** The entry once something is picked. A name the person typed stays, one that came with the last pick goes with it. */
export function withPick(
  entry: PickedAccount,
  pick: BalancePick | null,
  last: BalancePick | null,
): PickedAccount {
  const isTyped = entry.name.trim() !== '' && entry.name !== last?.text
  const name = isTyped ? entry.name : (pick?.text ?? '')
  if (!pick) return { ...entry, name, provider: null, terms: null }
  const { id, kind, currency } = pick.account
  return { ...entry, name, kind, currency, provider: pick.provider.id, terms: id }
}

/** The terms that will hold for the entry as it stands: those picked, as long as the currency and the kind are theirs. */
export function pickedTerms(
  catalog: Catalog,
  { provider, kind, currency, terms }: PickedAccount,
): Terms | null {
  const code = knownCurrency(currency)
  if (code === null) return null
  const found = findTerms(catalog, { provider, kind, currency: code }, terms ?? undefined)
  return typeof found === 'string' ? null : found
}
