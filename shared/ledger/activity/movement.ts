import type { Day } from '../../day'
import type { Account, Transaction } from '../../model'
import { each, finish, type Pieces } from '../../pieces'
import type { Ledger } from '../ledger'

/** A transaction with the account it moved. */
export interface Movement {
  readonly account: Account
  readonly row: Transaction
}

/** Every transaction of every account, newest first; of one day, each account's in the reverse of how they happened. */
export const allMovements = (ledger: Ledger): readonly Movement[] => finish(gatherMovements(ledger))

/** The same, which can pause. Sorts the days, of which there are few, and then within each. */
export function* gatherMovements(ledger: Ledger): Pieces<readonly Movement[]> {
  const days = new Map<Day, Movement[]>()
  for (const { account, transactions } of ledger.values())
    yield* each(transactions.toReversed(), (row) => {
      const movement = { account, row }
      const day = days.get(row.day)
      if (day) day.push(movement)
      else days.set(row.day, [movement])
    })
  const movements: Movement[] = []
  yield* each(
    [...days].sort(([a], [b]) => compare(b, a)),
    ([, day]) => {
      if (day.some(({ row }) => row.time !== null))
        day.sort((a, b) => compare(b.row.time ?? '', a.row.time ?? ''))
      for (const movement of day) movements.push(movement)
    },
  )
  return movements
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
