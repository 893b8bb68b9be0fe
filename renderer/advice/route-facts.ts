import type { Day } from '../../shared/day'
import type { Ledger } from '../../shared/ledger/ledger'
import type { Currency } from '../../shared/money/currency'
import { countryOf } from '../../shared/planner/from-ledger/home'
import type { Confirmation } from '../../shared/planner/from-ledger/planning-input'
import type { AccountFacts } from '../../shared/routes/account-facts'
import { findTerms, type Terms } from '../../shared/routes/find-terms'
import { heldTerms } from '../../shared/routes/held-terms'
import { knownOf } from '../../shared/routes/known-of'
import type { OwnWay } from '../../shared/routes/own-way'
import type { Catalog } from '../../shared/routes/load-catalog'
import type { Preferences } from '../store/preferences'
import { ownOf } from '../../shared/own-of'

/** What everything on this screen rests on. */
export interface RouteFacts {
  readonly ledger: Ledger
  readonly catalog: Catalog
  readonly preferences: Preferences
  readonly confirmations: Readonly<Record<string, Confirmation>>
  readonly accountFacts: Readonly<Record<string, AccountFacts>>
  /** Ways that the statements show; of all accounts. */
  readonly ownWays: readonly OwnWay[]
  readonly today: Day
}

/** The provider's terms that hold for an account, with what the person said of it; null where the catalogue has none. */
export const termsOf = (account: string, facts: RouteFacts): Terms | null => termsWith(account, facts, {})

/** The same with the person's own fees in place of the catalogue's. */
export const correctedTerms = (account: string, facts: RouteFacts): Terms | null =>
  termsWith(account, facts, facts.confirmations)

function termsWith(
  account: string,
  { ledger, catalog, preferences, accountFacts, today }: RouteFacts,
  corrections: RouteFacts['confirmations'],
): Terms | null {
  const one = ledger.get(account)
  if (!one) return null
  const home = countryOf(preferences.currency as Currency)
  const terms = findTerms(catalog, one.account, ownOf(preferences.choices, account), home)
  if (typeof terms === 'string') return null
  return heldTerms(terms, knownOf(one, today, { facts: ownOf(accountFacts, account), corrections }))
}
