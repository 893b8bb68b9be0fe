import { type Row, isBlank } from '../tables/table'
import { isNothing } from './column-facts'
import type { Interpretation } from './interpretation'
import { meaningOfCells } from './row-meaning'
import { saysItWaits } from './states'

/** A movement's words go on over at most so many lines, and so many letters. */
const MOST_LINES = 8
const MOST_LETTERS = 400

/**
 * A row with the words that stand below it: lines without a day and figures, in the columns of words alone, directly under a
 * movement, go on with what it says.
 */
export function continued(
  { block, words, account }: Interpretation,
  row: Row,
  at: number,
): { readonly row: Row; readonly waits: boolean } {
  const { rows } = block.table
  const cells = [...words.texts, words.counterparty, words.type].filter((cell) => cell !== null)
  const lines: Row[] = []
  for (let next = at + 1; next < block.to && lines.length < MOST_LINES; next++) {
    const below = rows[next]!
    if (!goesOn(below, cells) || (account !== null && (below.cells[account] ?? '') !== '')) break
    lines.push(below)
  }
  if (lines.length === 0) return { row, waits: false }
  const joined = [...row.cells]
  for (const cell of new Set(cells)) {
    const parts = [joined[cell] ?? '', ...lines.map((line) => line.cells[cell] ?? '')]
    joined[cell] = parts
      .filter((part) => !isNothing(part))
      .join(' ')
      .slice(0, MOST_LETTERS)
  }
  const waits = lines.some((line) => line.cells.some((text) => saysItWaits(text.replace(/[.。].*$/, ''))))
  return { row: { ...row, cells: joined }, waits }
}

/** Whether a row holds words of those columns and nothing else, and names no balance. */
function goesOn(row: Row, words: readonly number[]): boolean {
  if (isBlank(row)) return false
  const filled = row.cells.flatMap((text, cell) => (text === '' ? [] : [cell]))
  return (
    filled.every((cell) => words.includes(cell)) &&
    filled.some((cell) => /\p{L}/u.test(row.cells[cell]!)) &&
    meaningOfCells(filled.map((cell) => row.cells[cell]!.replace(/[:：].*$/, ''))) === null
  )
}
