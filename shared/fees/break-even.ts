import { feeOf } from './fee-of'
import { relaxedFee } from './relaxed-fee'
import { type FeeRule, chargedOf, partsOf } from './rule'

/** Of two tariffs, the one that costs less on a stretch of amounts. */
export interface Cheaper {
  readonly from: number
  readonly to: number
  readonly which: 'first' | 'second' | 'same' | 'neither'
}

/**
 * Which of two tariffs costs less, for all amounts from 1 to `most`, as stretches in order. Free quotas count as used
 * up. `neither` where both do not allow the amount.
 *
 * Between the edges of both tariffs each is a straight line but for rounding, so that the answer changes once at most;
 * where it changes is found by halving on the exact fees.
 */
export function breakEven(first: FeeRule, second: FeeRule, most: number): Cheaper[] {
  const which = (amount: number): Cheaper['which'] => compare(costOf(first, amount), costOf(second, amount))
  const starts = [...new Set([...edgesOf(first, most), ...edgesOf(second, most)])].sort((a, b) => a - b)
  const stretches: Cheaper[] = []
  const add = (from: number, to: number): void => {
    const known = stretches.at(-1)
    const now = which(from)
    if (known?.which === now) stretches[stretches.length - 1] = { ...known, to }
    else stretches.push({ from, to, which: now })
  }
  for (const [i, start] of starts.entries()) {
    const end = (starts[i + 1] ?? most + 1) - 1
    for (let from = start; from <= end;) {
      const to = lastAlike(which, from, end)
      add(from, to)
      from = to + 1
    }
  }
  return stretches
}

/** The last amount up to `end` for which the answer is that of `from`. */
function lastAlike(which: (amount: number) => string, from: number, end: number): number {
  const answer = which(from)
  if (which(end) === answer) return end
  let low = from
  let high = end
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2)
    if (which(middle) === answer) low = middle
    else high = middle
  }
  return low
}

const noneLeft = { count: 0, amount: 0 }

/** What sending the amount costs; null where it cannot be sent. */
function costOf(rule: FeeRule, amount: number): number | null {
  const fee = feeOf(rule, amount, () => noneLeft)
  return fee !== null && chargedOf(rule) === 'from-amount' && fee > amount ? null : fee
}

function compare(first: number | null, second: number | null): Cheaper['which'] {
  if (first === null && second === null) return 'neither'
  if (first === null) return 'second'
  if (second === null) return 'first'
  return first < second ? 'first' : first > second ? 'second' : 'same'
}

/** Where the pieces of a tariff begin, and the amounts right after they end. */
function edgesOf(rule: FeeRule, most: number): number[] {
  const pieces = relaxedFee(
    partsOf(rule).map((part) => ({ part, waived: 0 })),
    1,
    most,
  )
  return [1, ...pieces.flatMap(({ from, to }) => [from, to + 1])].filter((edge) => edge >= 1 && edge <= most)
}
