import type { Currency } from '../money/currency'
import { feeKinks } from './fee-kinks'
import { plannedTariff } from './fee-schema'
import { feeOf } from '../fees/fee-of'
import { boundsOf, type QuoteContext, ruleOf } from './quote'
import type { PlacedRoute } from './route-verdict'

/** What an amount costs by a route: minor units, and parts per million of what leaves the account. */
export interface FeeStep {
  readonly amount: number
  readonly fee: number
  readonly ppm: number
}

/** Between two change points the share falls along a curve; so many points draw it smoothly. */
const evenly = 160
/** More change points than this are closer together than a screen shows. */
const mostKinks = 120

/**
 * A route's fee as it climbs with the amount, up to `most`: on both sides of every point where its formula changes, so
 * that steps stand upright, and evenly in between. Only amounts the route takes and has a fee for.
 */
export function feeSteps(placed: PlacedRoute, most: number, context: QuoteContext): FeeStep[] {
  const tariff = plannedTariff(placed.route.fee)
  const { min, max } = boundsOf(placed)
  const top = Math.min(most, max)
  if (tariff === null || min > top) return []
  const rule = ruleOf(tariff, placed.account.currency as Currency)
  const kinks = feeKinks(rule, context.leftOf, top).slice(0, mostKinks)
  const amounts = new Set([min, top])
  for (const kink of kinks) for (const near of [kink - 1, kink]) amounts.add(near)
  for (let i = 1; i < evenly; i++) amounts.add(Math.round((most * i) / evenly))
  return [...amounts]
    .filter((amount) => amount >= min && amount <= top)
    .sort((a, b) => a - b)
    .flatMap((amount) => {
      const fee = feeOf(rule, amount, context.leftOf)
      if (fee === null) return []
      const debit = rule.charged === 'on-top' ? amount + fee : amount
      return [{ amount, fee, ppm: Math.ceil((fee / debit) * 1_000_000) }]
    })
}
