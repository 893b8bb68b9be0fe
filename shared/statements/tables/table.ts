import { shorten } from '../text/plain'

/** One row of a table and where it stands: the line of the text or the row of the sheet, counted from 1. */
export interface Row {
  readonly line: number
  /** Trimmed. A cell that spreadsheets keep as a number is a plain decimal, one they keep as a date is `YYYY-MM-DD`. */
  readonly cells: readonly string[]
}

/** Rows that belong together: a separated file, a sheet, a table of a page. */
export interface Table {
  /** The sheet's name; empty for others. */
  readonly name: string
  readonly rows: readonly Row[]
  /** The line of the first row of each page, where the table runs through the pages of a document. */
  readonly pages?: readonly number[]
}

/** Whether nothing stands in the row. */
export const isBlank = (row: Row): boolean => row.cells.every((cell) => cell === '')

/** So many letters of a row tell what it is. */
const LONGEST_TEXT = 2_000

/** The row as one line of text, for messages; the end of a very long one is left off. */
export function textOf(row: Row): string {
  let text = ''
  for (const cell of row.cells) {
    if (cell === '') continue
    text += text === '' ? cell : ` | ${cell}`
    if (text.length > LONGEST_TEXT) return shorten(text, LONGEST_TEXT)
  }
  return text
}
