import { type Month, monthOf } from '../day'
import type { Transaction } from '../model'

/** A transaction, and what else is known of it. */
interface Entry {
  readonly row: Transaction
}

/** The transactions of some months, in the order of their pages; a month without any gives none. */
export function byMonth<T extends Entry>(
  entries: Iterable<T>,
  months: ReadonlySet<Month>,
): readonly (readonly [Month, readonly T[]])[] {
  const found = new Map<Month, T[]>([...months].sort().map((month) => [month, []]))
  for (const entry of entries) found.get(monthOf(entry.row.day))?.push(entry)
  return [...found].map(([month, all]) => [month, inTime(all)])
}

/** Sorted, unless it is already. */
function inTime<T extends Entry>(entries: T[]): readonly T[] {
  for (let i = 1; i < entries.length; i++)
    if (byTime(entries[i - 1]!.row, entries[i]!.row) > 0) return entries.sort((a, b) => byTime(a.row, b.row))
  return entries
}

/** Day, time, then identity: an order that does not depend on which file came first. */
function byTime(a: Transaction, b: Transaction): number {
  return compare(a.day, b.day) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
