import type { Gain } from './convolve'

/**
 * The same gains with lines that go on to the end wherever they stay below what is gained there anyway, as that of a rate
 * does beyond its cap. No amount brings more than before, and lines without an end are the quicker ones to compute with.
 */
export function lengthened(gains: readonly Gain[], most: number): Gain[] {
  const pieces = [...gains].sort((a, b) => a.from - b.from)
  return pieces.map((gain, i) => (staysBelow(gain, pieces.slice(i + 1), most) ? { ...gain, to: most } : gain))
}

/** Whether the later pieces leave no gap up to the end, and are above the line of the first wherever they are. */
function staysBelow({ from, to, at, slope }: Gain, later: readonly Gain[], most: number): boolean {
  let reached = to
  for (const piece of later) {
    const above = piece.at - (at + slope * (piece.from - from))
    const isBelow = above >= 0 && above + (piece.slope - slope) * (piece.to - piece.from) >= 0
    if (!isBelow || piece.from > reached + 1) return false
    reached = piece.to
  }
  return reached >= most
}
