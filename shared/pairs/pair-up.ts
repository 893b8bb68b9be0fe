import { isSameOwner } from '../ledger/owners'
import { each, finish, type Pieces } from '../pieces'
import { type Edge, assign } from './assign'
import { better, daysApart } from './candidates'
import { type Compared, linkAll, type Links } from './link-all'
import { type Half, type Link, type Pair, pairId } from './pair'
import type { PairRules } from './pair-rules'

/** Stands for the row at the other end, where no statement has one. */
export const nowhere = ''

/**
 * What the person said about two rows, by their keys: that they are one transfer, or are not. Or about the one that left,
 * with `nowhere` for the other: that the money arrived all the same.
 */
export interface PairDecision {
  readonly out: string
  readonly into: string
  readonly verdict: 'confirmed' | 'refused' | 'arrived'
}

/** All pairs of a ledger, and what is needed to find them again faster when a few rows change. */
export interface PairBook extends Compared {
  /** In the order in which the money arrived. */
  readonly pairs: readonly Pair[]
}

/**
 * The best overall pairing of rows that left with rows that came: the one whose pairs are the surest in sum. What a
 * person confirmed stands, what they refused is never proposed again.
 *
 * The same rows give the same pairs, in whatever order they come and whatever was known before.
 *
 * @param before an earlier book of the same ledger: only rows near what has changed since are compared anew
 */
export const pairUp = (
  halves: readonly Half[],
  rules: PairRules,
  decisions: readonly PairDecision[],
  before: PairBook | null = null,
): PairBook => finish(pairing(halves, rules, decisions, before))

/** The same, which can pause. */
export function* pairing(
  halves: readonly Half[],
  rules: PairRules,
  decisions: readonly PairDecision[],
  before: PairBook | null,
): Pieces<PairBook> {
  const compared = yield* linkAll(halves, rules, before)
  return { ...compared, pairs: yield* bestOf(compared, decisions) }
}

/** The halves no pair holds, in the order of their days. */
export function unpaired({ halves, pairs }: PairBook): readonly Half[] {
  const taken = new Set(pairs.flatMap(({ out, into }) => [out.key, into.key]))
  return [...halves.values()].filter(({ key }) => !taken.has(key)).sort(inOrder)
}

/** By day, and among one day's by key: the same whatever order the rows came in. */
const inOrder = (a: Half, b: Half): number => a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)

/** Confidence counts; among equally sure pairings the one whose rows are nearer to one another. */
const worthOf = (link: Link): number => link.confidence * 1_000 - Math.min(999, daysApart(link) ** 2)

interface LinkEdge extends Edge {
  readonly link: Link
}

function* bestOf({ halves, links }: Compared, decisions: readonly PairDecision[]): Pieces<readonly Pair[]> {
  const confirmed = confirmedOf(halves, links, decisions)
  const settled = new Set(confirmed.flatMap(({ out, into }) => [out.key, into.key]))
  const refused = new Set(
    decisions.flatMap(({ out, into, verdict }) => (verdict === 'refused' ? [pairId(out, into)] : [])),
  )
  const isOpen = ({ out, into }: Link): boolean =>
    !settled.has(out.key) && !settled.has(into.key) && !refused.has(pairId(out.key, into.key))
  const receiving: (readonly Link[])[] = []
  yield* each(links.values(), (all) => {
    const of = decisions.length === 0 ? all : all.filter(isOpen)
    if (of.length > 0) receiving.push(of)
  })
  receiving.sort((a, b) => inOrder(a[0]!.into, b[0]!.into))

  const places = new Map<string, number>()
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size
    if (place === places.size) places.set(key, place)
    return place
  }
  const edges: (readonly LinkEdge[])[] = []
  yield* each(receiving, (of) => {
    edges.push(of.map((link) => ({ to: placeOf(link.out.key), worth: worthOf(link), link })))
  })
  const chosen = yield* assign(edges, places.size)
  const pairs: Pair[] = []
  yield* each(edges, (of, place) => {
    const edge = of.find(({ to }) => to === chosen[place])
    if (edge) pairs.push(pairOf(edge.link, 'rules'))
  })
  return confirmed.length === 0
    ? pairs
    : [...confirmed, ...pairs].sort((a, b) => inOrder(a.into, b.into) || better(a, b))
}

/** What the person confirmed, also where no rule would have thought of it; each row once. */
function confirmedOf(
  halves: ReadonlyMap<string, Half>,
  links: Links,
  decisions: readonly PairDecision[],
): Pair[] {
  const settled = new Set<string>()
  return decisions.flatMap((decision) => {
    const [out, into] = [halves.get(decision.out), halves.get(decision.into)]
    if (decision.verdict !== 'confirmed' || !out || !into) return []
    if (settled.has(out.key) || settled.has(into.key)) return []
    // It was said before one of the places got another owner.
    if (!isSameOwner(out.account, into.account)) return []
    settled.add(out.key).add(into.key)
    const link = links.get(into.key)?.find((one) => one.out.key === out.key)
    return [pairOf(link ?? { out, into, confidence: 99, reasons: [] }, 'person')]
  })
}

const pairOf = ({ out, into, confidence, reasons }: Link, by: Pair['by']): Pair => ({
  id: pairId(out.key, into.key),
  out,
  into,
  confidence,
  reasons,
  by,
})
