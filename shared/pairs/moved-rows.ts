import { isCounted, type Pair } from './pair'

/** Rows by which money moved between own accounts: by the account, the ids of its rows. */
export type MovedRows = ReadonlyMap<string, ReadonlySet<string>>

/** Both halves of every counted pair. */
export function movedRows(pairs: readonly Pair[]): MovedRows {
  const moved = new Map<string, Set<string>>()
  for (const pair of pairs.filter(isCounted))
    for (const { account, row } of [pair.out, pair.into]) {
      const rows = moved.get(account.id)
      if (rows) rows.add(row.id)
      else moved.set(account.id, new Set([row.id]))
    }
  return moved
}
