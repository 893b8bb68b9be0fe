import { addDays, type Day } from '../../day'
import type { Account } from '../../model'
import { minor, type Minor } from '../../money/money'
import { ownOf } from '../../own-of'
import { feeOf } from '../../fees/fee-of'
import type { CatalogRoute } from '../../routes/catalog-schema'
import type { Terms } from '../../routes/find-terms'
import { passedKey, slowerOf } from '../../routes/own-settlement'
import { ruleOf } from '../../routes/quote'
import { arrivalDay } from '../../routes/settlement'
import { type Target, targetOf } from './destinations'
import { isPaidBy, payerNames } from './payer-names'
import { knownTariff, settlingOf } from './plannable-routes'
import type { PlanningInput } from './planning-input'

/** A route by which a place pays out by itself, and the account it pays to. */
export interface PayoutWay {
  readonly route: CatalogRoute
  readonly target: Target
}

/** What a payout is judged by. */
export interface PayoutContext {
  readonly account: Account
  readonly terms: Terms
  readonly input: PlanningInput
}

/** The routes that lead to an account the person has. */
export function waysTo(
  routes: readonly CatalogRoute[],
  { account, terms, input }: PayoutContext,
): PayoutWay[] {
  const accounts = [...input.ledger.values()].map((one) => one.account)
  return routes.flatMap((route): PayoutWay[] => {
    const target = targetOf(route, account, terms.provider, accounts, input.preferences)
    return typeof target === 'string' ? [] : [{ route, target }]
  })
}

/**
 * Which of them the provider takes: the one by which money arrived last, as both statements show; else all to the account
 * that the provider's money came to last; else all, where no route leads elsewhere. Empty where nobody can say: the provider
 * may pay to an account that is not here.
 *
 * @param open how many routes are open, to accounts of the person or not
 */
export function waysTaken(
  ways: readonly PayoutWay[],
  open: number,
  context: PayoutContext,
): readonly PayoutWay[] {
  const { account, input } = context
  const shown = latestOf(
    ways,
    ({ route }) => ownOf(input.experience, passedKey(account.id, route.id))?.at(-1)?.sentOn,
  )
  if (shown) return [shown]
  const paid = latestOf(ways, ({ target }) => lastPaid(target.id, context))
  const targets = new Set(ways.map(({ target }) => target.id))
  const isOnly = targets.size === 1 && ways.length === open
  const to = paid?.target.id ?? (isOnly ? [...targets][0] : undefined)
  return ways.filter(({ target }) => target.id === to)
}

/** The last day on which money of the provider came to an account, by a way of the person's own or by its rows. */
function lastPaid(to: string, { account, terms, input }: PayoutContext): Day | undefined {
  const names = payerNames(terms.provider)
  const since = addDays(input.today, -recentDays)
  const row = input.ledger.get(to)?.posted.findLast((one) => isPaidBy(one, names))
  const way = input.ownWays.find((one) => one.from === account.id && one.to === to)
  return [row?.day, way?.last]
    .filter((day) => day !== undefined && day >= since)
    .sort()
    .at(-1)
}

/** What was paid longer ago says little of where it goes today. */
const recentDays = 365

/** The one of the latest day; undefined where none has one. */
function latestOf<T>(all: readonly T[], dayOf: (one: T) => Day | undefined): T | undefined {
  const dated = all.flatMap((one) => {
    const day = dayOf(one)
    return day === undefined ? [] : [{ one, day }]
  })
  return dated.sort((a, b) => (a.day < b.day ? 1 : -1))[0]?.one
}

/** What a payout brings at the least and what is kept of it, by the dearest of the ways it may take; null where a fee is not known. */
export function payoutPrice(
  ways: readonly PayoutWay[],
  amount: number,
  context: PayoutContext,
): { readonly amount: Minor; readonly fee: Minor } | null {
  const { currency } = context.account
  // All of the sum leaves, so that a fee beside it is taken from it as well. Of an allowance nothing is counted on.
  const kept = ways.map(({ route, target }) => {
    const tariff = knownTariff(route, context)
    if (typeof tariff === 'string' || target.currency !== currency) return null
    return feeOf(ruleOf(tariff, currency), amount, () => ({ count: 0, amount: 0 }))
  })
  const fees = kept.filter((fee) => fee !== null)
  const fee = Math.max(...fees)
  return fees.length === 0 || fees.length < kept.length || fee >= amount
    ? null
    : { amount: minor(amount - fee), fee: minor(fee) }
}

/** The latest day on which what leaves on a day is there. */
export function payoutArrival(ways: readonly PayoutWay[], on: Day, context: PayoutContext): Day {
  const { account, terms, input } = context
  const closed = new Set(input.holidays[terms.account.country.slice(0, 2)])
  return ways
    .map(({ route }) => settlingOf(route, account, terms, input))
    .map(({ rule, own }) => arrivalDay(on, slowerOf(rule, own), closed))
    .reduce((latest, day) => (day > latest ? day : latest), on)
}
