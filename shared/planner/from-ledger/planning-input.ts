import type { Day } from '../../day'
import type { Expectation } from '../../ledger/expectation'
import type { Ledger } from '../../ledger/ledger'
import type { Currency } from '../../money/currency'
import type { AccountFacts } from '../../routes/account-facts'
import type { Correction } from '../../routes/corrected-route'
import type { DatedRate } from '../../routes/exchange'
import type { HolidayTable } from '../../routes/holidays/holiday-table'
import type { Catalog } from '../../routes/load-catalog'
import type { OwnWay } from '../../routes/own-way'
import type { Experience } from '../../routes/own-settlement'
import type { PutAside } from './put-aside'
import { usualTrouble } from './usual-trouble'

/** What a person may set about planning. */
export interface PlanningPreferences {
  /** The currency in which values are added up. */
  readonly reporting: Currency
  /** ISO country the person lives in; where absent, the one whose money the reporting currency is. */
  readonly home?: string | undefined
  readonly horizonDays: number
  /** What one unit of value costs its owner for each year that it lies idle. */
  readonly idlePerYear: number
  /** What the trouble of one transfer is worth to its owner, in minor units of the reporting currency. Above zero. */
  readonly effortPerTransfer: number
  /**
   * What a unit still in its account at the end of the horizon counts for at the least, 0 to 1, however dear its later ways
   * out are: with 0.8, a fee of a fifth is the most a plan pays.
   */
  readonly leastWorth: number
  /** The most transfers by one route on one day. */
  readonly transfersADay: number
}

/** Sane preferences for a person who reckons in this currency. */
export const defaultPreferences = (reporting: Currency): PlanningPreferences => ({
  reporting,
  horizonDays: 70,
  idlePerYear: 0.03,
  effortPerTransfer: usualTrouble(reporting),
  leastWorth: 0.8,
  transfersADay: 2,
})

/** What a person found out about a route with the provider itself. */
export type Confirmation = Correction

/** Everything a planning problem is made of. */
export interface PlanningInput {
  readonly today: Day
  readonly ledger: Ledger
  readonly catalog: Catalog
  readonly preferences: PlanningPreferences
  readonly rates: readonly DatedRate[]
  readonly holidays: HolidayTable
  /** By the catalogue's route id. */
  readonly confirmations: Readonly<Record<string, Confirmation>>
  /** What the person said of their accounts, by account id. */
  readonly facts: Readonly<Record<string, AccountFacts>>
  /** Which of a provider's balances an account is, where the person said so: catalogue account by account id. */
  readonly choices: Readonly<Record<string, string>>
  /** Where the person knows better than an account's forecast; of all accounts. */
  readonly expectations: readonly Expectation[]
  /** How the person's own transfers went so far. */
  readonly experience: Experience
  /** The ways between the person's own accounts that their statements show; of all accounts. */
  readonly ownWays: readonly OwnWay[]
  /** What the person does not want planned. */
  readonly putAside: PutAside
}
