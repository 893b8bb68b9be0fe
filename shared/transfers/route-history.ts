import { type Day, daysBetween } from '../day'
import { groupBy } from '../ledger/group-by'
import type { Account } from '../model'
import { type Minor, minor } from '../money/money'
import type { FollowedTransfer } from './followed-transfer'

/** How transfers from one account to another went so far. */
export interface RouteHistory {
  readonly from: Account
  readonly to: Account
  readonly count: number
  /** All that left, in the sender's currency. */
  readonly sent: Minor
  /** All fees the statements show, in the sender's currency; null where they show none for certain. */
  readonly fees: Minor | null
  /** Days under way: half of them took no longer, and none longer. */
  readonly usualDays: number
  readonly mostDays: number
  readonly last: Day
}

/** The past of each way, the busiest first; only transfers that both sides show. */
export function routeHistory(transfers: readonly FollowedTransfer[]): RouteHistory[] {
  const done = transfers.filter(({ state, to, into }) => isProven(state) && to !== null && into !== null)
  return [...groupBy(done, ({ from, to }) => `${from.id} → ${to!.id}`).values()]
    .map(historyOf)
    .sort((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1))
}

const isProven = (state: FollowedTransfer['state']): boolean => state === 'matched' || state === 'short'

function historyOf(of: readonly FollowedTransfer[]): RouteHistory {
  const [first] = of
  const days = of.map(({ sentOn, into }) => Math.max(0, daysBetween(sentOn, into!.day))).sort((a, b) => a - b)
  const fees = of.map(({ fee }) => fee)
  return {
    from: first!.from,
    to: first!.to!,
    count: of.length,
    sent: minor(of.reduce((total, { amount }) => total + amount, 0)),
    fees: fees.includes(null) ? null : minor(fees.reduce((total: number, fee) => total + (fee ?? 0), 0)),
    usualDays: days[Math.floor((days.length - 1) / 2)] ?? 0,
    mostDays: days.at(-1) ?? 0,
    last: of.map(({ sentOn }) => sentOn).reduce((a, b) => (a > b ? a : b)),
  }
}
