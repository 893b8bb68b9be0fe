import { type Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import { incomePerDay } from '../../ledger/income-per-day'
import type { AccountLedger } from '../../ledger/ledger'
import type { CatalogAccount } from '../../routes/catalog-schema'
import type { Account } from '../problem'
import { type HeldTerms, heldTerms } from '../../expiry/terms'
import type { Income } from './cycles/with-cycles'
import { expectedFlows } from './expected-flows'
import { expectedStreams } from './expected-streams'
import { drainsOf, expiriesOf, lapseAtClosing, yearlyFeeLooms } from './lapses'
import type { Arrivals } from './payout-of'
import type { PlanningInput } from './planning-input'
import type { PlanningNote } from './planning-outcome'
import { ownOf } from '../../own-of'

/** An account as the planner takes it, and what was assumed about it. */
export interface PlannableAccount {
  readonly account: Account
  readonly income: Income
  readonly notes: readonly PlanningNote[]
}

/**
 * What lies in an account today, what is expected to come and go, and what will lapse there.
 *
 * @param arrivals what other places pay out to it by themselves
 */
export function plannableAccount(
  ledger: AccountLedger,
  terms: CatalogAccount,
  { today, expectations, facts }: PlanningInput,
  end: Day,
  arrivals: readonly Arrivals[] = [],
): PlannableAccount {
  const { account } = ledger
  const { expiries: lapsing, overdue } = expiriesOf(ledger, terms, today, end)
  const opening = Math.max(0, balanceAt(ledger, today) - overdue)
  const closesOn = ownOf(facts, account.id)?.closesOn
  const rest = opening - lapsing.reduce((sum, { amount }) => sum + amount, 0)
  const expiries = [...lapsing, ...lapseAtClosing(rest, closesOn, today, end)]
  const drains = drainsOf(ledger, terms, today, end)
  const own = expectations.filter((one) => one.account === account.id)
  const isOverruled = own.some(({ kind }) => kind === 'not-expected')
  const { streams, paid, perDay } = expectedStreams(ledger, arrivals, own, today, end)
  const { flows, reduced } = expectedFlows(
    opening,
    [...streams, ...paid],
    [...expiries, ...drains],
    today,
    end,
    ledger.owed,
  )
  const notes: readonly (readonly [PlanningNote['code'], boolean])[] = [
    ['opening-assumed', ledger.opening.evidence === 'assumed' || ledger.opening.evidence === 'at-least'],
    ['inflow-expected', flows.some(({ amount }) => amount > 0) && streams.some(({ amount }) => amount > 0)],
    ['payout-expected', paid.length > 0],
    ['spending-reduced', reduced],
    ['expiry-known', expiries.length > 0],
    ['expiry-overdue', overdue > 0],
    ['inactivity-fee', drains.length > 0],
    ['yearly-fee', yearlyFeeLooms(ledger, terms, ownOf(facts, account.id)?.country, today)],
  ]
  return {
    account: {
      id: account.id,
      currency: account.currency,
      role: account.role,
      opening,
      reserve: Math.max(0, account.reserve),
      ...(flows.length > 0 ? { flows } : {}),
      ...(expiries.length > 0 ? { expiries } : {}),
      ...(drains.length > 0 ? { drains } : {}),
    },
    income: {
      // What the person does not expect has no past either; else a pause is no end.
      perDay: Math.max(0, perDay, isOverruled ? 0 : incomePerDay(ledger, today)),
      lapsesAfterMonths: termOf(heldTerms(account, terms)),
    },
    notes: notes.flatMap(([code, holds]) => (holds ? [{ account: account.id, code }] : [])),
  }
}

/** After how many months money lapses that came in once; null where it does not. */
function termOf({ terms }: HeldTerms): number | null {
  const months = terms.flatMap((term) => (term.kind === 'top-up' ? term.months : []))
  return months.length === 0 ? null : Math.min(...months)
}
