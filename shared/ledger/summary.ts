import { type Day, daysBetween, monthOf } from '../day'
import type { Account } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, sum, zero } from '../money/money'
import { ageShares, type AgeShare, idleSince } from './age'
import { balanceAt } from './balances'
import { type CarrierBill, carrierBill } from './carrier-bill'
import { idleAfterDefault, idleAt } from './idle'
import { lapsesOf, overdueAmount } from './lapsing/lapses-of'
import type { AccountLedger, Ledger } from './ledger'
import { isMicro, microDefaults, type MicroThresholds } from './micro'
import type { OpeningEvidence } from './opening'
import { holdsLooseChange, isDebt } from './places'
import { type Tie, tieOf } from './ties'

/** One account as the overview shows it. */
export interface AccountSummary {
  readonly account: Account
  readonly balance: Minor
  readonly idle: Minor
  readonly ages: readonly AgeShare[]
  /** Since when the oldest money there has lain; null where nothing is there. */
  readonly since: Day | null
  readonly micro: boolean
  readonly lastStatementDay: Day | null
  /** Days since the last statement; null where there is none. */
  readonly staleDays: number | null
  readonly opening: OpeningEvidence
  readonly tie: Tie
  /** What should have lapsed by the person's own terms: it is counted until something shows that it did. */
  readonly overdue: Minor
}

/** What lies about in one currency: never added to another without a rate. */
export interface CurrencySummary {
  readonly currency: Currency
  /** In wallets, platforms, points and vouchers. */
  readonly balance: Minor
  readonly idle: Minor
  /** How many places hold something. */
  readonly places: number
  readonly microPlaces: number
  /** Since when the oldest money has lain. */
  readonly since: Day | null
  /** What has arrived where it is wanted: the destinations. */
  readonly arrived: Minor
}

/** Everything the overview shows. */
export interface Summary {
  readonly day: Day
  readonly currencies: readonly CurrencySummary[]
  readonly accounts: readonly AccountSummary[]
  /** Phone bills of the month, apart from all balances. */
  readonly bills: readonly CarrierBill[]
}

/** What a person may set about the overview. */
export interface SummarySettings {
  readonly idleAfterDays: number
  readonly microThresholds: MicroThresholds
}

const defaults: SummarySettings = { idleAfterDays: idleAfterDefault, microThresholds: microDefaults }

/** Sums up the whole ledger at the end of a day. Currencies in the order of their codes, accounts as in the ledger. */
export function summarise(ledger: Ledger, on: Day, settings: SummarySettings = defaults): Summary {
  const all = [...ledger.values()]
  const accounts = all
    .filter(({ account }) => !isDebt(account))
    .map((one) => summariseAccount(one, on, settings))
  return {
    day: on,
    currencies: summariseCurrencies(accounts),
    accounts,
    bills: all
      .filter(({ account }) => account.kind === 'carrier')
      .map((one) => carrierBill(one, monthOf(on))),
  }
}

/** One account at the end of a day. A place that is no loose change (a bank, a card) has nothing idle. */
export function summariseAccount(
  one: AccountLedger,
  on: Day,
  { idleAfterDays, microThresholds }: SummarySettings = defaults,
): AccountSummary {
  const { account, lastStatementDay, opening } = one
  const balance = balanceAt(one, on)
  const loose = holdsLooseChange(account)
  return {
    account,
    balance,
    idle: loose ? idleAt(one, on, idleAfterDays) : zero,
    ages: ageShares(one, on, [idleAfterDays, Math.max(90, 3 * idleAfterDays)]),
    since: idleSince(one, on),
    micro: loose && isMicro(balance, account.currency, microThresholds),
    lastStatementDay,
    staleDays: lastStatementDay === null ? null : Math.max(0, daysBetween(lastStatementDay, on)),
    opening: opening.evidence,
    tie: tieOf(one),
    overdue: overdueAmount(lapsesOf(one, account.expiry ?? [], on)),
  }
}

/** What lies about in some accounts, each currency by itself, in the order of their codes. */
export const summariseCurrencies = (accounts: readonly AccountSummary[]): readonly CurrencySummary[] =>
  [...new Set(accounts.map(({ account }) => account.currency))]
    .sort()
    .map((code) => summariseCurrency(code, accounts))

function summariseCurrency(code: Currency, accounts: readonly AccountSummary[]): CurrencySummary {
  const here = accounts.filter(({ account }) => account.currency === code)
  const loose = here.filter(({ account }) => holdsLooseChange(account))
  const holding = loose.filter(({ balance }) => balance > 0)
  return {
    currency: code,
    balance: sum(loose.map(({ balance }) => balance)),
    idle: sum(loose.map(({ idle }) => idle)),
    places: holding.length,
    microPlaces: holding.filter(({ micro }) => micro).length,
    since: holding.flatMap(({ since }) => since ?? []).sort()[0] ?? null,
    arrived: sum(here.filter(({ account }) => account.role === 'destination').map(({ balance }) => balance)),
  }
}
