import { type Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import { overruled } from '../../ledger/expectation'
import { forecastOf } from '../../ledger/forecast'
import type { AccountLedger } from '../../ledger/ledger'
import type { CatalogAccount } from '../../routes/catalog-schema'
import type { Account } from '../problem'
import { expectedFlows } from './expected-flows'
import { drainsOf, expiriesOf, lapseAtClosing, yearlyFeeLooms } from './lapses'
import type { PlanningInput } from './planning-input'
import type { PlanningNote } from './planning-outcome'
import { ownOf } from '../../own-of'

/** An account as the planner takes it, and what was assumed about it. */
export interface PlannableAccount {
  readonly account: Account
  readonly notes: readonly PlanningNote[]
}

/** What lies in an account today, what is expected to come and go, and what will lapse there. */
export function plannableAccount(
  ledger: AccountLedger,
  terms: CatalogAccount,
  { today, preferences, expectations, facts }: PlanningInput,
  end: Day,
): PlannableAccount {
  const { account } = ledger
  const { expiries: lapsing, overdue } = expiriesOf(ledger, terms, today, end)
  const opening = Math.max(0, balanceAt(ledger, today) - overdue)
  const closesOn = ownOf(facts, account.id)?.closesOn
  const rest = opening - lapsing.reduce((sum, { amount }) => sum + amount, 0)
  const expiries = [...lapsing, ...lapseAtClosing(rest, closesOn, today, end)]
  const drains = drainsOf(ledger, terms, today, end)
  const own = expectations.filter((one) => one.account === account.id)
  const streams = overruled(forecastOf(ledger, today, end), own, today, end)
  const { flows, reduced } = expectedFlows(opening, streams, [...expiries, ...drains], today, end)
  const notes: readonly (readonly [PlanningNote['code'], boolean])[] = [
    ['opening-assumed', ledger.opening.evidence === 'assumed' || ledger.opening.evidence === 'at-least'],
    ['inflow-expected', flows.some(({ amount }) => amount > 0)],
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
      worth: preferences.leftoverWorth,
      ...(flows.length > 0 ? { flows } : {}),
      ...(expiries.length > 0 ? { expiries } : {}),
      ...(drains.length > 0 ? { drains } : {}),
    },
    notes: notes.flatMap(([code, holds]) => (holds ? [{ account: account.id, code }] : [])),
  }
}
