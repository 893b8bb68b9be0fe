import type { Row } from '../tables/table'
import { isBlank, textOf } from '../tables/table'

/** The words of a row without its figures: what stays the same from month to month. Empty where it has none. */
export const wordsOfRow = (row: Row): string =>
  textOf(row)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .slice(0, 200)

/**
 * Where the rows of a table end that a person ended: at the first row with those words.
 *
 * @param from place of the first row below the head
 * @param end the words of the row that is no longer of the table; absent where it goes to the end of the file
 */
export function endOfTable(rows: readonly Row[], from: number, end: string | undefined): number {
  if (end === undefined) return rows.length
  const at = rows.findIndex((row, place) => place >= from && !isBlank(row) && wordsOfRow(row) === end)
  return at === -1 ? rows.length : at
}
