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
}

/** Whether nothing stands in the row. */
export const isBlank = (row: Row): boolean => row.cells.every((cell) => cell === '')

/** The row as one line of text, for messages. */
export const textOf = (row: Row): string => row.cells.filter((cell) => cell !== '').join(' | ')
