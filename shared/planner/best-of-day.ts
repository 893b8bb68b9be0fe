import { type Gain, afterSending } from './convolve'
import { type Curve, from, higher, lessLinear, line, straight, upTo } from './curve'
import type { Way } from './gains'
import type { ModelAccount } from './model'
import type { QuotaStates } from './quota-states'

/** After so many transfers on one day all further ones are bounded together, by the best ratio of gain to amount. */
const SENDS_A_DAY = 3

/** The best of the day for each quota state. */
export function bestOfDay(
  account: ModelAccount,
  states: QuotaStates,
  open: readonly Way[],
  keep: readonly Curve[],
  most: number,
): Curve[] {
  if (open.length === 0) return keep.map((curve) => upTo(curve, most))
  const curves = keep.map(straight)
  for (let combination = states.size - 1; combination >= 0; combination--) {
    const usable = open.filter((way) => isUsable(way, states, combination))
    const oneIsEnough = usable.every((way) => isBestWhole(way, states, combination, most))
    let best = curves[combination] ?? line(-Infinity, 0)
    let sending = line(-Infinity, 0)
    for (let round = 0; round <= SENDS_A_DAY; round++) {
      const before = best
      for (const way of usable) {
        const next = states.after(combination, way)
        const rest = from(next === combination ? before : (curves[next] ?? before), account.reserve)
        for (const gain of way.gains) sending = higher(sending, afterSending(rest, gain, most))
      }
      best = upTo(higher(best, lessLinear(sending, 0)), most)
      if (oneIsEnough || isSame(best, before)) break
      if (round === SENDS_A_DAY) sending = higher(sending, atBestRatio(best, usable, account.reserve, most))
      if (round === SENDS_A_DAY) best = upTo(higher(best, lessLinear(sending, 0)), most)
    }
    curves[combination] = best
  }
  return curves
}

/** Whether a way can be used in a quota state: what it waives, and the limits, have a use left. */
export function isUsable(way: Way, states: QuotaStates, combination: number): boolean {
  const { terms, waiving, gains } = way
  return (
    gains.length > 0 &&
    states.isAt(combination, way) &&
    terms.limits.every((quota) => states.hasLeft(combination, quota)) &&
    waiving.every((quota) => states.hasLeft(combination, quota))
  )
}

/**
 * Whether a second transfer on the same day cannot help: the quota state differs after the first, or what a unit brings
 * rises with the sum, so that all had better go by the best of such ways.
 */
const isBestWhole = (way: Way, states: QuotaStates, combination: number, most: number): boolean =>
  states.after(combination, way) !== combination || risesWithSum(way.gains, most)

/**
 * Whether two sums never do worse as one: whatever the larger sum is, a unit of it brings no less than a unit of
 * either. So it is where each piece's line starts with a cost, none falls short of the one before, and none is missing.
 */
export function risesWithSum(gains: readonly Gain[], most: number): boolean {
  if (gains.length === 0) return true
  const pieces = [...gains].sort((a, b) => a.from - b.from)
  return pieces.every((gain, i) => {
    const { from: least, to, at, slope } = gain
    if (at > slope * least) return false
    const next = pieces[i + 1]
    if (!next) return to >= most
    const end = Math.min(to, next.from)
    // Amounts are whole: nothing lies between two pieces that are one unit apart.
    return next.from <= to + 1 && next.at * end >= (at + slope * (end - least)) * next.from
  })
}

/** Any number of further transfers at once: none brings more for a unit than the best ratio of any. */
function atBestRatio(best: Curve, ways: readonly Way[], reserve: number, most: number): Curve {
  let ratio = 0
  for (const { gains } of ways) {
    for (const gain of gains) {
      ratio = Math.max(ratio, gain.at / gain.from, (gain.at + gain.slope * (gain.to - gain.from)) / gain.to)
    }
  }
  return afterSending(from(best, reserve), { from: 0, to: Infinity, at: 0, slope: ratio }, most)
}

function isSame(a: Curve, b: Curve): boolean {
  if (a.x.length !== b.x.length) return false
  return a.x.every((x, i) => x === b.x[i] && a.y[i] === b.y[i] && a.slope[i] === b.slope[i])
}
