import { areaProblems } from '../../../../renderer/advice/areas'
import type { Preferences } from '../../../../renderer/store/preferences'
import type { Past } from '../../../../shared/advice/roll/strategy'
import { type Day } from '../../../../shared/day'
import { plan } from '../../../../shared/planner/plan'
import { nothingAside } from '../../../../shared/planner/from-ledger/put-aside'
import type { Catalog } from '../../../../shared/routes/load-catalog'
import { ledgerOf } from './ledger-of'
import { type Life, lifeDays } from './life'
import { wayId } from './true-terms'

/** A step that the app names: an amount by a way on a day. */
export interface NamedStep {
  readonly on: Day
  readonly place: string
  readonly way: string
  readonly amount: number
}

/** What the app says on a day: its steps, and what it expects to come in. */
export interface Look {
  readonly today: Day
  readonly steps: readonly NamedStep[]
  readonly expected: readonly { readonly place: string; readonly on: Day; readonly amount: number }[]
}

/** Milliseconds of this process's own work: another process beside it takes nothing of a solve's time. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Asks the app as its windows do, from the ledger of all that happened. */
export function appAdvice(life: Life, catalog: Catalog, past: Past, timeLimitMs: number): Look {
  const { today } = past
  const ways = life.kind.places.flatMap((place) =>
    place.ways.map((way) => [wayId(place.id, way.id), way] as const),
  )
  const leadsOn = new Set(ways.flatMap(([id, { into }]) => (into === undefined ? [] : [id])))
  const ledger = ledgerOf(life.accounts, past, (way) => !leadsOn.has(way))
  const areas = areaProblems({
    today,
    ledger,
    planned: ledger,
    catalog,
    preferences: preferencesOf(life),
    confirmations: {},
    expectations: [],
    facts: {},
    experience: {},
    ownWays: [],
  })
  const steps = areas.flatMap(({ problem, names }) =>
    plan(problem, { timeLimitMs, now: processorTime }).transfers.flatMap(
      ({ route, on, amount }): NamedStep[] => {
        const name = names.routes[route]
        return name ? [{ on, place: name.account, way: wayId(name.account, name.route), amount }] : []
      },
    ),
  )
  const expected = areas.flatMap(({ problem }) =>
    problem.accounts.flatMap(({ id, flows = [] }) =>
      flows.flatMap(({ on, amount }) => (amount > 0 ? [{ place: id, on, amount }] : [])),
    ),
  )
  return { today, steps, expected }
}

/** What the app asks for by default, in the life's money. */
const preferencesOf = ({ kind }: Life): Preferences => ({
  idleDays: 30,
  currency: kind.currency,
  rates: Object.fromEntries(
    Object.entries(kind.rates).map(([from, rate]) => [from, { rate, on: lifeDays.past }]),
  ),
  urgency: 'cheapest',
  effort: kind.effort,
  horizonDays: 70,
  choices: {},
  putAside: nothingAside,
  checkInRhythm: { every: 'never' },
  carrierLimits: {},
})
