import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { type Cheapest, cheapestRoutes, costsAtMostFrom, type Tariff } from './break-even'
import { plannedTariff } from './fee-schema'
import type { Terms } from './find-terms'
import { largestLeaving } from './largest-leaving'
import { boundsOf, quote, type Quote, type QuoteContext, ruleOf } from './quote'
import { isCash, type PlacedRoute } from './route-verdict'

/** How far break-even amounts are looked for: a hundred million minor units, a million dollars. */
const furthest = 100_000_000

/** What the fee calculator shows for an account and an amount. */
export interface Calculation {
  /** Every route of the account: what leaves most first, then what cannot be used. */
  readonly quotes: readonly Quote[]
  /** Which usable route costs least from which amount on. */
  readonly cheapest: readonly Cheapest[]
}

/** Asks every route of an account what an amount costs, and where one becomes cheaper than another. */
export function calculate(terms: Terms, amount: Minor, context: QuoteContext): Calculation {
  const quotes = terms.account.routes
    .map((route) => quoteLeaving({ ...terms, route }, amount, context))
    .sort(byReceived)
  const tariffs = quotes.flatMap(({ placed, verdict }) =>
    verdict.kind === 'blocked' ? [] : (tariffOf(placed) ?? []),
  )
  return { quotes, cheapest: cheapestRoutes(tariffs, furthest, context.leftOf) }
}

/**
 * What arrives if `amount` may leave the account, the fee included: a fee on top is taken off it first, so that ways out
 * can be compared by what they leave of the same money.
 */
export function quoteLeaving(placed: PlacedRoute, amount: Minor, context: QuoteContext): Quote {
  const asked = quote(placed, amount, context)
  const tariff = plannedTariff(placed.route.fee)
  if (!asked.price?.onTop || tariff === null) return asked
  const rule = ruleOf(tariff, placed.account.currency as Currency)
  const { step } = boundsOf(placed)
  const sent = largestLeaving(rule, amount, { min: 1, max: amount, step }, context.leftOf)
  return sent === null
    ? { ...asked, price: null, obstacle: { code: 'fee-takes-all' } }
    : quote(placed, minor(sent), context)
}

/** The least amount from which a route costs at most a share (parts per million) of it; null where it never does. */
export function paysFrom(placed: PlacedRoute, ppm: number, context: QuoteContext): Minor | null {
  const tariff = tariffOf(placed)
  const from = tariff && costsAtMostFrom(tariff, ppm, context.leftOf)
  return from === null ? null : minor(from)
}

/** The largest amount that can leave a balance by a route today, its fee paid; null where none can. */
export function mostThatLeaves(placed: PlacedRoute, balance: Minor, context: QuoteContext): Minor | null {
  const { fee, limits: { whole = false, quotas = [] } = {} } = placed.route
  const tariff = plannedTariff(fee)
  if (tariff === null) return null
  const left = quotas.map(context.leftOf)
  if (left.some(({ count }) => count === 0)) return null
  const { min, max, step } = boundsOf(placed)
  const bounds = {
    min: whole ? Math.max(min, balance) : min,
    max: Math.min(max, ...left.map(({ amount }) => amount ?? Infinity)),
    step,
  }
  const rule = ruleOf(tariff, placed.account.currency as Currency)
  const found = largestLeaving(rule, balance, bounds, context.leftOf)
  return found === null ? null : minor(found)
}

function tariffOf(placed: PlacedRoute): Tariff | null {
  const tariff = plannedTariff(placed.route.fee)
  if (tariff === null) return null
  const { min, max } = boundsOf(placed)
  return {
    route: placed.route.id,
    rule: ruleOf(tariff, placed.account.currency as Currency),
    min,
    max: Math.min(max, furthest),
  }
}

/**
 * What leaves most first, of equal ones the sooner. What is no cash comes after all that is: a point is not a coin. Then
 * what cannot be used for this amount, what has no known fee, and what is never offered.
 */
function byReceived(a: Quote, b: Quote): number {
  const rank = rankOf(a) - rankOf(b)
  if (rank !== 0 || !a.price || !b.price) return rank
  return (
    b.price.received - a.price.received ||
    (a.price.arrives < b.price.arrives ? -1 : Number(a.price.arrives > b.price.arrives))
  )
}

function rankOf({ price, obstacle, placed }: Quote): number {
  if (price) return isCash(placed.route) ? 0 : 1
  return obstacle?.code === 'blocked' ? 4 : obstacle?.code === 'fee-unknown' ? 3 : 2
}
