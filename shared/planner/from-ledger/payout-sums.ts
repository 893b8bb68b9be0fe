import { addDays, type Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger } from '../../ledger/ledger'
import type { CatalogRoute } from '../../routes/catalog-schema'
import { payDays } from '../../routes/pays-itself'
import type { Account, DatedAmount } from '../problem'

/** The days on which a place pays, by whichever of the routes it takes; none where they differ, or nobody states them. */
export function sharedPayDays(routes: readonly CatalogRoute[], from: Day, until: Day): readonly Day[] {
  const [first, ...others] = routes.map((route) => payDays(route, from, until))
  const isShared = others.every((days) => days.join() === first?.join())
  return isShared ? (first ?? []) : []
}

/** The first day whose payout can still come: today's has gone where a row of today shows it. */
export const nextFrom = ({ posted }: AccountLedger, today: Day): Day =>
  posted.some(({ day, kind }) => day === today && kind === 'withdrawal') ? addDays(today, 1) : today

/**
 * The first day of a payout of which nothing known tells: after the last statement and the last balance, and before today,
 * where as much had lain there long enough.
 */
export function passedPayDay(
  ledger: AccountLedger,
  routes: readonly CatalogRoute[],
  { least, heldDays }: PayoutBounds,
  today: Day,
): Day | null {
  const { account, lastStatementDay } = ledger
  const told = [
    ...account.stated.map(({ day }) => day),
    ...(lastStatementDay === null ? [] : [lastStatementDay]),
  ]
  const last = told
    .filter((day) => day <= today)
    .sort()
    .at(-1)
  if (last === undefined) return null
  const lay = (day: Day): number =>
    Math.min(balanceAt(ledger, today), balanceAt(ledger, addDays(day, -heldDays)))
  const days = sharedPayDays(routes, addDays(last, 1), addDays(today, -1))
  return days.find((day) => lay(day) >= Math.max(1, least)) ?? null
}

/** What bounds each payout. */
export interface PayoutBounds {
  /** In minor units of the account; no bound is 0 and Infinity. */
  readonly least: number
  readonly most: number
  /** Only what has lain there for so many days is paid. */
  readonly heldDays: number
}

/**
 * What leaves on each of the days: all that is there by then, what comes in before the day included, where it is as much
 * as the least sum.
 *
 * @param lay what lay in the account at the end of a day that has passed
 */
export function sumsOn(
  { opening, flows = [], expiries = [], drains = [] }: Account,
  days: readonly Day[],
  { least, most, heldDays }: PayoutBounds,
  today: Day,
  lay: (day: Day) => number,
): readonly DatedAmount[] {
  const before = (all: readonly DatedAmount[], day: Day): number =>
    all.reduce((sum, { on, amount }) => sum + (on < day ? amount : 0), 0)
  const thereBefore = (day: Day): number =>
    day > today
      ? opening + before(flows, day) - before(expiries, day) - before(drains, day)
      : Math.min(opening, lay(addDays(day, -1)))
  let paid = 0
  return days.flatMap((on): DatedAmount[] => {
    const now = on > today ? thereBefore(on) : opening
    const there = Math.min(now, heldDays === 0 ? now : thereBefore(addDays(on, 1 - heldDays))) - paid
    if (there < Math.max(1, least)) return []
    const amount = Math.min(there, most)
    paid += amount
    return [{ on, amount }]
  })
}
