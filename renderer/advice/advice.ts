import type { Ledger } from '../../shared/ledger/ledger'
import type { Currency } from '../../shared/money/currency'
import { type Minor, minor } from '../../shared/money/money'
import type { Account } from '../../shared/model'
import { exchangeCost } from '../../shared/planner/exchange-cost'
import type { NamedAccount, NamedRoute } from '../../shared/planner/from-ledger/planning-outcome'
import type { Plan, PlannedTransfer } from '../../shared/planner/plan'
import type { SameMoney } from '../../shared/planner/same-money'
import type { CatalogRoute, Provider } from '../../shared/routes/catalog-schema'
import type { Catalog } from '../../shared/routes/load-catalog'
import { unlistedTerms } from '../../shared/routes/way-route'
import type { AreaProblem } from './areas'
import { type SpendStep, spendStepsOf } from './spend-step'

/** A group of comparable currencies with its plan. */
export interface Area extends AreaProblem {
  readonly plan: Plan
  /** What the plan comes to with the money that lies there today; null where no plan is possible. */
  readonly sameMoney: SameMoney | null
}

/** One transfer of a plan, with everything a person knows it by. */
export interface Step {
  readonly id: string
  readonly area: Area
  /** Its place among the plan's transfers. */
  readonly index: number
  readonly transfer: PlannedTransfer
  readonly from: Account
  readonly to: NamedAccount
  readonly toCurrency: Currency
  readonly name: NamedRoute
  readonly provider: Provider
  readonly route: CatalogRoute
}

/** What to do: all plans, and their steps in the order of their days. */
export interface Advice {
  readonly areas: readonly Area[]
  readonly steps: readonly Step[]
  /** What is better spent than sent, in the order of its days; of no place of which a step moves anything. */
  readonly spending: readonly SpendStep[]
}

/** What exchange keeps of a step, in whole minor units of its area's currency; zero where the rate is no worse. */
export const exchangeOf = ({ area, transfer }: Step): Minor =>
  minor(Math.max(0, Math.round(exchangeCost(area.problem, transfer))))

/** Puts the plans of all areas together. */
export function adviceOf(areas: readonly Area[], ledger: Ledger, catalog: Catalog): Advice {
  const steps = areas.flatMap((area) =>
    area.plan.transfers.map((transfer, index) => stepOf(area, transfer, index, ledger, catalog)),
  )
  return {
    areas,
    steps: steps.sort((a, b) => (a.transfer.on < b.transfer.on ? -1 : a.transfer.on > b.transfer.on ? 1 : 0)),
    spending: spendStepsOf(
      areas.flatMap(({ useUps }) => useUps),
      new Set(steps.map(({ from }) => from.id)),
      ledger,
      catalog,
    ),
  }
}

/** Says which step it is, whatever stands before it in the plan: what is opened for one must not pass to another. */
function stepId({ route, on }: PlannedTransfer, index: number, { plan }: Area): string {
  const before = plan.status === 'infeasible' ? [] : plan.transfers.slice(0, index)
  return `${route} ${on} ${before.filter((one) => one.route === route && one.on === on).length}`
}

function stepOf(
  area: Area,
  transfer: PlannedTransfer,
  index: number,
  ledger: Ledger,
  catalog: Catalog,
): Step {
  const name = area.names.routes[transfer.route]
  const planned = area.problem.routes.find(({ id }) => id === transfer.route)
  const from = name && ledger.get(name.account)?.account
  const listed = name && catalog.providers.get(name.provider)
  const provider = listed ?? (from && unlistedTerms(from, catalog).provider)
  const route =
    name?.shown?.route ??
    listed?.accounts.flatMap(({ routes }) => routes).find(({ id }) => id === name?.route)
  const to = planned && area.names.accounts[planned.to]
  const target = planned && area.problem.accounts.find(({ id }) => id === planned.to)
  if (!name || !from || !provider || !route || !to || !target)
    throw new Error(`The plan's route ${transfer.route} is not of this ledger`)
  return {
    id: stepId(transfer, index, area),
    area,
    index,
    transfer,
    from,
    to,
    toCurrency: target.currency as Currency,
    name,
    provider,
    route,
  }
}
