import { relaxedFee } from '../fees/relaxed-fee'
import type { Gain } from './convolve'
import { lengthened } from './lengthened'
import type { Model, Terms } from './model'
import type { Spends } from './quota-states'

/** A way of using a route: which free quotas waive, and what that brings for what is taken out. */
export interface Way {
  readonly terms: Terms
  /** Quotas that waive their parts here. */
  readonly waiving: readonly number[]
  readonly gains: readonly Gain[]
  /** What it does to the used amount of a quota, where that is told apart. */
  readonly spends?: Spends
}

/** How much a free quota may waive at most on a day; null where it waives everything. */
export type MostWaived = (quota: number) => number | null

/** Score taken for each unit of amount that a quota waives. */
export type Prices = readonly number[]

/**
 * What a transfer can bring at most, by what it takes out: fees without rounding, exchange without rounding down,
 * each free quota either waiving as much as it ever could or nothing, at the price set for it. Nothing in between can
 * be better: without a price because a charge does not rise with its base, with one because it is concave in it
 * (`canBePriced`). Charges by bands may rise as the base falls, and count as waived whole.
 */
export function waysOf(
  model: Model,
  terms: Terms,
  value: number,
  most: number,
  mostWaived: MostWaived,
  prices: Prices,
): Way[] {
  const free = [...new Set(terms.parts.flatMap(({ free }) => (free < 0 ? [] : [free])))]
  const limits = terms.limits.map((quota) => model.quotas[quota]?.amount ?? Infinity)
  const largest = Math.min(terms.max, most, ...limits)
  return subsets(free).map((waiving) => {
    const waivedBy = (quota: number): number =>
      waiving.includes(quota) ? (mostWaived(quota) ?? Infinity) : 0
    const parts = terms.parts.map(({ part, free }) => {
      const waived = waivedBy(free)
      return { part, waived: waived > 0 && part.bands !== undefined ? Infinity : waived }
    })
    const gains = relaxedFee(parts, terms.min, largest).flatMap((piece) => {
      const edges = waiving
        .map((quota) => waivedBy(quota))
        .filter((edge) => edge > piece.from && edge < piece.to)
      return splitAt(piece, edges).flatMap((part) =>
        gainOf(model, terms, part, value, waiving, waivedBy, prices),
      )
    })
    return { terms, waiving, gains: terms.onTop ? gains : lengthened(gains, most) }
  })
}

/** Whether what a quota waives may carry a price: all its charges are a fixed sum and one rate, perhaps capped. */
export const canBePriced = (terms: Terms, quota: number): boolean =>
  terms.parts.every(
    ({ part, free }) => free !== quota || (!part.bands && !part.tiers && part.min === undefined),
  )

const subsets = (of: readonly number[]): number[][] =>
  of.slice(0, 4).reduce<number[][]>((all, next) => [...all, ...all.map((some) => [...some, next])], [[]])

type Piece = ReturnType<typeof relaxedFee>[number]

function splitAt(piece: Piece, edges: readonly number[]): Piece[] {
  const sorted = [...edges].sort((a, b) => a - b)
  return [piece.from, ...sorted.map((edge) => edge + 1)].map((from, i) => ({
    ...piece,
    from,
    to: sorted[i] ?? piece.to,
  }))
}

function gainOf(
  model: Model,
  terms: Terms,
  piece: Piece,
  value: number,
  waiving: readonly number[],
  waivedBy: (quota: number) => number,
  prices: Prices,
): Gain[] {
  const rate = terms.exchange ? Number(terms.exchange.over) / Number(terms.exchange.under) : 1
  // The fee may not be more than the amount, where it is taken out of it.
  const net = { at: terms.onTop ? 0 : -piece.at, slope: terms.onTop ? 1 : 1 - piece.slope }
  let { from } = piece
  if (net.at + net.slope * from < 0) {
    if (net.slope <= 0) return []
    from = Math.ceil(-net.at / net.slope - 1e-9)
  }
  if (from > piece.to) return []
  let { at, slope } = { at: net.at * rate * value - model.effort, slope: net.slope * rate * value }
  for (const quota of waiving) {
    const price = prices[quota] ?? 0
    const waived = waivedBy(quota)
    if (price === 0 || waived === Infinity) continue
    if (piece.to <= waived) slope -= price
    else at -= price * waived
  }
  if (!terms.onTop) return [{ from, to: piece.to, at: at + slope * from, slope }]
  const taken = (amount: number): number => amount * (1 + piece.slope) + piece.at
  return [{ from: taken(from), to: taken(piece.to), at: at + slope * from, slope: slope / (1 + piece.slope) }]
}
