import { couldRun } from '../safe-cell'

/**
 * A text of somebody else as a cell that no spreadsheet runs: an apostrophe before what could be a formula. Figures we
 * wrote ourselves need none, and with one they would no longer add up.
 */
export const harmless = (text: string): string => (couldRun(text) || /^[\t\r]/.test(text) ? `'${text}` : text)

/** A table as RFC 4180 has it: lines end with CR LF; cells with a comma, a quote or a line break are quoted. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
