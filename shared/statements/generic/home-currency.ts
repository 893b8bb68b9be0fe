import type { ColumnFacts } from './column-facts'
import type { CurrencyPairs } from './currency-columns'
import type { Concepts } from './head-concepts'
import type { MoneyShape } from './money-columns'
import { rateProof } from './money-proofs'

/** A column of several currencies beside amounts that rates turned into the account's own is of what was paid abroad. */
export function homePairs(
  pairs: CurrencyPairs,
  shape: MoneyShape,
  columns: readonly ColumnFacts[],
  concepts: readonly Concepts[],
): CurrencyPairs {
  if (shape.kind === 'pair') return pairs
  const all = columns.map((facts) => ({ facts, concepts: concepts[facts.cell] ?? new Map() }))
  if (rateProof(all[shape.amount]!, all) <= 0) return pairs
  return new Map([...pairs].filter(([cell]) => columns[cell]!.values.size < 2))
}
