import type { Day } from '../day'
import { feeOf, type QuotaLeft } from '../fees/fee-of'
import { chargedOf, type FeeRule } from '../fees/rule'
import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'
import { type CatalogTariff, plannedTariff } from './fee-schema'
import { exactMinor, feeToRule } from './fee-to-rule'
import { type Bounds } from './largest-leaving'
import { leftToSpend } from './needs'
import { needsConfirmation, type PlacedRoute, routeVerdict } from './route-verdict'
import { firstOffered } from './offered'
import { arrivalDay, plannedSettlement } from './settlement'
import type { Verdict } from './eligibility'

/** Why an amount cannot leave by a route; `bound` is the amount that could. */
export type Obstacle =
  | {
      readonly code:
        'blocked' | 'fee-unknown' | 'no-fee-for-amount' | 'fee-takes-all' | 'not-offered' | 'limit-used-up'
    }
  | {
      readonly code:
        'below-minimum' | 'above-maximum' | 'above-limit-left' | 'not-a-step' | 'whole-only' | 'spend-first'
      readonly bound: Minor
    }

/** What a route costs for an amount, and when the money arrives. */
export interface Price {
  readonly fee: Minor
  /** The least the fee can be, where it is a range. */
  readonly feeAtBest: Minor
  /** What leaves the account. */
  readonly debit: Minor
  /** Whether the fee is paid beside the amount sent, so that more leaves than arrives even of a free transfer. */
  readonly onTop: boolean
  /** What arrives, before any exchange. */
  readonly received: Minor
  /** The most that can arrive, where the fee is a range. */
  readonly receivedAtBest: Minor
  /** The fee as a share of what leaves, in parts per million, rounded up. */
  readonly feePpm: number
  /** The same of the least it can be. */
  readonly feePpmAtBest: number
  /** The first day, from today on, on which it can be sent. */
  readonly sent: Day
  /** The latest day of arrival if it is sent then. */
  readonly arrives: Day
}

/** A route's answer to an amount. */
export interface Quote {
  readonly placed: PlacedRoute
  readonly verdict: Verdict
  readonly needsConfirmation: boolean
  readonly price: Price | null
  readonly obstacle: Obstacle | null
}

/** What a quote depends on besides the route and the amount. */
export interface QuoteContext {
  readonly today: Day
  readonly holidays: ReadonlySet<Day>
  /** What an allowance of the catalogue has left; nulls where it does not count that. */
  readonly leftOf: (quota: string) => QuotaLeft
  /** What lies in the account, where that is known: some routes take all of it or nothing. */
  readonly balance?: Minor
}

/** What an amount costs by a route on a day, or why it cannot leave that way. */
export function quote(placed: PlacedRoute, amount: Minor, context: QuoteContext): Quote {
  const { route } = placed
  const verdict = routeVerdict(placed, context.today)
  const answer = (price: Price | null, obstacle: Obstacle | null): Quote => ({
    placed,
    verdict,
    needsConfirmation: needsConfirmation(placed, context.today),
    price,
    obstacle,
  })
  if (verdict.kind === 'blocked') return answer(null, blockedBy(placed, verdict))
  const tariff = plannedTariff(route.fee)
  if (tariff === null) return answer(null, { code: 'fee-unknown' })
  const sent = firstOffered(route.window, context.today)
  if (sent === null) return answer(null, { code: 'not-offered' })
  const obstacle = obstacleOf(placed, amount, context)
  if (obstacle) return answer(null, obstacle)
  const currency = placed.account.currency as Currency
  const feeBy = (of: CatalogTariff): number | null => feeOf(ruleOf(of, currency), amount, context.leftOf)
  const fee = feeBy(tariff)
  if (fee === null) return answer(null, { code: 'no-fee-for-amount' })
  const onTop = chargedOf(ruleOf(tariff, currency)) === 'on-top'
  const received = onTop ? amount : amount - fee
  if (received <= 0) return answer(null, { code: 'fee-takes-all' })
  const debit = onTop ? amount + fee : amount
  const best = route.fee.state === 'range' ? (feeBy(route.fee.low) ?? fee) : fee
  return answer(
    {
      fee: minor(fee),
      feeAtBest: minor(Math.min(best, fee)),
      debit: minor(debit),
      onTop,
      received: minor(received),
      receivedAtBest: minor(onTop ? received : amount - Math.min(best, fee)),
      feePpm: shareOf(fee, debit),
      feePpmAtBest: shareOf(Math.min(best, fee), onTop ? amount + Math.min(best, fee) : amount),
      sent,
      arrives: arrivalDay(sent, plannedSettlement(route.settlement), context.holidays),
    },
    null,
  )
}

/** Parts per million, rounded up: never less than it is. */
const shareOf = (fee: number, debit: number): number => Math.ceil((fee / debit) * 1_000_000)

/** The bounds of one transfer in minor units; no upper bound is the largest exact amount. */
export function boundsOf({ account, route }: PlacedRoute): Bounds {
  const { min = '0', max, step } = route.limits ?? {}
  const of = account.currency as Currency
  return {
    min: Math.max(1, exactMinor(min, of)),
    max: max === undefined ? Number.MAX_SAFE_INTEGER : exactMinor(max, of),
    step: step === undefined ? 1 : exactMinor(step, of),
  }
}

/** A tariff of the catalogue in minor units, its allowances under their own ids. */
export const ruleOf = (tariff: CatalogTariff, currency: Currency): FeeRule =>
  feeToRule(tariff, currency, (id) => id)

/** A block that spending lifts says how much; the others have their reason. */
function blockedBy({ route, account, holding }: PlacedRoute, verdict: Verdict): Obstacle {
  const more =
    verdict.kind === 'blocked' && verdict.reason === 'not-spent-enough' && holding
      ? leftToSpend(route, holding, account.currency as Currency)
      : null
  return more === null ? { code: 'blocked' } : { code: 'spend-first', bound: minor(more) }
}

function obstacleOf(placed: PlacedRoute, amount: Minor, { leftOf, balance }: QuoteContext): Obstacle | null {
  const { min, max, step } = boundsOf(placed)
  const { whole = false, quotas = [] } = placed.route.limits ?? {}
  if (whole && balance !== undefined && amount !== balance) return { code: 'whole-only', bound: balance }
  if (amount < min) return { code: 'below-minimum', bound: minor(min) }
  if (amount > max) return { code: 'above-maximum', bound: minor(max) }
  if (amount % step !== 0) return { code: 'not-a-step', bound: minor(amount - (amount % step)) }
  const left = quotas.map(leftOf)
  if (left.some((one) => one.count === 0 || one.amount === 0)) return { code: 'limit-used-up' }
  const most = Math.min(...left.map((one) => one.amount ?? Infinity))
  return amount > most ? { code: 'above-limit-left', bound: minor(most) } : null
}
