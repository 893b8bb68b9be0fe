import type { Day } from '../../shared/day'
import type { Excluded, ExclusionReason } from '../../shared/planner/from-ledger/planning-outcome'
import type { BlockReason } from '../../shared/routes/eligibility'
import type { Advice } from './advice'
import { isAnswerable } from './answerable'

/** Why nothing is planned for an account. */
export interface LeftOut {
  /** `spend-only`: the provider lets it out for nobody; it can be spent there, and no more. */
  readonly reason: ExclusionReason | 'spend-only'
  /** What closes the ways out that the provider does offer to others. */
  readonly block: BlockReason | null
  /** The last day of what should have lapsed, where that is why. */
  readonly on?: Day
}

/** Why nothing is planned for an account; null where it is planned for, or simply pays to wait. */
export function leftOut({ areas }: Advice, account: string): LeftOut | null {
  const here = areas.flatMap(({ excluded }) => excluded).filter((one) => one.account === account)
  const first = here.find(isAnswerable) ?? here.find(({ route }) => route === null)
  if (!first) return null
  const { reason } = first
  if (first.lapsedOn !== undefined) return { reason, block: null, on: first.lapsedOn }
  if (reason !== 'no-route') return { reason, block: null }
  if (here.some((one) => one.reason === 'declined')) return { reason: 'declined', block: null }
  if (here.some(({ offer }) => offer)) return { reason: 'no-own-account', block: null }
  const block = blocksOf(here).find((one) => !isNoWay(one)) ?? null
  const isCredit =
    blocksOf(here).includes('not-available') && here.every((one) => one.route === null || one.block)
  return { reason: block === null && isCredit ? 'spend-only' : reason, block }
}

const blocksOf = (excluded: readonly Excluded[]): readonly BlockReason[] =>
  excluded.flatMap(({ block }) => block ?? [])

/** The provider has no such way for the person, whatever they do; an earlier rule is no way either. */
const isNoWay = (block: BlockReason): boolean =>
  block === 'not-available' || block === 'superseded' || block === 'other-person'
