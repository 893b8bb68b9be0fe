import { addDays, type Day, daysBetween } from '../../../shared/day'
import { heldTerms } from '../../../shared/expiry/terms'
import type { Ledger } from '../../../shared/ledger/ledger'
import { holdsLooseChange } from '../../../shared/ledger/places'
import type { Currency } from '../../../shared/money/currency'
import { ownOf } from '../../../shared/own-of'
import { countryOf } from '../../../shared/planner/from-ledger/home'
import { plan, type PlannedTransfer } from '../../../shared/planner/plan'
import { windUpDays } from '../../../shared/planner/standing/played-problem'
import { findTerms } from '../../../shared/routes/find-terms'
import { fullLedger } from '../../../shared/year/clipped-ledger'
import type { OwnSend } from '../../../shared/year/own-sends'
import { type YearAgain, yearAgain } from '../../../shared/year/year-again'
import { ofAllDays, yearProblem, type YearProblem } from '../../../shared/year/year-problem'
import { areaProblems, type Wishes } from '../areas'

/** What a past year is played by. */
export interface YearWishes extends Omit<Wishes, 'planned' | 'expectations' | 'today'> {
  readonly sends: readonly OwnSend[]
  readonly from: Day
  readonly to: Day
}

/** The year of accounts whose currencies can be reckoned in one another. */
export interface AreaYear extends YearProblem {
  readonly currency: Currency
  /** Accounts into which something came, and that no way of today leads out of. */
  readonly left: readonly string[]
}

/** The same, played. */
export interface PlayedYear extends Omit<AreaYear, 'problem' | 'sends'> {
  readonly again: YearAgain
  /** The accounts that were played. */
  readonly accounts: readonly string[]
}

/** How long the planner may work for one week, and for the whole year in hindsight. */
const WEEK_MS = 250
const HINDSIGHT_MS = 4_000

/** One problem of the past year for each group of currencies that can be compared. */
export function yearProblems(wishes: YearWishes): readonly AreaYear[] {
  const { ledger, from, to, sends, catalog, preferences } = wishes
  const full = fullLedger(ledger, addDays(from, -1))
  const monthsOf = (id: string): number | null => {
    const account = ledger.get(id)?.account
    if (!account) return null
    const home = countryOf(preferences.currency as Currency)
    const found = findTerms(catalog, account, ownOf(preferences.choices, id), home)
    const { terms } = heldTerms(account, typeof found === 'string' ? null : found.account)
    const months = terms.flatMap((term) => (term.kind === 'top-up' ? term.months : []))
    return months.length === 0 ? null : Math.min(...months)
  }
  const areas = areasThen(wishes, from, full, daysBetween(from, to) + windUpDays)
  return areas.flatMap(({ problem: terms, currency, useUps, excluded }): AreaYear[] => {
    const year = yearProblem({ terms, ledger, sends, from, to, monthsOf })
    const has = ({ opening, flows = [] }: (typeof terms.accounts)[number]): boolean =>
      opening > 0 || flows.some(({ amount }) => amount > 0)
    const played = new Set(
      year.problem.accounts.filter((one) => one.role !== 'destination' && has(one)).map(({ id }) => id),
    )
    const named = [...excluded.map(({ account }) => account), ...useUps.map(({ account }) => account)]
    const left = [...new Set(named)].filter((id) => !played.has(id) && cameIn(ledger, id, from, to))
    return played.size === 0 && left.length === 0 ? [] : [{ ...year, currency, left }]
  })
}

/** Plays the past year of each group by every way. */
export function playYear(
  wishes: YearWishes,
  now: () => number,
  onProgress: (done: number) => void,
): readonly PlayedYear[] {
  const years = yearProblems(wishes)
  return years.map(({ problem, sends, currency, left }, i) => {
    const accounts = problem.accounts.flatMap(({ id, role }) => (role === 'destination' ? [] : [id]))
    const again = yearAgain({
      problem,
      sends,
      ledger: wishes.ledger,
      hindsightMs: HINDSIGHT_MS,
      now,
      ask: (today, then) => adviceThen(wishes, currency, today, then, now),
      onProgress: (done) => onProgress((i + done) / years.length),
    })
    return { again, currency, left, accounts }
  })
}

/** What the app would have said on a day of the year, by the ways of today and the rows of then. */
export function adviceThen(
  wishes: YearWishes,
  currency: Currency,
  today: Day,
  then: Ledger,
  now: () => number,
): readonly PlannedTransfer[] {
  const area = areasThen(wishes, today, then, wishes.preferences.horizonDays).find(
    (one) => one.currency === currency,
  )
  return area ? plan(ofAllDays(area.problem), { timeLimitMs: WEEK_MS, now }).transfers : []
}

/** What the person expects and puts off today was no wish of then. */
const areasThen = (
  { sends: _, from: __, to: ___, preferences, ...wishes }: YearWishes,
  today: Day,
  ledger: Ledger,
  horizonDays: number,
): ReturnType<typeof areaProblems> =>
  areaProblems({
    ...wishes,
    today,
    ledger,
    planned: ledger,
    expectations: [],
    preferences: { ...preferences, horizonDays, putAside: { ...preferences.putAside, rests: {} } },
  })

function cameIn(ledger: Ledger, id: string, from: Day, to: Day): boolean {
  const one = ledger.get(id)
  return (
    one !== undefined &&
    holdsLooseChange(one.account) &&
    one.posted.some(({ day, amount }) => amount > 0 && day >= from && day <= to)
  )
}
