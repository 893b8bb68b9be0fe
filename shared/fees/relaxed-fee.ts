import { MILLION } from './ratio'
import type { FeePart } from './rule'

/** On whole amounts from `from` to `to`, the fee is at least `at + slope × amount`. */
export interface FeePiece {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly slope: number
}

/** A part, and how much of its base is waived: 0 for none, Infinity for all. */
export interface WaivedPart {
  readonly part: FeePart
  readonly waived: number
}

/**
 * The fee as straight pieces, from below: exact but for rounding, of which at most one minor unit a part is taken
 * off. Amounts for which the tariff has no band belong to no piece.
 *
 * A charge "of the rest" that is one rate falls as the parts before rise, never by more than these rise; so that rounding
 * these down keeps the sum a lower bound. Where the charge can jump on a rounded rest (`jumps`), the part is left out.
 */
export function relaxedFee(parts: readonly WaivedPart[], least: number, most: number): FeePiece[] {
  let pieces: FeePiece[] = least <= most ? [{ from: least, to: most, at: 0, slope: 0 }] : []
  let rounded = false
  for (const { part, waived } of parts) {
    const loose = rounded && part.of === 'rest' && (waived > 0 || jumps(part))
    if (!loose) pieces = pieces.flatMap((piece) => withPart(piece, part, waived))
    rounded ||= hasRate(part)
  }
  return pieces
}

/** Whether a charge can change by more than its base does: fixed sums that a base of 0 spares, bands, rates above one. */
const jumps = ({ fixed = 0, ppm = 0, bands, tiers, min = 0 }: FeePart): boolean =>
  fixed > 0 ||
  min > 0 ||
  ppm > MILLION ||
  bands !== undefined ||
  (tiers ?? []).some((tier) => tier.ppm > MILLION)

interface Line {
  readonly at: number
  readonly slope: number
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Cuts a stretch of whole amounts into where the line is at most the level, and where it is above. */
function cut({ from, to }: Stretch, { at, slope }: Line, level: number): { atMost: Stretch; above: Stretch } {
  const none = { from: 1, to: 0 }
  const whole = { from, to }
  if (slope === 0) return at <= level ? { atMost: whole, above: none } : { atMost: none, above: whole }
  const crossing = (level - at) / slope
  return slope > 0
    ? {
        atMost: { from, to: Math.min(to, Math.floor(crossing)) },
        above: { from: Math.max(from, Math.floor(crossing) + 1), to },
      }
    : {
        atMost: { from: Math.max(from, Math.ceil(crossing)), to },
        above: { from, to: Math.min(to, Math.ceil(crossing) - 1) },
      }
}

const isEmpty = ({ from, to }: Stretch): boolean => from > to

function withPart(piece: FeePiece, part: FeePart, waived: number): FeePiece[] {
  const full: Line = part.of === 'rest' ? { at: -piece.at, slope: 1 - piece.slope } : { at: 0, slope: 1 }
  const base: Line = { at: full.at - waived, slope: full.slope }
  if (waived === Infinity) return [piece]
  const { atMost: free, above } = cut(piece, base, 0)
  const charged = isEmpty(above) ? [] : charges(part, base, above)
  const before = { at: piece.at, slope: piece.slope }
  return [
    ...(isEmpty(free) ? [] : [{ ...free, ...before }]),
    ...charged.map(({ from, to, at, slope }) => ({
      from,
      to,
      at: before.at + at,
      slope: before.slope + slope,
    })),
  ]
}

/** The charge on a base above 0, piece by piece, clamped to the part's minimum and maximum. */
function charges(part: FeePart, base: Line, stretch: Stretch): FeePiece[] {
  let pieces = plain(part, base, stretch)
  const least = part.min
  if (least !== undefined) {
    pieces = pieces.flatMap((piece) => {
      const { atMost, above } = cut(piece, piece, least)
      return [
        { ...atMost, at: least, slope: 0 },
        { ...piece, ...above },
      ].filter((p) => !isEmpty(p))
    })
  }
  if (part.max === undefined) return pieces
  const cap: Line = part.max === 'amount' ? { at: 0, slope: 1 } : { at: part.max, slope: 0 }
  return pieces.flatMap((piece) => {
    const { atMost, above } = cut(piece, { at: piece.at - cap.at, slope: piece.slope - cap.slope }, 0)
    return [
      { ...piece, ...atMost },
      { ...above, ...cap },
    ].filter((p) => !isEmpty(p))
  })
}

/** The charge before clamping. */
function plain(part: FeePart, base: Line, stretch: Stretch): FeePiece[] {
  const rows = part.tiers
    ? tierRows(part)
    : (part.bands ?? [{ ...part, upTo: null }]).map(({ upTo, fixed = 0, ppm = 0 }) => ({
        upTo,
        ...rate(part, fixed, ppm),
      }))
  const pieces: FeePiece[] = []
  let rest = stretch
  for (const { upTo, fixed, share, slack } of rows) {
    if (isEmpty(rest)) break
    const { atMost, above } =
      upTo === null ? { atMost: rest, above: { from: 1, to: 0 } } : cut(rest, base, upTo)
    rest = above
    if (isEmpty(atMost)) continue
    const sloped: Line = { at: fixed + share * base.at - slack, slope: share * base.slope }
    const floor = part.tiers ? (part.fixed ?? 0) : fixed
    const { atMost: low, above: high } = cut(atMost, sloped, floor)
    pieces.push(
      ...[
        { ...low, at: floor, slope: 0 },
        { ...high, ...sloped },
      ].filter((p) => !isEmpty(p)),
    )
  }
  return pieces
}

interface Row {
  readonly upTo: number | null
  readonly fixed: number
  readonly share: number
  readonly slack: number
}

const rate = (part: FeePart, fixed: number, ppm: number): Omit<Row, 'upTo'> => ({
  fixed,
  share: part.of === 'net' ? ppm / (MILLION + ppm) : ppm / MILLION,
  slack: ppm === 0 || part.of === 'net' ? 0 : slackOf(part),
})

/** Tiers as lines: each slice's rate, and what the slices below it come to. */
function tierRows(part: FeePart): Row[] {
  const rows: Row[] = []
  let fixed = part.fixed ?? 0
  let start = 0
  for (const { upTo, ppm } of part.tiers ?? []) {
    const share = ppm / MILLION
    rows.push({ upTo, fixed: fixed - share * start, share, slack: slackOf(part) })
    if (upTo === null) break
    fixed += share * (upTo - start)
    start = upTo
  }
  if (rows.at(-1)?.upTo !== null) rows.push({ upTo: null, fixed, share: 0, slack: slackOf(part) })
  return rows
}

/** Whether a part is rounded at all. */
const hasRate = (part: FeePart): boolean =>
  part.tiers !== undefined || (part.bands ?? [part]).some(({ ppm = 0 }) => ppm > 0)

/** By how much rounding can lower a charge. */
function slackOf(part: FeePart): number {
  if (!hasRate(part) || part.of === 'net' || part.rounding === 'up') return 0
  return part.rounding === 'down' ? 1 : 0.5
}
