import type { FeePart } from '../../../shared/fees/rule'

/** A straight piece of a charge: `fixed + rate × base` for bases from `from` to `to`. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly fixed: number
  readonly rate: number
}

const MILLION = 1_000_000

/**
 * The charge of one part on bases up to `most` as straight pieces, without rounding.
 *
 * @param apart how far a band begins above the end of the one before: 1 where bases are whole, 0 where they need not be
 */
export function chargePieces(part: FeePart, most: number, apart: 0 | 1): Piece[] {
  const raised = plainPieces(part, most, apart).flatMap((piece) => atLeast(piece, part.min ?? 0))
  const { max } = part
  const capped = max === undefined ? raised : raised.flatMap((piece) => atMost(piece, max))
  return capped.filter(({ from, to }) => from <= to)
}

function plainPieces(part: FeePart, most: number, apart: number): Piece[] {
  if (part.tiers) return tierPieces(part, most)
  const rate = (ppm = 0): number => (part.of === 'net' ? ppm / (MILLION + ppm) : ppm / MILLION)
  if (!part.bands) return [{ from: 0, to: most, fixed: part.fixed ?? 0, rate: rate(part.ppm) }]
  const pieces: Piece[] = []
  let from = 0
  for (const { upTo, fixed = 0, ppm } of part.bands) {
    const to = Math.min(most, upTo ?? most)
    if (from <= to) pieces.push({ from, to, fixed, rate: rate(ppm) })
    from = Math.max(from, (upTo ?? Infinity) + apart)
  }
  return pieces
}

/** Each slice at its own rate; what lies above the last slice costs nothing more. */
function tierPieces({ tiers = [], fixed = 0 }: FeePart, most: number): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  let charge = fixed
  for (const { upTo, ppm } of [...tiers, { upTo: null, ppm: 0 }]) {
    const to = Math.min(most, upTo ?? most)
    if (to <= from) continue
    const rate = ppm / MILLION
    pieces.push({ from, to, fixed: charge - rate * from, rate })
    charge += rate * (to - from)
    from = to
  }
  return pieces
}

function atLeast(piece: Piece, min: number): Piece[] {
  const { from, to, fixed, rate } = piece
  if (rate === 0) return [{ ...piece, fixed: Math.max(fixed, min) }]
  const edge = (min - fixed) / rate
  if (edge <= from) return [piece]
  const floor = { from, to: Math.min(to, edge), fixed: min, rate: 0 }
  return edge < to ? [floor, { ...piece, from: edge }] : [floor]
}

function atMost(piece: Piece, max: number | 'amount'): Piece[] {
  const { from, to, fixed, rate } = piece
  if (max === 'amount') {
    const whole = { from, to, fixed: 0, rate: 1 }
    const edge = rate < 1 ? fixed / (1 - rate) : Infinity
    if (edge <= from) return [piece]
    return edge < to
      ? [
          { ...whole, to: edge },
          { ...piece, from: edge },
        ]
      : [whole]
  }
  if (rate === 0) return [{ ...piece, fixed: Math.min(fixed, max) }]
  const edge = (max - fixed) / rate
  if (edge >= to) return [piece]
  const cap = { from: Math.max(from, edge), to, fixed: max, rate: 0 }
  return edge > from ? [{ ...piece, to: edge }, cap] : [cap]
}
