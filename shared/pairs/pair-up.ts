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
export function pairUp(
  halves: readonly Half[],
  rules: PairRules,
  decisions: readonly PairDecision[],
  before: PairBook | null = null,
): PairBook {
  const compared = linkAll(halves, rules, before)
  return { ...compared, pairs: bestOf(compared, decisions) }
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

function bestOf({ halves, links }: Compared, decisions: readonly PairDecision[]): readonly Pair[] {
  const confirmed = confirmedOf(halves, links, decisions)
  const settled = new Set(confirmed.flatMap(({ out, into }) => [out.key, into.key]))
  const refused = new Set(
    decisions.flatMap(({ out, into, verdict }) => (verdict === 'refused' ? [pairId(out, into)] : [])),
  )
  const isOpen = ({ out, into }: Link): boolean =>
    !settled.has(out.key) && !settled.has(into.key) && !refused.has(pairId(out.key, into.key))
  const open =
    decisions.length === 0 ? [...links.values()] : [...links.values()].map((of) => of.filter(isOpen))
  const receiving = open.filter((of) => of.length > 0).sort((a, b) => inOrder(a[0]!.into, b[0]!.into))

  const places = new Map<string, number>()
  const placeOf = (key: string): number => {
    const place = places.get(key) ?? places.size
    if (place === places.size) places.set(key, place)
    return place
  }
  const edges = receiving.map((of) =>
    of.map((link): LinkEdge => ({ to: placeOf(link.out.key), worth: worthOf(link), link })),
  )
  const chosen = assign(edges, places.size)
  const found = edges.flatMap((of, place) => of.find(({ to }) => to === chosen[place])?.link ?? [])
  const pairs = found.map((link) => pairOf(link, 'rules'))
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
