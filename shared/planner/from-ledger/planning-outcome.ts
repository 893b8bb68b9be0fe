import type { Day } from '../../day'
import type { Currency } from '../../money/currency'
import type { Minor } from '../../money/money'
import type { BlockReason, WarnReason } from '../../routes/eligibility'
import type { CatalogRoute } from '../../routes/catalog-schema'
import type { OwnWay } from '../../routes/own-way'
import type { OwnSettlement } from '../../routes/own-settlement'
import type { PlannedSettlement } from '../../routes/settlement'
import type { Opinion } from '../../routes/way-route'
import type { PlanningProblem } from '../problem'

/** Why an account or one of its routes is not in the problem. */
export type ExclusionReason =
  | 'debt'
  | 'below-zero'
  | 'empty'
  /** All of it should have lapsed, and nobody has said that it is still there. */
  | 'lapsed'
  /** All of it is on its way out already. */
  | 'under-way'
  /** The provider pays it out by itself: it is expected, and nobody is asked to request it. */
  | 'pays-itself'
  | 'unknown-provider'
  | 'unknown-balance'
  /** The provider's terms differ by state, and nobody says which. */
  | 'which-balance'
  | 'no-rate'
  | 'no-route'
  | 'declined'
  | 'blocked'
  | 'fee-unknown'
  | 'needs-confirmation'
  | 'markup-unknown'
  | 'not-cash'
  | 'no-own-account'

/** An account, or one route of it, that is left out, and why. */
export interface Excluded {
  readonly account: string
  /** The catalogue's route; null where the whole account is left out. */
  readonly route: string | null
  readonly reason: ExclusionReason
  /** The last day of the last of it, where `lapsed`. */
  readonly lapsedOn?: Day
  /** What blocks it, where `blocked`. */
  readonly block?: BlockReason
  /** What it would come to if the person had the account it leads to. */
  readonly offer?: Offer
  /** What is known of the payout, where a whole account `pays-itself`. */
  readonly payout?: Payout
}

/** What a provider pays out by itself, as far as it is known. */
export type Payout = {
  /** The account that gets it; `missing`: none of those here; `several`: nobody says which of them. */
  readonly to: NamedAccount | 'missing' | 'several'
} & (
  | {
      readonly kind: 'next'
      /** When it leaves; null where no page states the day. */
      readonly on: Day | null
      /** What then arrives at the least, and what is kept of it, in the account's currency; null where that is not known. */
      readonly brings: { readonly amount: Minor; readonly fee: Minor } | null
    }
  /** Less than the provider's least sum lies there. */
  | { readonly kind: 'waits'; readonly least: Minor }
  /** It was to leave on a day after the last of which anything is known. */
  | { readonly kind: 'due'; readonly on: Day }
)

/** What lies in an account today, sent by a way to a bank account that the person has not named. */
export interface Offer {
  /** Of the account that is missing. */
  readonly currency: Currency
  readonly amount: Minor
  /** Null where it is not known, or not looked up yet. */
  readonly fee: Minor | null
}

/** Whom an account of the problem stands for: one of the ledger, or one that its owner surely has. */
export type NamedAccount =
  | { readonly kind: 'account'; readonly account: string }
  | {
      readonly kind: 'assumed'
      readonly holds: 'bank' | 'cash'
      readonly currency: Currency
      /** Whose it is, where it is not the person's own. */
      readonly owner?: string
    }

/** How long a route takes: as its rule says, and as the person's own transfers took; the slower is planned with. */
export interface Settling {
  readonly rule: PlannedSettlement
  /** Whether the provider states it at all. */
  readonly isStated: boolean
  /** Null where there were too few. */
  readonly own: OwnSettlement | null
}

/** Whose route a route of the problem is. */
export interface NamedRoute {
  readonly account: string
  readonly provider: string
  readonly catalogAccount: string
  readonly route: string
  /** What is to be said with it. */
  readonly warnings: readonly WarnReason[]
  /** When the person looked its fee up, as long as that counts. */
  readonly confirmedOn: Day | null
  /** How often their own statements show its fee, and when last; null where that is not what it rests on. */
  readonly seen: { readonly count: number; readonly last: Day } | null
  /** When it arrives, and what says so. */
  readonly settling: Settling
  /** How the person's own transfers to the same account went, where the plan rests on them. */
  readonly way: OwnWay | null
  /** The route itself, where it is not the catalogue's but what their statements show, and what the catalogue says instead. */
  readonly shown: { readonly route: CatalogRoute; readonly opinion: Opinion | null } | null
}

/** From ids of the problem back to what a person knows. */
export interface ProblemNames {
  readonly accounts: Readonly<Record<string, NamedAccount>>
  readonly routes: Readonly<Record<string, NamedRoute>>
}

/** Something that was assumed on the way, so that the window can say so. */
export interface PlanningNote {
  readonly account: string
  readonly code:
    | 'spending-reduced'
    | 'opening-assumed'
    | 'inflow-expected'
    | 'payout-expected'
    | 'expiry-known'
    | 'expiry-overdue'
    | 'inactivity-fee'
    | 'yearly-fee'
}

/** A problem for the planner, and what every part of it stands for. */
export interface LedgerProblem {
  readonly problem: PlanningProblem
  readonly names: ProblemNames
  readonly excluded: readonly Excluded[]
  readonly notes: readonly PlanningNote[]
}
