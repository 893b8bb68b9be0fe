import { addDays, type Day, laterDay } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger } from '../../ledger/ledger'
import { minor } from '../../money/money'
import type { Currency } from '../../money/currency'
import type { CatalogRoute, Provider } from '../../routes/catalog-schema'
import { exactMinor } from '../../routes/fee-to-rule'
import type { Terms } from '../../routes/find-terms'
import { payoutRoutes } from '../../routes/pays-itself'
import type { Account, DatedAmount } from '../problem'
import { namedTarget } from './destinations'
import { lapsedOn } from './lapses'
import { nextFrom, passedPayDay, type PayoutBounds, sharedPayDays, sumsOn } from './payout-sums'
import {
  payoutArrival,
  type PayoutContext,
  payoutPrice,
  type PayoutWay,
  waysTaken,
  waysTo,
} from './payout-ways'
import { plannableAccount } from './plannable-account'
import type { PlanningInput } from './planning-input'
import type { Payout } from './planning-outcome'
import { isDeclined } from './put-aside'

/** What a place pays out by itself: what is to be said of it, and what it brings to an account of the person. */
export interface SelfPaid {
  /** Null where nothing lies there and nothing is expected. */
  readonly payout: Payout | null
  /** Null where no account of the ledger gets it, or nobody knows when or how much. */
  readonly arrivals: Arrivals | null
}

/** Payouts that are expected in an account of the ledger. */
export interface Arrivals {
  readonly to: string
  /** Whom they come from. */
  readonly provider: Provider
  /** What arrives at the least, oldest first. */
  readonly flows: readonly DatedAmount[]
  /** What the paying place takes in on a day, on average; 0 where its own past does not show it. */
  readonly perDay: number
}

/** Far enough for the next pay day of any month. */
const nextWithinDays = 62

/**
 * What a place pays out by itself until a day; null where it does not, or the person does not want it to. What cannot be
 * known is not made up: of a day that has passed since the last that is known of the place, nothing is counted on.
 */
export function payoutOf(
  ledger: AccountLedger,
  terms: Terms,
  input: PlanningInput,
  end: Day,
): SelfPaid | null {
  const { account } = ledger
  const { today } = input
  const routes = payoutRoutes(terms, today).filter(({ id }) => !isDeclined(input.putAside, account.id, id))
  if (routes.length === 0 || lapsedOn(ledger, terms.account, today) !== null) return null
  const { account: planned, income } = plannableAccount(ledger, terms.account, input, end)
  if (!holdsAny(planned)) return { payout: null, arrivals: null }
  const context = { account, terms, input }
  const known = waysTo(routes, context)
  const ways = waysTaken(known, routes.length, context)
  const [first] = ways
  const to: Payout['to'] = first ? namedTarget(first.target) : known.length > 0 ? 'several' : 'missing'
  const paying = first ? ways.map(({ route }) => route) : routes
  const bounds = boundsOf(paying, account)
  const isEnough = planned.opening >= bounds.least
  const passed = passedPayDay(ledger, paying, bounds, today)
  if (passed !== null) return { payout: { to, kind: 'due', on: passed }, arrivals: null }
  const days = sharedPayDays(paying, nextFrom(ledger, today), laterDay(end, addDays(today, nextWithinDays)))
  const sums = sumsOn(planned, days, bounds, today, (day) => balanceAt(ledger, day))
  const on = sums[0]?.on ?? days[0] ?? null
  const brings = payoutPrice(ways, sums[0]?.amount ?? planned.opening, context)
  return {
    payout: isEnough ? { to, kind: 'next', on, brings } : { to, kind: 'waits', least: minor(bounds.least) },
    arrivals: arrivalsOf(ways, sums, context, end, income.perDay),
  }
}

function arrivalsOf(
  ways: readonly PayoutWay[],
  sums: readonly DatedAmount[],
  context: PayoutContext,
  end: Day,
  perDay: number,
): Arrivals | null {
  const [first] = ways
  if (!first || first.target.assumed !== null) return null
  const flows = sums.flatMap(({ on, amount }): DatedAmount[] => {
    const price = payoutPrice(ways, amount, context)
    const arrives = payoutArrival(ways, on, context)
    return price === null || arrives > end ? [] : [{ on: arrives, amount: price.amount }]
  })
  return flows.length === 0 ? null : { to: first.target.id, provider: context.terms.provider, flows, perDay }
}

const holdsAny = ({ opening, flows = [] }: Account): boolean =>
  opening > 0 || flows.some(({ amount }) => amount > 0)

/** What bounds a payout by whichever of the routes: from the lowest of their least sums on it may go. */
const boundsOf = (
  routes: readonly CatalogRoute[],
  { currency }: { readonly currency: Currency },
): PayoutBounds => ({
  least: Math.min(...routes.map(({ limits }) => exactMinor(limits?.min ?? '0', currency))),
  most: Math.min(
    ...routes.map(({ limits }) => (limits?.max === undefined ? Infinity : exactMinor(limits.max, currency))),
  ),
  heldDays: Math.max(...routes.map(({ window }) => window?.heldDays ?? 0)),
})
