import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { type Cheapest, cheapestRoutes, costsAtMostFrom, type Tariff } from './break-even'
import { plannedTariff } from './fee-schema'
import type { Terms } from './find-terms'
import { largestLeaving } from './largest-leaving'
import { boundsOf, quote, type Quote, type QuoteContext, ruleOf } from './quote'
import type { PlacedRoute } from './route-verdict'

/** How far break-even amounts are looked for: a hundred million minor units, a million dollars. */
const furthest = 100_000_000

/** What the fee calculator shows for an account and an amount. */
export interface Calculation {
  /** Every route of the account: the cheapest for the amount first, then what cannot be used. */
  readonly quotes: readonly Quote[]
  /** Which usable route costs least from which amount on. */
  readonly cheapest: readonly Cheapest[]
}

/** Asks every route of an account what an amount costs, and where one becomes cheaper than another. */
export function calculate({ provider, account }: Terms, amount: Minor, context: QuoteContext): Calculation {
  const quotes = account.routes
    .map((route) => quote({ provider, account, route }, amount, context))
    .sort(byCost)
  const tariffs = quotes.flatMap(({ placed, verdict }) =>
    verdict.kind === 'blocked' ? [] : (tariffOf(placed) ?? []),
  )
  return { quotes, cheapest: cheapestRoutes(tariffs, furthest, context.leftOf) }
}

/** The least amount from which a route costs at most a share (parts per million) of it; null where it never does. */
export function paysFrom(placed: PlacedRoute, ppm: number, context: QuoteContext): Minor | null {
  const tariff = tariffOf(placed)
  const from = tariff && costsAtMostFrom(tariff, ppm, context.leftOf)
  return from === null ? null : minor(from)
}

/** The largest amount that can leave a balance by a route, its fee paid; null where none can. */
export function mostThatLeaves(placed: PlacedRoute, balance: Minor, context: QuoteContext): Minor | null {
  const tariff = plannedTariff(placed.route.fee)
  if (tariff === null) return null
  const rule = ruleOf(tariff, placed.account.currency as Currency)
  const found = largestLeaving(rule, balance, boundsOf(placed), context.leftOf)
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

/** Priced before unpriced; the lowest fee first, of equal ones the sooner. */
function byCost(a: Quote, b: Quote): number {
  if (!a.price || !b.price) return Number(b.price !== null) - Number(a.price !== null)
  return (
    a.price.fee - b.price.fee ||
    (a.price.arrives < b.price.arrives ? -1 : Number(a.price.arrives > b.price.arrives))
  )
}
