import type { Day } from '../../shared/day'
import type { Excluded, ExclusionReason, Payout } from '../../shared/planner/from-ledger/planning-outcome'
import type { BlockReason } from '../../shared/routes/eligibility'
import { type Minor, minor } from '../../shared/money/money'
import type { Advice, Area } from './advice'
import { isAnswerable } from './answerable'

/** Why nothing is planned for an account. */
export interface LeftOut {
  /** `spend-only`: the provider lets it out for nobody; it can be spent there, and no more. `waits`: it goes once it is more. */
  readonly reason: ExclusionReason | 'spend-only' | 'waits'
  /** What closes the ways out that the provider does offer to others. */
  readonly block: BlockReason | null
  /** The last day of what should have lapsed, where that is why. */
  readonly on?: Day
  /** From which sum on, in minor units of the account, where it waits. */
  readonly from?: Minor
  /** What is known of the payout, where the provider pays it out by itself. */
  readonly payout?: Payout
}

/** Why nothing is planned for an account; null where it is planned for, or simply pays to wait. */
export function leftOut({ areas }: Advice, account: string): LeftOut | null {
  const here = areas.flatMap(({ excluded }) => excluded).filter((one) => one.account === account)
  const asked = here.find(isAnswerable)
  const [from] = areas.flatMap((area) => worthFrom(area, account) ?? [])
  if (!asked && from !== undefined) return { reason: 'waits', block: null, from }
  const first = asked ?? here.find(({ route }) => route === null)
  if (!first) return null
  const { reason } = first
  if (first.lapsedOn !== undefined) return { reason, block: null, on: first.lapsedOn }
  if (first.payout) return { reason, block: null, payout: first.payout }
  if (reason !== 'no-route') return { reason, block: null }
  if (here.some((one) => one.reason === 'declined')) return { reason: 'declined', block: null }
  if (here.some(({ offer }) => offer)) return { reason: 'no-own-account', block: null }
  const block = blocksOf(here).find((one) => !isNoWay(one)) ?? null
  const isCredit =
    blocksOf(here).includes('not-available') && here.every((one) => one.route === null || one.block)
  return { reason: block === null && isCredit ? 'spend-only' : reason, block }
}

/** The accounts of which nothing goes before they hold more. */
export const waitingPlaces = ({ areas }: Advice): readonly string[] =>
  areas.flatMap((area) => area.problem.accounts.flatMap(({ id }) => (worthFrom(area, id) === null ? [] : id)))

/** The least sum that is worth sending from an account of which the plan sends nothing; null where none is waited for. */
function worthFrom({ problem, plan }: Area, account: string): Minor | null {
  const opening = problem.accounts.find(({ id }) => id === account)?.opening ?? 0
  const routes = problem.routes.filter(({ from }) => from === account)
  const isSent = plan.transfers.some(({ route }) => routes.some(({ id }) => id === route))
  const sums = routes.flatMap(({ worthFrom: sum }) => sum ?? [])
  return opening > 0 && !isSent && sums.length > 0 ? minor(Math.min(...sums)) : null
}

const blocksOf = (excluded: readonly Excluded[]): readonly BlockReason[] =>
  excluded.flatMap(({ block }) => block ?? [])

/** The provider has no such way for the person, whatever they do; an earlier rule is no way either. */
const isNoWay = (block: BlockReason): boolean =>
  block === 'not-available' || block === 'superseded' || block === 'other-person'
