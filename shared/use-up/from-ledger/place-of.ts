import type { Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger } from '../../ledger/ledger'
import { ownOf } from '../../own-of'
import { homeOf } from '../../planner/from-ledger/home'
import type { PlanningInput } from '../../planner/from-ledger/planning-input'
import type { Account } from '../../model'
import { findTerms, type Terms } from '../../routes/find-terms'
import { heldTerms } from '../../routes/held-terms'
import { knownOf } from '../../routes/known-of'
import type { Place, Span } from '../place'
import { lossesOf } from './losses-of'
import { waysOf } from './ways-of'
import { weeklySpending } from './weekly-spending'

/** A place of the ledger whose money can be spent there. */
export interface LedgerPlace {
  readonly place: Place
  /** The last day of the service, where the person knows of its end. */
  readonly closesOn: Day | null
  /** Whether nobody says if and when its money lapses. */
  readonly lapseIsUnknown: boolean
  /** The days on which what is lost goes to an authority as unclaimed. */
  readonly unclaimedOn: readonly Day[]
  /** The route by which the catalogue says that nothing leaves; null where it says no such thing. */
  readonly noWay: string | null
  /** Whether there may be ways out whose cost is not known yet. */
  readonly isOpen: boolean
}

/** The place an account is; null where nothing can be spent there, nothing lies there, or the person put it off. */
export function placeOf(ledger: AccountLedger, input: PlanningInput, span: Span): LedgerPlace | null {
  const { account } = ledger
  const { today } = input
  const held = balanceAt(ledger, today)
  const kept = held - Math.max(0, account.reserve)
  const facts = ownOf(input.facts, account.id)
  const closesOn = facts?.closesOn
  const rests = ownOf(input.putAside.rests, account.id)
  if (!isSpentFrom(account) || kept <= 0) return null
  if ((closesOn !== undefined && closesOn < today) || (rests !== undefined && rests > today)) return null
  const found = findTerms(input.catalog, account, ownOf(input.choices, account.id), homeOf(input.preferences))
  const terms =
    typeof found === 'string'
      ? null
      : heldTerms(found, knownOf(ledger, today, { facts, corrections: input.confirmations }))
  if (terms !== null && !isRunning(terms)) return null
  const { isUnknown, unclaimedOn, ...losses } = lossesOf(ledger, terms?.account ?? null, closesOn, kept, span)
  if (losses.balance === 0) return null
  const { ways, isOpen } =
    terms === null ? { ways: [], isOpen: true } : waysOf(ledger, terms, losses.balance, input)
  return {
    place: {
      id: account.id,
      ...losses,
      weekly: weeklySpending(ledger, today),
      ways,
    },
    closesOn: closesOn ?? null,
    lapseIsUnknown: isUnknown,
    unclaimedOn,
    noWay: terms === null ? null : noWayOf(terms),
    isOpen,
  }
}

/** Earnings wait on a platform and money in a bank is out already; these are for spending. */
const isSpentFrom = ({ kind, role }: Account): boolean =>
  role !== 'destination' && (kind === 'wallet' || kind === 'points' || kind === 'voucher')

/** Where every way is closed, nobody says that the service still takes its money. */
const isRunning = ({ account: { routes } }: Terms): boolean =>
  routes.length === 0 || routes.some(({ status }) => status === 'current')

const noWayOf = ({ account: { routes } }: Terms): string | null =>
  routes.find(({ status, fee }) => status === 'current' && fee.state === 'not-available')?.id ?? null
