import type { Day } from '../../shared/day'
import type { Expectation } from '../../shared/ledger/expectation'
import type { Ledger } from '../../shared/ledger/ledger'
import type { Currency } from '../../shared/money/currency'
import { problemFromLedger } from '../../shared/planner/from-ledger'
import { countryOf } from '../../shared/planner/from-ledger/home'
import { troubleIn } from '../../shared/planner/from-ledger/usual-trouble'
import type { Confirmation, PlanningInput } from '../../shared/planner/from-ledger/planning-input'
import type { Excluded, LedgerProblem } from '../../shared/planner/from-ledger/planning-outcome'
import type { AccountFacts } from '../../shared/routes/account-facts'
import { minorRate } from '../../shared/routes/exchange'
import { holidays } from '../../shared/routes/holidays'
import type { Catalog } from '../../shared/routes/load-catalog'
import type { OwnWay } from '../../shared/routes/own-way'
import type { Experience } from '../../shared/routes/own-settlement'
import { toUseUp } from '../../shared/use-up/to-use-up'
import type { UseUp } from '../../shared/use-up/use-up'
import { enteredRates } from '../store/own-rates'
import type { Preferences } from '../store/preferences'

/** Accounts whose currencies can be reckoned in one another, and their planning problem. */
export interface AreaProblem extends LedgerProblem {
  /** The currency its values are in. */
  readonly currency: Currency
  /** Places whose money is better spent than sent, in the order in which to spend it; the plan may still send it. */
  readonly useUps: readonly UseUp[]
}

/** What plans are made by. */
export interface Wishes {
  readonly today: Day
  readonly ledger: Ledger
  /** The same without what is under way already. */
  readonly planned: Ledger
  readonly catalog: Catalog
  readonly preferences: Preferences
  readonly confirmations: Readonly<Record<string, Confirmation>>
  readonly expectations: readonly Expectation[]
  readonly facts: Readonly<Record<string, AccountFacts>>
  readonly experience: Experience
  readonly ownWays: readonly OwnWay[]
}

/** What a year of lying idle costs a unit of value. A won that is wanted soon is dear to keep waiting. */
const idlePerYear: Record<Preferences['urgency'], number> = { cheapest: 0.03, balanced: 0.4, soon: 4 }

/** A fee of a fifth is the most a plan pays. */
const LEAST_WORTH = 0.8
const TRANSFERS_A_DAY = 2

/**
 * One planning problem for each group of currencies that can be compared: those with a rate to the person's own
 * currency together, each other one by itself. So nobody needs a rate before they get advice.
 */
export function areaProblems({
  today,
  ledger,
  planned,
  catalog,
  preferences,
  confirmations,
  expectations,
  facts,
  experience,
  ownWays,
}: Wishes): readonly AreaProblem[] {
  const own = preferences.currency as Currency
  const rates = enteredRates(preferences)
  const home = (currency: Currency): Currency => (minorRate(currency, own, rates) === null ? currency : own)
  const areas = new Set([...ledger.values()].map(({ account }) => home(account.currency)))
  return [...areas]
    .sort((a, b) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1))
    .map((currency) => {
      const here = new Map([...planned].filter(([, { account }]) => home(account.currency) === currency))
      const input: PlanningInput = {
        today,
        ledger: here,
        catalog,
        rates,
        holidays,
        confirmations,
        expectations,
        facts,
        experience,
        ownWays,
        choices: preferences.choices,
        putAside: preferences.putAside,
        preferences: {
          reporting: currency,
          home: countryOf(own),
          horizonDays: preferences.horizonDays,
          idlePerYear: idlePerYear[preferences.urgency],
          effortPerTransfer: troubleIn(currency, preferences.effort, own),
          leastWorth: LEAST_WORTH,
          transfersADay: TRANSFERS_A_DAY,
        },
      }
      const useUps = toUseUp(input)
      const first = new Set(useUps.filter(({ comesFirst }) => comesFirst).map(({ account }) => account))
      const problem = problemFromLedger({
        ...input,
        ledger: new Map([...here].filter(([id]) => !first.has(id))),
      })
      const excluded = problem.excluded.map((one): Excluded =>
        one.reason === 'empty' && planned.get(one.account) !== ledger.get(one.account)
          ? { ...one, reason: 'under-way' }
          : one,
      )
      return { ...problem, excluded, currency, useUps }
    })
}
