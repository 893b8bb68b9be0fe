import { type Curve, push, shifted, straight } from './curve'

/** `balance ↦ curve(min(balance, most))`: whatever is above is worth nothing. */
export function levelFrom(curve: Curve, most: number): Curve {
  if (most === Infinity) return curve
  const { x, y, slope } = straight(curve)
  const result: Curve = { x: [], y: [], slope: [] }
  for (let i = 0; i < x.length && (x[i] ?? 0) <= most; i++) push(result, x[i] ?? 0, y[i] ?? 0, slope[i] ?? 0)
  const last = result.x.length - 1
  const height = (result.y[last] ?? 0) + (result.slope[last] ?? 0) * (most - (result.x[last] ?? 0))
  push(result, most, height, 0)
  return result
}

/** `balance ↦ curve(max(0, balance - amount))`: so much is taken, or all that is there. */
export function lowered(curve: Curve, amount: number): Curve {
  if (amount === 0) return curve
  const plain = straight(curve)
  const later = shifted(plain, -amount)
  const result: Curve = { x: [], y: [], slope: [] }
  push(result, 0, plain.y[0] ?? -Infinity, 0)
  for (const [i, x] of later.x.entries())
    if (x >= amount) push(result, x, later.y[i] ?? 0, later.slope[i] ?? 0)
  return result
}
