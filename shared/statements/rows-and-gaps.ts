import type { Transaction } from '../model'
import type { Gap } from './gaps'

/** A line of an account's history: a movement, or a time of which no statement tells. */
export type HistoryLine = Transaction | Gap

/** Whether the line is a gap. */
export const isGap = (line: HistoryLine): line is Gap => 'before' in line

/**
 * An account's movements with its gaps between them, in order.
 *
 * @param transactions in order, oldest first
 * @param gaps of this account, oldest first
 */
export function rowsAndGaps(
  transactions: readonly Transaction[],
  gaps: readonly Gap[],
): readonly HistoryLine[] {
  const lines: HistoryLine[] = []
  let next = 0
  for (const transaction of transactions) {
    while (next < gaps.length && gaps[next]!.before <= transaction.day) lines.push(gaps[next++]!)
    lines.push(transaction)
  }
  return [...lines, ...gaps.slice(next)]
}
