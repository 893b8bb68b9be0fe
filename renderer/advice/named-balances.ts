import { balancesToName } from '../../shared/routes/find-terms'
import type { CatalogAccount } from '../../shared/routes/catalog-schema'
import { type RouteFacts, termsOf } from './route-facts'

/** The balances an account can be by the laws of states, and which of them the person named; null where they named none. */
export interface NamedBalances {
  readonly balances: readonly CatalogAccount[]
  readonly named: string | null
}

/** The same for an account of the ledger; null where no law of a state decides, or the person described it themselves. */
export function namedBalances(account: string, facts: RouteFacts): NamedBalances | null {
  const one = facts.ledger.get(account)
  const balances = one ? balancesToName(facts.catalog, one.account) : []
  const terms = termsOf(account, facts)
  const named = terms && (balances.find(({ id }) => id === terms.account.id)?.id ?? null)
  return balances.length === 0 || (terms && named === null) ? null : { balances, named }
}
