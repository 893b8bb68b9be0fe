import type { Day } from '../day'
import { feeOf } from '../fees/fee-of'
import type { AccountLedger } from '../ledger/ledger'
import type { Currency } from '../money/currency'
import type { Minor } from '../money/money'
import { chargesSeen, type ChargeSeen } from './charges-seen'
import { type CatalogTariff, plannedTariff } from './fee-schema'
import { fitTariff } from './fit-tariff'
import type { Terms } from './find-terms'
import { boundsOf, ruleOf } from './quote'
import { type PlacedRoute, routeVerdict } from './route-verdict'

/** So many withdrawals must agree before a rule is doubted. */
const leastEvidence = 3

/** One withdrawal, and what the rule says it should have cost. */
export interface FeeEvidence {
  readonly day: Day
  readonly amount: Minor
  readonly charged: Minor
  /** Null where the rule has no fee for it. */
  readonly expected: number | null
}

/** A fee that was really charged, again and again, and that no rule of the account explains. */
export interface LearnedFee {
  /** The routes the withdrawals can have gone by: statements do not name it. The one that fits their amounts first. */
  readonly routes: readonly PlacedRoute[]
  readonly tariff: CatalogTariff
  /** Newest first. */
  readonly evidence: readonly FeeEvidence[]
}

/**
 * What an account's own withdrawals say its provider charges, where at least three agree with one another and with no
 * rule; null where the rules hold or too little is known.
 *
 * Only fees a statement shows count: a row without a fee may have lost it at the other end.
 */
export function learnedFee(ledger: AccountLedger, terms: Terms, today: Day): LearnedFee | null {
  const routes = terms.account.routes
    .map((route): PlacedRoute => ({ ...terms, route }))
    .filter((placed) => routeVerdict(placed, today).kind !== 'blocked')
  const seen = chargesSeen(ledger)
  const strange = seen.filter((charge) => !routes.some((placed) => explains(placed, charge)))
  const possible = routes.filter((placed) =>
    strange.slice(0, leastEvidence).every((one) => fits(placed, one)),
  )
  const [first] = possible
  if (strange.length < leastEvidence || !first) return null
  const newest = strange[leastEvidence - 1]
  if (newest === undefined || seen.indexOf(newest) >= leastEvidence) return null
  const found = fitTariff(strange, leastEvidence, ledger.account.currency)
  if (!found) return null
  return {
    routes: possible,
    tariff: found.tariff,
    evidence: strange.slice(0, found.agreeing).map((charge) => ({
      day: charge.day,
      amount: charge.amount,
      charged: charge.fee,
      expected: expected(first, charge),
    })),
  }
}

/** Whether a route's rule, at either end where it is a range, is what was charged. */
function explains(placed: PlacedRoute, charge: ChargeSeen): boolean {
  const { fee } = placed.route
  if (fee.state === 'range') {
    const [low, high] = [feeBy(fee.low, placed, charge), feeBy(fee.high, placed, charge)]
    return low !== null && high !== null && charge.fee >= low && charge.fee <= high
  }
  return fits(placed, charge) && expected(placed, charge) === charge.fee
}

function expected(placed: PlacedRoute, charge: ChargeSeen): number | null {
  const tariff = plannedTariff(placed.route.fee)
  return tariff && feeBy(tariff, placed, charge)
}

/** A part that a quota waives is taken as charged: a fee was seen. */
function feeBy(tariff: CatalogTariff, { account }: PlacedRoute, { amount, fee }: ChargeSeen): number | null {
  const rule = ruleOf(tariff, account.currency as Currency)
  const noneLeft = () => ({ count: 0, amount: 0 })
  const whole = feeOf(rule, amount, noneLeft)
  return tariff.charged === 'from-amount' || whole === fee ? whole : feeOf(rule, amount - fee, noneLeft)
}

function fits(placed: PlacedRoute, { amount }: ChargeSeen): boolean {
  const { min, max } = boundsOf(placed)
  return amount >= min && amount <= max
}
