/**
 * A piecewise linear function of a balance, never falling: what so much money can still bring. It may jump upwards,
 * and is -Infinity where a balance is too small to be feasible.
 *
 * Piece `i` starts at `x[i]` with value `y[i]` and slope `slope[i]`, and ends where the next starts; the last one
 * has no end. `x[0]` is 0.
 */
export interface Curve {
  readonly x: number[]
  readonly y: number[]
  readonly slope: number[]
  /** Taken off for each unit of the balance; 0 where absent. Spares copying a curve for each quiet day. */
  readonly tilt?: number
  /** The lowest slope of a feasible piece, once it has been asked for. */
  readonly flattest?: number
}

/** The line `y = at + slope × x` from 0 on. */
export const line = (at: number, slope: number): Curve => ({ x: [0], y: [at], slope: [slope] })

/** The value at a balance of at least 0. */
export function valueAt({ x, y, slope, tilt = 0 }: Curve, balance: number): number {
  let low = 0
  let high = x.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((x[middle] ?? 0) <= balance) low = middle
    else high = middle - 1
  }
  const at = y[low] ?? -Infinity
  return at === -Infinity ? at : at + (slope[low] ?? 0) * (balance - (x[low] ?? 0)) - tilt * balance
}

/** Adds a piece at the right end; one that continues the last piece is merged with it. */
export function push({ x, y, slope }: Curve, from: number, at: number, rise: number): void {
  const last = x.length - 1
  if (last >= 0) {
    const lastY = y[last] ?? 0
    const lastSlope = slope[last] ?? 0
    if (x[last] === from) {
      y[last] = at
      slope[last] = rise
      return
    }
    if (at === -Infinity && lastY === -Infinity) return
    const expected = lastY + lastSlope * (from - (x[last] ?? 0))
    if (rise === lastSlope && Math.abs(at - expected) <= 1e-12 * Math.abs(at)) return
  }
  x.push(from)
  y.push(at)
  slope.push(rise)
}

/** `balance ↦ curve(balance + by)`; with a negative `by`, balances that do not reach it are infeasible. */
export function shifted(curve: Curve, by: number): Curve {
  if (by === 0) return curve
  const { x, y, slope } = straight(curve)
  const result: Curve = { x: [], y: [], slope: [] }
  if (by < 0) push(result, 0, -Infinity, 0)
  for (let i = 0; i < x.length; i++) {
    const from = (x[i] ?? 0) - by
    const next = (x[i + 1] ?? Infinity) - by
    if (next <= 0) continue
    const cut = Math.max(0, -from)
    const rise = slope[i] ?? 0
    push(result, from + cut, (y[i] ?? 0) + (cut > 0 ? rise * cut : 0), rise)
  }
  return result
}

/** `curve(balance) - cost × balance`, raised to never fall: who holds more can do what a poorer one can. */
export function lessLinear({ x, y, slope, tilt = 0 }: Curve, more: number): Curve {
  const cost = more + tilt
  const result: Curve = { x: [], y: [], slope: [] }
  let top = -Infinity
  for (let i = 0; i < x.length; i++) {
    const from = x[i] ?? 0
    const length = (x[i + 1] ?? Infinity) - from
    const at = (y[i] ?? 0) - cost * from
    top = pushRising(result, from, length, at, (slope[i] ?? 0) - cost, top)
  }
  return result
}

/** The same as `lessLinear`, without a copy where nothing has to be raised. */
export function tilted(curve: Curve, cost: number): Curve {
  const tilt = (curve.tilt ?? 0) + cost
  const flattest = curve.flattest ?? flattestOf(curve)
  const { x, y, slope } = curve
  return flattest >= tilt ? { x, y, slope, tilt, flattest } : lessLinear(curve, cost)
}

function flattestOf({ slope, y }: Curve): number {
  let least = Infinity
  for (let i = 0; i < slope.length; i++) if (y[i] !== -Infinity) least = Math.min(least, slope[i] ?? 0)
  return least
}

/** The curve without a tilt, as most computations need it. */
export const straight = (curve: Curve): Curve => (curve.tilt ? lessLinear(curve, 0) : curve)

/** Adds a piece as far as it rises above `top`, the highest value so far; gives the new highest value. */
function pushRising(
  result: Curve,
  from: number,
  length: number,
  at: number,
  rise: number,
  top: number,
): number {
  if (at === -Infinity) {
    push(result, from, top, 0)
    return top
  }
  if (rise <= 0) {
    push(result, from, Math.max(at, top), 0)
    return Math.max(at, top)
  }
  const low = at >= top ? 0 : (top - at) / rise
  if (low > 0) push(result, from, top, 0)
  if (low < length) push(result, from + low, Math.max(at, top), rise)
  return length === Infinity ? Infinity : Math.max(top, at + rise * length)
}

/** The higher of two curves, everywhere. */
export function higher(a: Curve, b: Curve): Curve {
  const result: Curve = { x: [], y: [], slope: [] }
  let i = 0
  let j = 0
  let from = 0
  while (from < Infinity) {
    const nextA = a.x[i + 1] ?? Infinity
    const nextB = b.x[j + 1] ?? Infinity
    const to = Math.min(nextA, nextB)
    pushHigher(result, a, i, b, j, from, to)
    if (nextA === to) i++
    if (nextB === to) j++
    from = to
  }
  return result
}

function pushHigher(result: Curve, a: Curve, i: number, b: Curve, j: number, from: number, to: number): void {
  const riseA = a.slope[i] ?? 0
  const riseB = b.slope[j] ?? 0
  const yA = (a.y[i] ?? 0) + (from > (a.x[i] ?? 0) ? riseA * (from - (a.x[i] ?? 0)) : 0)
  const yB = (b.y[j] ?? 0) + (from > (b.x[j] ?? 0) ? riseB * (from - (b.x[j] ?? 0)) : 0)
  const aFirst = yA > yB || (yA === yB && riseA >= riseB)
  const [top, topRise, low, lowRise] = aFirst ? [yA, riseA, yB, riseB] : [yB, riseB, yA, riseA]
  push(result, from, top, topRise)
  if (lowRise <= topRise || low === -Infinity) return
  // Where the lines are so near that no double lies before their crossing, the steeper one goes on from the start.
  const crossing = from + (top - low) / (lowRise - topRise)
  if (crossing < to) push(result, crossing, top + topRise * (crossing - from), lowRise)
}

/** Cuts off what lies beyond the largest balance that can occur; the last piece then goes on by itself. */
export function upTo(curve: Curve, most: number): Curve {
  const { x, y, slope } = curve
  let keep = x.length
  while (keep > 1 && (x[keep - 1] ?? 0) > most) keep--
  if (keep === x.length) return curve
  const tilted = curve.tilt ? { tilt: curve.tilt } : {}
  return { x: x.slice(0, keep), y: y.slice(0, keep), slope: slope.slice(0, keep), ...tilted }
}

/** Makes balances below `least` infeasible. */
export function from(curve: Curve, least: number): Curve {
  if (least <= 0) return curve
  const tail = shifted(curve, least)
  return shifted(tail, -least)
}
