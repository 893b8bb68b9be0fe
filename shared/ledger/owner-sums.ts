import { type Owner, ownerOf, ownersOf } from './owners'
import { type AccountSummary, type CurrencySummary, summariseCurrencies } from './summary'

/** What one owner's places hold, currency by currency. */
export interface OwnerSums {
  readonly owner: Owner
  readonly currencies: readonly CurrencySummary[]
}

/** What lies about, owner by owner, in the order of `ownersOf`; currencies in the order of their codes. */
export const sumsByOwner = (accounts: readonly AccountSummary[]): readonly OwnerSums[] =>
  ownersOf(accounts.map(({ account }) => account)).map((owner) => ({
    owner,
    currencies: summariseCurrencies(accounts.filter(({ account }) => ownerOf(account) === owner)),
  }))
