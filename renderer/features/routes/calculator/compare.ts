import { type Minor, minor } from '../../../../shared/money/money'
import { calculate, type Calculation, mostThatLeaves, paysFrom } from '../../../../shared/routes/calculator'
import { type FeeStep, feeSteps } from '../../../../shared/routes/fee-steps'
import type { Terms } from '../../../../shared/routes/find-terms'
import { quote, type QuoteContext } from '../../../../shared/routes/quote'
import type { PlacedRoute } from '../../../../shared/routes/route-verdict'
import { niceTicks } from '../../../ui/nice-ticks'

/** What can be said of a usable route besides its price for one amount. */
export interface RouteReach {
  readonly placed: PlacedRoute
  /** The largest amount that can leave the balance, and what arrives of it; null where none can. */
  readonly most: { readonly amount: Minor; readonly received: Minor } | null
  /** From where on it costs no more than the share asked for; null where it never does. */
  readonly paysFrom: Minor | null
  readonly steps: readonly FeeStep[]
}

/** Everything the calculator shows for an account and an amount. */
export interface Comparison extends Calculation {
  readonly context: QuoteContext
  readonly balance: Minor
  readonly reach: readonly RouteReach[]
  /** Round amounts from nothing to past the balance and the amount. */
  readonly ticks: readonly number[]
}

/**
 * Compares all routes of an account for an amount.
 *
 * @param share of the amount, in parts per million, above which a fee is too much
 */
export function compareRoutes(terms: Terms, amount: Minor, share: number, context: QuoteContext): Comparison {
  const { quotes, cheapest } = calculate(terms, amount, context)
  const balance = context.balance ?? minor(0)
  const usable = quotes.filter(({ verdict, placed }) => verdict.kind !== 'blocked' && hasFee(placed))
  const smallest = Math.min(...usable.map(({ placed }) => Number(placed.route.limits?.min ?? 0)))
  const ticks = niceTicks(Math.max(balance, amount, Number.isFinite(smallest) ? smallest : 0, 1) * 1.2, 4)
  const reach = usable.map(({ placed }): RouteReach => {
    const most = mostThatLeaves(placed, balance, context)
    const price = most && quote(placed, most, context).price
    return {
      placed,
      most: most && price ? { amount: most, received: price.received } : null,
      paysFrom: paysFrom(placed, share, context),
      steps: feeSteps(placed, ticks.at(-1) ?? 1, context),
    }
  })
  return { quotes, cheapest, context, balance, reach, ticks }
}

const hasFee = ({ route: { fee } }: PlacedRoute): boolean => fee.state === 'known' || fee.state === 'range'
