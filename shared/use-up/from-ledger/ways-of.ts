import type { Day } from '../../day'
import { feeOf, type QuotaLeft } from '../../fees/fee-of'
import { chargedOf, type FeeRule } from '../../fees/rule'
import type { AccountLedger } from '../../ledger/ledger'
import type { Currency } from '../../money/currency'
import { targetOf } from '../../planner/from-ledger/destinations'
import type { PlanningInput } from '../../planner/from-ledger/planning-input'
import { isDeclined } from '../../planner/from-ledger/put-aside'
import { quotasLeft } from '../../planner/from-ledger/quotas-left'
import type { CatalogRoute } from '../../routes/catalog-schema'
import { feeKinks } from '../../routes/fee-kinks'
import { plannedTariff } from '../../routes/fee-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { Terms } from '../../routes/find-terms'
import { type Bounds, largestLeaving } from '../../routes/largest-leaving'
import { firstOffered } from '../../routes/offered'
import { boundsOf, ruleOf } from '../../routes/quote'
import { isCash } from '../../routes/route-verdict'
import type { Outcome, WayOut } from '../place'
import { spendingThatOpens } from './spending-that-opens'

/** The ways out of a place whose cost is known. */
export interface WaysOfPlace {
  readonly ways: readonly WayOut[]
  /** Whether there may be others: with a fee to be looked up, an account to be named, a question to be answered. */
  readonly isOpen: boolean
}

/** A day no service of today is announced to end after. */
const never = '9999-12-31' as Day

/**
 * The ways by which the money of an account can leave as cash, now or once some of it is spent. Whether the person has
 * looked a fee up makes no difference here: nothing is sent on it, it is only weighed against spending.
 */
export function waysOf(
  ledger: AccountLedger,
  terms: Terms,
  balance: number,
  input: PlanningInput,
): WaysOfPlace {
  const { account } = ledger
  const isKept = account.reserve > 0
  const found = terms.account.routes
    .filter((route) => isCash(route) && !isDeclined(input.putAside, account.id, route.id))
    .filter((route) => !isKept || route.limits?.whole !== true)
    .map((route) => wayOf(route, ledger, terms, balance, input))
  return {
    ways: found.filter((one) => typeof one === 'object'),
    isOpen: found.includes('open'),
  }
}

function wayOf(
  route: CatalogRoute,
  { account }: AccountLedger,
  terms: Terms,
  balance: number,
  input: PlanningInput,
): WayOut | 'open' | 'closed' {
  const { today } = input
  const spending = spendingThatOpens(route, terms, today)
  if (typeof spending === 'string') return spending
  const accounts = [...input.ledger.values()].map((one) => one.account)
  const target = targetOf(route, account, terms.provider, accounts, input.preferences)
  if (target === 'not-cash') return 'closed'
  const tariff = plannedTariff(route.fee)
  if (typeof target === 'string' || target.currency !== account.currency || tariff === null) return 'open'
  const from = openedFrom(route, today)
  if (from === null) return 'closed'
  const { quotas = [] } = route.limits ?? {}
  const leftOf = quotasLeft(account, terms, input.ledger, today)
  const left = quotas.map(leftOf)
  if (left.some(({ count, amount }) => count === 0 || amount === 0)) return 'open'
  const bounds = boundsOf({ ...terms, route })
  const most = Math.min(bounds.max, ...left.map(({ amount }) => amount ?? Infinity))
  const deposit = depositOf(route, terms)
  const rule = ruleOf(tariff, account.currency)
  const ends = [route.window?.offeredUntil as Day | undefined, terms.holding?.facts.closesOn]
  return {
    id: route.id,
    ...spending,
    least: deposit > 0 && bounds.min === 1 ? 0 : bounds.min,
    most,
    from,
    until: ends.flatMap((day) => day ?? []).sort()[0] ?? never,
    outcomeOf: (rest) => outcomeOf(rule, rest, bounds, leftOf),
    edges: edgesOf(rule, Math.min(balance, most), bounds, leftOf),
    deposit,
  }
}

/** The first day on which a way is offered; null where it is over. */
function openedFrom({ window }: CatalogRoute, today: Day): Day | null {
  const opens = window?.offeredFrom as Day | undefined
  return opens !== undefined && opens > today ? opens : firstOffered(window, today)
}

/** What comes back beside the rest, in minor units. */
function depositOf({ returnsDeposit }: CatalogRoute, { account: { deposit, currency } }: Terms): number {
  return returnsDeposit === true && deposit !== undefined ? exactMinor(deposit, currency as Currency) : 0
}

type LeftOf = (quota: string) => QuotaLeft

/** What comes of all that may leave of a rest. A fee that takes all of it pays nothing. */
function outcomeOf(rule: FeeRule, rest: number, { step }: Bounds, leftOf: LeftOf): Outcome {
  if (chargedOf(rule) === 'on-top') {
    const amount = largestLeaving(rule, rest, { min: 1, max: rest, step }, leftOf) ?? 0
    return { paid: amount, cost: amount === 0 ? 0 : (feeOf(rule, amount, leftOf) ?? 0) }
  }
  const amount = rest - (rest % step)
  const cost = Math.min(amount, (amount === 0 ? 0 : feeOf(rule, amount, leftOf)) ?? amount)
  return { paid: amount - cost, cost }
}

/** The rests at which the fee's formula may change. */
function edgesOf(rule: FeeRule, most: number, { step }: Bounds, leftOf: LeftOf): number[] {
  if (most < 1) return []
  const rests = feeKinks(rule, leftOf, most).flatMap((kink) => {
    const amount = Math.ceil(kink / step) * step
    const fee = chargedOf(rule) === 'on-top' ? (feeOf(rule, amount, leftOf) ?? 0) : 0
    return fee === 0 ? [amount] : [amount, amount + fee]
  })
  return [...new Set(rests)].sort((a, b) => a - b)
}
