import { addDays, type Day, daysBetween } from '../../day'
import type { Period } from '../../model'
import type { Currency } from '../../money/currency'
import { type Minor, sum, zero } from '../../money/money'
import type { Ledger } from '../ledger'
import { holdsLooseChange } from '../places'
import { type AccountCosts, accountCosts } from './account-costs'
import { type Convert, exchangeResult } from './exchange-result'
import { type MovedOut, savedAgainst } from './saved'
import { type Waiting, waiting } from './waiting'
import { waterfall, type WaterfallStep } from './waterfall'

/** What one account brought, cost, and kept waiting. */
export interface AccountReport extends AccountCosts {
  readonly waiting: Waiting
}

/** What fees and waiting cost in a period, in one currency. */
export interface Report {
  readonly currency: Currency
  readonly period: Period
  readonly steps: readonly WaterfallStep[]
  readonly earned: Minor
  readonly fees: Minor
  readonly lapsed: Minor
  readonly waiting: Waiting
  /** Against the period of the same length before it; null where there is nothing to compare with. */
  readonly saved: Minor | null
  /** Each in its own currency. */
  readonly accounts: readonly AccountReport[]
}

/** What a report is asked for. */
export interface ReportQuestion {
  readonly period: Period
  readonly idleDays: number
  readonly currency: Currency
  readonly convert: Convert
}

/** Reckons what a ledger cost in a period. Null where an account has no rate to the report's currency. */
export function reportOf(
  ledger: Ledger,
  { period, idleDays, currency, convert }: ReportQuestion,
): Report | null {
  const ones = [...ledger.values()]
  const accounts = ones.map((one): AccountReport => ({
    ...accountCosts(one, period),
    waiting: holdsLooseChange(one.account) ? waiting(one, period, idleDays) : { average: zero, cost: zero },
  }))
  const exchange = exchangeResult(ledger, period, convert)
  const steps = exchange === null ? null : waterfall(accounts, exchange, convert)
  if (steps === null) return null
  const total = <T extends AccountCosts>(of: readonly T[], what: (one: T) => Minor): Minor =>
    sum(of.map((one) => convert(what(one), one.account.currency) ?? zero))
  const movedOut = (of: readonly AccountCosts[]): MovedOut => ({
    moved: total(of, (one) => one.movedOut),
    fees: total(of, (one) => one.fees),
  })
  const before = ones.map((one) => accountCosts(one, periodBefore(period)))
  return {
    currency,
    period,
    steps,
    earned: total(accounts, (one) => one.earned),
    fees: total(accounts, (one) => one.fees),
    lapsed: total(accounts, (one) => one.lapsed),
    waiting: {
      average: total(accounts, (one) => one.waiting.average),
      cost: total(accounts, (one) => one.waiting.cost),
    },
    saved: savedAgainst(movedOut(before), movedOut(accounts)),
    accounts,
  }
}

/** As many days, right before. */
const periodBefore = ({ from, to }: Period): Period => ({
  from: addDays(from, -daysBetween(from, to) - 1),
  to: addDays(from, -1),
})

/** The first day anything was booked on; null where nothing was. */
export const firstBookedDay = (ledger: Ledger): Day | null =>
  [...ledger.values()].flatMap(({ posted }) => posted[0]?.day ?? []).sort()[0] ?? null
