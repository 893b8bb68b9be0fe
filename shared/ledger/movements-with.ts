import type { Transaction } from '../model'
import { countedFrom, type Inferred } from './inferred'
import { type Movements, movementsOf } from './movements'

/** What rows moved, and what balances show to have moved around them, each on the day it is counted from. */
export const movementsWith = (
  posted: readonly Pick<Transaction, 'day' | 'amount'>[],
  inferred: readonly Inferred[],
): Movements =>
  movementsOf(
    [...posted, ...inferred.map((moved) => ({ day: countedFrom(moved), amount: moved.amount }))].sort(
      (a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0),
    ),
  )
