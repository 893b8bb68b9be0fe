import { relaxedFee } from '../fees/relaxed-fee'
import type { Terms } from './model'

const known = new WeakMap<Terms, readonly number[]>()

/** Beyond this no account holds anything. */
const MOST = Number.MAX_SAFE_INTEGER / 2

/** The amounts at which the straight pieces of a tariff begin and end, bounds of the route included; remembered. */
export function tariffEdges(terms: Terms): readonly number[] {
  const found = known.get(terms)
  if (found) return found
  const parts = terms.parts.map(({ part }) => ({ part, waived: 0 }))
  const pieces = relaxedFee(parts, terms.min, Math.min(terms.max, MOST))
  const edges = [...new Set(pieces.flatMap(({ from, to }) => [from, to]))]
  known.set(terms, edges)
  return edges
}
