import { serial } from '../day'
import type { Transaction } from '../model'

/**
 * What an account received and spent, cumulated over the days on which anything moved.
 * The three lists have one entry a day, oldest first; days are serial numbers, sums are minor units.
 */
export interface Movements {
  readonly days: readonly number[]
  /** All that came in up to and including that day. */
  readonly received: readonly number[]
  /** All that went out up to and including that day, as a positive number. */
  readonly spent: readonly number[]
}

/** Adds up what moved, sorted by day, to cumulated movements. */
export function movementsOf(transactions: readonly Pick<Transaction, 'day' | 'amount'>[]): Movements {
  const days: number[] = []
  const received: number[] = []
  const spent: number[] = []
  let came = 0
  let went = 0
  let current = ''
  for (const { day, amount } of transactions) {
    if (amount > 0) came += amount
    else went -= amount
    if (day !== current) {
      current = day
      days.push(serial(day))
      received.push(came)
      spent.push(went)
    } else {
      received[days.length - 1] = came
      spent[days.length - 1] = went
    }
  }
  return { days, received, spent }
}

/** The index of the last entry on or before a day; -1 where all are later. */
export function lastUpTo({ days }: Movements, on: number): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? Infinity) <= on) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** All that came in up to and including the day of that index; 0 before the first. */
export const receivedAt = (of: Movements, index: number): number => of.received[index] ?? 0

/** All that went out up to and including the day of that index; 0 before the first. */
export const spentAt = (of: Movements, index: number): number => of.spent[index] ?? 0
