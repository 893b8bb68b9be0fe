import { linksOf, type Sides, sidesOf } from './candidates'
import { placesOf } from './day-index'
import { namedIn } from './naming'
import type { Half, Link } from './pair'
import type { PairRules } from './pair-rules'

/** What each row that received money can have received it from, by its key; rows that cannot are absent. */
export type Links = ReadonlyMap<string, readonly Link[]>

/** The rows compared, by key, by which rules, and what came out. */
export interface Compared {
  readonly halves: ReadonlyMap<string, Half>
  readonly rules: PairRules
  /** The ids of all accounts: rows may name any of them. */
  readonly accounts: string
  readonly links: Links
}

/**
 * Compares rows that left with rows that came.
 *
 * @param before what an earlier comparison found: only rows near what has changed since are compared anew
 */
export function linkAll(all: readonly Half[], rules: PairRules, before: Compared | null): Compared {
  const halves = new Map(all.map((half) => [half.key, half]))
  const [sent, received] = [all.filter(hasLeft), all.filter((half) => !hasLeft(half))]
  const places = new Map(all.map(({ account }) => [account.id, account]))
  const accounts = [...places.keys()].sort().join('\n')
  const known = before !== null && before.rules === rules && before.accounts === accounts ? before : null
  const stale = known === null ? received : staleOf(all, halves, received, known)
  const links = new Map<string, readonly Link[]>(known?.links)
  if (known) for (const key of goneOf(known, halves)) links.delete(key)
  const [senders, named] = [sidesOf(sent), namedIn(rules, places.values())]
  for (const into of stale) {
    const of = linksOf(into, senders, rules, named)
    if (of.length > 0) links.set(into.key, of)
    else links.delete(into.key)
  }
  return { halves, rules, accounts, links }
}

const hasLeft = ({ row }: Half): boolean => row.amount < 0

const goneOf = (known: Compared, halves: ReadonlyMap<string, Half>): string[] =>
  [...known.links.keys()].filter((key) => !halves.has(key))

/** The receiving rows that are new, and those near a sending row that came, went or changed. */
function staleOf(
  all: readonly Half[],
  now: ReadonlyMap<string, Half>,
  received: readonly Half[],
  { halves: known, rules }: Compared,
): ReadonlySet<Half> {
  const added = all.filter((half) => !isSame(known.get(half.key), half))
  const gone = [...known.values()].filter((half) => !isSame(now.get(half.key), half))
  const changed = [...added, ...gone].filter(hasLeft)
  const near = changed.length === 0 ? [] : nearby(changed, sidesOf(received), rules)
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
