import type { Account } from '../model'
import { groupBy } from '../ledger/group-by'
import { isSameOwner } from '../ledger/owners'
import type { Pieces } from '../pieces'
import { type DayIndex, dayIndex, placesOf } from './day-index'
import { judge } from './judge'
import type { Named } from './naming'
import type { Half, Link } from './pair'
import type { Passage, PairRules } from './pair-rules'

/** The most partners looked at for one row. More than these only where dozens of equal amounts move in one week. */
const mostLinks = 24

/** A real rate is within a factor of two of a known one, whatever the years between. */
const rateFactor = 2

/** Rows of one direction, by account. */
export type Sides = ReadonlyMap<string, Side>

/** One account's rows of one direction. */
export interface Side {
  readonly account: Account
  readonly index: DayIndex
}

/** Sorts rows of one direction into accounts and days. */
export function* sidesOf(halves: readonly Half[]): Pieces<Sides> {
  const sides = new Map<string, Side>()
  for (const [id, of] of groupBy(halves, ({ account }) => account.id)) {
    sides.set(id, { account: of[0]!.account, index: dayIndex(of) })
    yield
  }
  return sides
}

/** The rows that can have sent what a row received, best first. */
export function linksOf(into: Half, senders: Sides, rules: PairRules, named: Named): readonly Link[] {
  const links: Link[] = []
  const today = into.at
  for (const { account, index } of senders.values()) {
    // What goes to somebody else's place is a payment to them.
    if (account.id === into.account.id || !isSameOwner(account, into.account)) continue
    const passage = rules.between(account, into.account)
    const [low, high] = sentRange(into, account, passage, rules)
    const [start, end] = placesOf(index, today - passage.mostDays, today + 1)
    for (let place = start; place < end; place++) {
      const size = index.sizes[place]!
      if (size < low || size > high) continue
      const link = judge(index.halves[place]!, into, passage, rules, named)
      if (link) links.push(link)
    }
  }
  return links.length < 2 ? links : links.sort(better).slice(0, mostLinks)
}

/** What can have been sent for what came, in minor units of the sender: nothing outside can be the same transfer. */
function sentRange(into: Half, from: Account, { most }: Passage, rules: PairRules): [number, number] {
  const came = into.row.amount
  if (from.currency === into.account.currency)
    return [came, Math.ceil((came + most.fixed + 1) / (1 - most.ppm / 1_000_000)) + into.row.fee]
  const known = rules.rate(from.currency, into.account.currency, into.row.day)
  if (known === null) return [1, Infinity]
  return [came / known.rate / rateFactor, (came / known.rate + most.fixed) * rateFactor]
}

/** Days between the two rows of a link. */
export const daysApart = ({ out, into }: Link): number => into.at - out.at

/** The surer first, then the nearer, then by name. */
export const better = (a: Link, b: Link): number =>
  b.confidence - a.confidence ||
  Math.abs(daysApart(a)) - Math.abs(daysApart(b)) ||
  (a.out.key < b.out.key ? -1 : a.out.key > b.out.key ? 1 : 0)
