import type { Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger } from '../../ledger/ledger'
import { isDebt } from '../../ledger/places'
import { minorRate } from '../../routes/exchange'
import { findTerms, type NoTerms, type Terms } from '../../routes/find-terms'
import { heldTerms } from '../../routes/held-terms'
import { knownOf } from '../../routes/known-of'
import { unlistedTerms } from '../../routes/way-route'
import type { Account, Quota } from '../problem'
import type { Income } from './cycles/with-cycles'
import { homeOf } from './home'
import { lapsedOn } from './lapses'
import type { Arrivals } from './payout-of'
import { plannableAccount } from './plannable-account'
import { waysFrom } from './own-ways'
import type { PlannableRoute } from './plannable-routes'
import type { PlanningInput } from './planning-input'
import type { Excluded, ExclusionReason, PlanningNote } from './planning-outcome'
import { quotaId, quotasOf } from './quotas-of'
import { routesWithWays } from './with-own-ways'
import { ownOf } from '../../own-of'

/** An account with everything of it that may enter the problem. */
export interface Candidate {
  readonly account: Account
  readonly income: Income
  readonly terms: Terms
  readonly routes: readonly PlannableRoute[]
  readonly quotas: readonly Quota[]
  readonly notes: readonly PlanningNote[]
  /** Where all that lies there should have lapsed: the last day of it. */
  readonly lapsedOn: Day | null
}

/** A candidate, or null with the reason among the exclusions. */
export interface Candidacy {
  readonly candidate: Candidate | null
  readonly excluded: readonly Excluded[]
}

/** What holds of an account by the catalogue, as far as the person's answers and corrections go; else why nothing is known. */
export function termsOf(ledger: AccountLedger, input: PlanningInput): Terms | NoTerms {
  const { account } = ledger
  const found = findTerms(input.catalog, account, ownOf(input.choices, account.id), homeOf(input.preferences))
  return typeof found === 'string' ? found : withKnown(found, ledger, input)
}

const withKnown = (terms: Terms, ledger: AccountLedger, input: PlanningInput): Terms =>
  heldTerms(
    terms,
    knownOf(ledger, input.today, {
      facts: ownOf(input.facts, ledger.account.id),
      corrections: input.confirmations,
    }),
  )

/**
 * Looks an account up in the catalogue and gathers what can be planned of it.
 *
 * @param arrivals what other places pay out to it by themselves
 */
export function candidateOf(
  ledger: AccountLedger,
  input: PlanningInput,
  end: Day,
  arrivals: readonly Arrivals[] = [],
): Candidacy {
  const { account } = ledger
  const refuse = (reason: ExclusionReason): Candidacy => ({
    candidate: null,
    excluded: [{ account: account.id, route: null, reason }],
  })
  const refuseUnlessLapsed = (reason: ExclusionReason, terms: Terms | null): Candidacy => {
    const on = lapsedOn(ledger, terms?.account ?? null, input.today)
    return on === null ? refuse(reason) : { candidate: null, excluded: [lapsed(account.id, on)] }
  }
  if (isDebt(account)) return refuse('debt')
  if (balanceAt(ledger, input.today) < 0) return refuse('below-zero')
  const found = termsOf(ledger, input)
  const isShown = waysFrom(account, input).length > 0
  if (typeof found === 'string' && !isShown) return refuseUnlessLapsed(found, null)
  const terms =
    typeof found === 'string' ? withKnown(unlistedTerms(account, input.catalog), ledger, input) : found
  if (minorRate(account.currency, input.preferences.reporting, input.rates) === null)
    return refuseUnlessLapsed('no-rate', terms)

  const quotaOf = (id: string): string => {
    const quota = terms.account.quotas.find((one) => one.id === id)
    if (!quota) throw new Error(`${terms.account.id} has no quota ${id}, although its catalogue was checked`)
    return quotaId(account, terms, quota)
  }
  const { routes, excluded } = routesWithWays({ account, terms, input, end, quota: quotaOf })
  const { account: planned, income, notes } = plannableAccount(ledger, terms.account, input, end, arrivals)
  const quotas = quotasOf(account, terms, input)
  const gone = lapsedOn(ledger, terms.account, input.today)
  return { candidate: { account: planned, income, terms, routes, quotas, notes, lapsedOn: gone }, excluded }
}

/** That an account is left out since all of it should have lapsed. */
export const lapsed = (account: string, on: Day): Excluded => ({
  account,
  route: null,
  reason: 'lapsed',
  lapsedOn: on,
})
