import { each, type Pieces, those } from '../pieces'
import { linksOf, type Sides, sidesOf } from './candidates'
import { placesOf } from './day-index'
import { namedIn } from './naming'
import type { Account } from '../model'
import type { Half, Link } from './pair'
import type { PairRules } from './pair-rules'

/** What each row that received money can have received it from, by its key; rows that cannot are absent. */
export type Links = ReadonlyMap<string, readonly Link[]>

/** The rows compared, by key, by which rules, and what came out. */
export interface Compared {
  readonly halves: ReadonlyMap<string, Half>
  readonly rules: PairRules
  /** All accounts, each with whose it is: rows may name any of them, and lead to those of the same owner. */
  readonly accounts: string
  readonly links: Links
}

/**
 * Compares rows that left with rows that came.
 *
 * @param before what an earlier comparison found: only rows near what has changed since are compared anew
 */
export function* linkAll(all: readonly Half[], rules: PairRules, before: Compared | null): Pieces<Compared> {
  const halves = new Map<string, Half>()
  const places = new Map<string, Account>()
  const [sent, received]: [Half[], Half[]] = [[], []]
  yield* each(all, (half) => {
    halves.set(half.key, half)
    places.set(half.account.id, half.account)
    ;(hasLeft(half) ? sent : received).push(half)
  })
  const accounts = [...places.values()]
    .map(({ id, owner }) => JSON.stringify([id, owner]))
    .sort()
    .join('\n')
  const known = before !== null && before.rules === rules && before.accounts === accounts ? before : null
  const stale = known === null ? received : yield* staleOf(all, halves, received, known)
  const links = new Map<string, readonly Link[]>()
  if (known)
    yield* each(known.links, ([key, of]) => {
      if (halves.has(key)) links.set(key, of)
    })
  const senders = yield* sidesOf(sent)
  const named = namedIn(rules, places.values())
  yield* each(stale, (into) => {
    const of = linksOf(into, senders, rules, named)
    if (of.length > 0) links.set(into.key, of)
    else links.delete(into.key)
  })
  return { halves, rules, accounts, links }
}

const hasLeft = ({ row }: Half): boolean => row.amount < 0

/** The receiving rows that are new, and those near a sending row that came, went or changed. */
function* staleOf(
  all: readonly Half[],
  now: ReadonlyMap<string, Half>,
  received: readonly Half[],
  { halves: known, rules }: Compared,
): Pieces<ReadonlySet<Half>> {
  const added = yield* those(all, (half) => !isSame(known.get(half.key), half))
  const gone = yield* those(known.values(), (half) => !isSame(now.get(half.key), half))
  const changed = [...added, ...gone].filter(hasLeft)
  const near = changed.length === 0 ? [] : nearby(changed, yield* sidesOf(received), rules)
  return new Set([...added.filter((half) => !hasLeft(half)), ...near])
}

/** Whether a row says the same as before, in all that is compared. */
function isSame(a: Half | undefined, b: Half): boolean {
  if (a === undefined) return false
  const [x, y] = [a.row, b.row]
  return (
    x === y ||
    (x.amount === y.amount &&
      x.day === y.day &&
      x.fee === y.fee &&
      x.kind === y.kind &&
      x.text === y.text &&
      x.counterparty === y.counterparty &&
      x.reference === y.reference)
  )
}

/** Rows that can have received what these sent, by their days alone. */
const nearby = (sent: readonly Half[], receivers: Sides, rules: PairRules): Half[] =>
  sent.flatMap((out) =>
    [...receivers.values()].flatMap(({ account, index }) => {
      const { mostDays } = rules.between(out.account, account)
      const [start, end] = placesOf(index, out.at - 1, out.at + mostDays)
      return index.halves.slice(start, end)
    }),
  )
