import type { Model } from './model'

/**
 * A bound computed in doubles, made safe: raised by more than all their rounding can come to (some thousand additions
 * of numbers not above it), and lowered to the next whole score, since no plan lies between two.
 */
export function certain(model: Model, bound: number): number {
  if (!Number.isFinite(bound)) return bound
  const safe = bound + Math.abs(bound) * 1e-13
  return model.exact ? Math.floor(safe) : safe
}
