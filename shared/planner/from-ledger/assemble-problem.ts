import { addDays, type Day } from '../../day'
import type { Currency } from '../../money/currency'
import { minorRate } from '../../routes/exchange'
import { holidaysOf } from '../../routes/holidays/holiday-table'
import type { Account, PlanningProblem, Quota, Route } from '../problem'
import type { Candidate } from './candidate'
import { withCycles } from './cycles/with-cycles'
import { namedTarget } from './destinations'
import type { PlanningInput } from './planning-input'
import type { ProblemNames } from './planning-outcome'

/** Beyond the horizon, so that a transfer of its last days still meets the holidays after it. */
const holidayMarginDays = 14

/** Puts the useful accounts, their destinations, routes and limits together. */
export function assembleProblem(
  candidates: readonly Candidate[],
  input: PlanningInput,
  end: Day,
): { readonly problem: PlanningProblem; readonly names: ProblemNames } {
  const { today, preferences } = input
  const routes = candidates.flatMap((candidate) => candidate.routes)
  const targets = new Map(routes.map(({ target }) => [target.id, target]))
  const sources = new Set(candidates.map(({ account }) => account.id))
  const destinations = [...targets.values()].filter(({ id }) => !sources.has(id))
  const problem: PlanningProblem = {
    version: 1,
    start: today,
    end,
    objective: { idlePerYear: preferences.idlePerYear, effortPerTransfer: preferences.effortPerTransfer },
    rates: ratesOf([...candidates.map(({ account }) => account), ...destinations], input),
    holidays: holidaysOf(
      input.holidays,
      candidates.map(({ terms }) => terms.account.country),
      today,
      addDays(end, holidayMarginDays),
    ),
    accounts: [
      ...candidates.map(({ account }): Account => ({
        ...account,
        role: targets.has(account.id) ? 'pool' : 'source',
      })),
      ...destinations.map(({ id, currency }): Account => ({ id, currency, role: 'destination', opening: 0 })),
    ],
    quotas: [
      ...distinct(candidates.flatMap(({ quotas }) => quotas)),
      ...routes.map(({ route }): Quota => ({
        id: dailyId(route),
        per: 'day',
        count: preferences.transfersADay,
      })),
    ],
    routes: routes.map(({ route }) => ({ ...route, limits: [...(route.limits ?? []), dailyId(route)] })),
  }
  const accounts = [
    ...candidates.map(({ account }) => [account.id, { kind: 'account', account: account.id }] as const),
    ...destinations.map((target) => [target.id, namedTarget(target)] as const),
  ]
  return {
    problem: withCycles(
      problem,
      Object.fromEntries(candidates.map(({ account, income }) => [account.id, income])),
      preferences.leastWorth,
    ),
    names: {
      accounts: Object.fromEntries(accounts),
      routes: Object.fromEntries(routes.map(({ route, name }) => [route.id, name])),
    },
  }
}

const dailyId = ({ id }: Route): string => `${id}/a-day`

/** What a minor unit of each currency is worth. Throws without a rate: such accounts were left out before. */
function ratesOf(
  accounts: readonly { readonly currency: string }[],
  { preferences, rates }: PlanningInput,
): Record<string, number> {
  const codes = [...new Set(accounts.map(({ currency }) => currency as Currency))].sort()
  return Object.fromEntries(
    codes.map((code) => {
      const rate = minorRate(code, preferences.reporting, rates)
      if (rate === null) throw new Error(`no rate from ${code} to ${preferences.reporting}`)
      return [code, rate]
    }),
  )
}

/** Quotas shared by several accounts once. */
const distinct = (quotas: readonly Quota[]): Quota[] => [
  ...new Map(quotas.map((quota) => [quota.id, quota])).values(),
]
