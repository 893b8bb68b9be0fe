import type { GatheredPart } from './gathered'
import type { DatedLoss, Use } from './place'

/** Why a way out opens, or costs less, once something is spent. */
export type Opening =
  /** A share of the first worth must have been spent. */
  | 'share-spent'
  /** Only a small rest is paid out. */
  | 'small-rest'
  /** The deposit comes back whole once nothing is left that a fee could be taken from. */
  | 'deposit'
  /** A smaller rest leaves for less. */
  | 'cheaper'

/** A place whose money is better spent than sent: what to spend there, by when, what becomes of the rest, and what that saves. */
export interface UseUp {
  readonly account: string
  /** What may be spent there today. */
  readonly balance: number
  /** How much to spend, by which days: together `use.spent`; none where nothing presses, so that all of it may wait. */
  readonly parts: readonly GatheredPart[]
  readonly use: Use
  /** Null where the rest does not leave. */
  readonly opening: Opening | null
  /** The most that the way out pays of a rest, where the rest has to be small; null where that makes no difference. */
  readonly mostLeft: number | null
  /** One purchase is enough, of whatever sum: it is only an untouched place that loses. */
  readonly isTouch: boolean
  /** The first that is lost if nothing is done; null where nothing is, as far as is known. */
  readonly loses: (DatedLoss & { readonly why: 'lapses' | 'closes' | 'untouched' | 'unclaimed' }) | null
  /** How much less is lost than by leaving it alone. */
  readonly keeps: number
  /** What the cheapest way out takes today of all of it, and by which route; null where there is none of known cost. */
  readonly outNow: { readonly route: string; readonly cost: number } | null
  /** What the person usually spends there in a week; null where nobody knows. */
  readonly weekly: number | null
  /** Whether the place's terms leave open when its money lapses. */
  readonly lapseIsUnknown: boolean
  /** The route by which the catalogue says that nothing leaves; null where it says no such thing. */
  readonly noWay: string | null
  /** Whether a rest may leave in a way that is not known yet. */
  readonly restIsUnknown: boolean
  /** Whether it costs less than any plan could: the planner then leaves the place alone. */
  readonly comesFirst: boolean
}
