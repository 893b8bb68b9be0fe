import { type Chain, chainOf, type Direction, isProof, type Owners } from './chain'
import type { ColumnFacts } from './column-facts'
import { type Concepts, means } from './head-concepts'

/** Columns that may say whose balance a row states: of accounts, cards or currencies of several rows each. */
export const ownersIn = (columns: readonly ColumnFacts[], concepts: readonly Concepts[]): readonly Owners[] =>
  columns
    .filter(
      ({ cell, values, filled }) =>
        values.size > 1 &&
        values.size <= filled / 3 &&
        means(concepts[cell]!, 'account', 'card', 'currency') > 0.5,
    )
    .map(({ cell, texts }) => ({ cell, texts }))

/** The chain over all rows, or the one of each account by itself where that proves something and holds more surely. */
export function chainWithin(
  moves: readonly number[],
  balances: readonly number[],
  run: Direction,
  owners: readonly Owners[],
): Chain | null {
  const plain = chainOf(moves, balances, run)
  if (plain !== null && plain.held === plain.links && isProof(plain)) return plain
  const apart = owners
    .map((one) => chainOf(moves, balances, run, one))
    .filter((chain) => isProof(chain))
    .find((chain) => !isProof(plain) || misses(chain) < misses(plain))
  return apart ?? plain
}

/** Links of a chain that do not hold. */
const misses = (chain: Chain | null): number => (chain === null ? Infinity : chain.links - chain.held)
