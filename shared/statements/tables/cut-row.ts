import type { Row } from './table'

/** So many lines of one cell may lie behind a quote that the end of the file left open. */
const MOST_LINES = 30

/** So many rows of one width tell what a row is. */
const FEWEST_ROWS = 2

/**
 * Whether a quote was left open by the end of the file, and is no stray one: its row is too short, or its last cell is
 * the one that was opened, and no row follows.
 *
 * @param lines the line with the quote and all behind it
 * @param rows the rows before
 */
export function isLeftOpen(lines: readonly string[], delimiter: string, rows: readonly Row[]): boolean {
  const [first = '', ...more] = lines
  if (more.length > MOST_LINES) return false
  const width = commonWidth(rows)
  if (width === null || more.some((line) => line.split(delimiter).length >= width)) return false
  const cells = first.split(delimiter)
  return cells.length < width || (cells.length === width && more.length === 0 && isOpened(cells.at(-1)!))
}

const isOpened = (cell: string): boolean => /^\s*"(?:[^"]|"")*$/.test(cell)

/**
 * Whether the last row was cut by the end of the file: it alone is shorter than those before it, which are all of one
 * width, and begins as they do. What stands below a table (a sum, a remark) begins otherwise.
 */
export function isCutRow(rows: readonly Row[]): boolean {
  const last = rows.at(-1)?.cells ?? []
  const before = rows.slice(0, -1).filter(({ cells }) => cells.length > 1)
  const width = before.at(-1)?.cells.length ?? 0
  const like = before.slice(-50).filter(({ cells }) => /\d/.test(cells[0] ?? ''))
  if (last.length >= width || like.length < FEWEST_ROWS - 1) return false
  if (like.some(({ cells }) => cells.length !== width)) return false
  const begins = shapeOf(last[0] ?? '')
  if (!/9/.test(begins)) return false
  const shapes = like.map(({ cells }) => shapeOf(cells[0] ?? ''))
  return last.length === 1
    ? shapes.every((shape) => shape !== begins && shape.startsWith(begins))
    : shapes.includes(begins)
}

/** A cell with every digit and every letter alike: `2026-03-01` is `9999-99-99`. */
const shapeOf = (cell: string): string => cell.replace(/\p{N}/gu, '9').replace(/\p{L}/gu, 'a')

/** The commonest number of cells; null where there are too few rows to tell. */
function commonWidth(rows: readonly Row[]): number | null {
  const counts = new Map<number, number>()
  for (const { cells } of rows)
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [0, 0]
  return count < FEWEST_ROWS ? null : width
}
