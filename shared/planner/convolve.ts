import { type Curve, higher, push } from './curve'

/** Sending between `from` and `to` out of a balance brings `at` at least, and `slope` for each unit above `from`. */
export interface Gain {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly slope: number
}

/**
 * The best of sending and keeping the rest: `balance ↦ max over d in [from, to] of gain(d) + curve(balance - d)`.
 */
export function afterSending(curve: Curve, gain: Gain, most: number): Curve {
  return gain.to >= most ? unlimited(curve, gain) : limited(curve, gain, most)
}

/** Without an upper end: the running maximum of `curve(u) - slope × u`, since any rest may be kept. */
function unlimited({ x, y, slope }: Curve, gain: Gain): Curve {
  const result: Curve = { x: [], y: [], slope: [] }
  if (gain.from > 0) push(result, 0, -Infinity, 0)
  let best = -Infinity
  for (let i = 0; i < x.length; i++) {
    const start = x[i] ?? 0
    const at = (y[i] ?? 0) - gain.slope * start
    const rise = (slope[i] ?? 0) - gain.slope
    const length = (x[i + 1] ?? Infinity) - start
    if (at === -Infinity) continue
    const sent = (u: number, h: number): number => gain.at + gain.slope * u + h
    if (rise <= 0 || !Number.isFinite(rise)) {
      best = Math.max(best, at)
      push(result, start + gain.from, sent(start, best), gain.slope)
      continue
    }
    const low = at >= best ? 0 : (best - at) / rise
    if (low > 0) push(result, start + gain.from, sent(start, best), gain.slope)
    if (low < length) {
      push(result, start + low + gain.from, sent(start + low, Math.max(at, best)), slope[i] ?? 0)
      best = length === Infinity ? Infinity : at + rise * length
    }
  }
  return result
}

/** With an upper end: each piece of the curve, lengthened by the gain's piece, the steeper of the two first. */
function limited(curve: Curve, gain: Gain, most: number): Curve {
  const { x, y, slope } = curve
  const bumps: Curve[] = []
  for (let i = 0; i < x.length; i++) {
    const at = y[i] ?? 0
    const start = (x[i] ?? 0) + gain.from
    if (at === -Infinity || start > most) continue
    const own = { length: (x[i + 1] ?? Infinity) - (x[i] ?? 0), rise: slope[i] ?? 0 }
    const sent = { length: gain.to - gain.from, rise: gain.slope }
    const [first, second] = own.rise >= sent.rise ? [own, sent] : [sent, own]
    const bump: Curve = { x: [], y: [], slope: [] }
    if (start > 0) push(bump, 0, -Infinity, 0)
    push(bump, start, at + gain.at, first.rise)
    if (first.length < Infinity) {
      const middle = at + gain.at + first.rise * first.length
      push(bump, start + first.length, middle, second.rise)
      if (second.length < Infinity) {
        push(bump, start + first.length + second.length, middle + second.rise * second.length, 0)
      }
    }
    bumps.push(bump)
  }
  return highest(bumps, 0, bumps.length)
}

/** The highest of some curves, merged in halves: neighbours overlap, so that most halves stay short. */
function highest(curves: readonly Curve[], from: number, to: number): Curve {
  const only = curves[from]
  if (!only || to <= from) return { x: [0], y: [-Infinity], slope: [0] }
  if (to - from === 1) return only
  const middle = (from + to) >> 1
  return higher(highest(curves, from, middle), highest(curves, middle, to))
}
