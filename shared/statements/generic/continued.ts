import type { Row } from '../tables/table'
import { isNothing } from './column-facts'
import type { Interpretation } from './interpretation'
import { meaningOfCells } from './row-meaning'
import { saysItWaits } from './states'

/** A movement's words go on over at most so many lines, and so many letters. */
const MOST_LINES = 8
const MOST_LETTERS = 400

/** A row with the words that stand below it, and whether they say that it waits. */
interface Continued {
  readonly row: Row
  readonly waits: boolean
}

/**
 * How the movements of a table go on: lines without a day and figures, in the columns of words alone, directly under a
 * movement, belong to what it says.
 */
export function continuing({ block, words, account }: Interpretation): (row: Row, at: number) => Continued {
  const { rows } = block.table
  const cells = [...new Set([...words.texts, words.counterparty, words.type])].filter((cell) => cell !== null)
  const isMore = (line: Row): boolean =>
    goesOn(line, cells) && (account === null || (line.cells[account] ?? '') === '')
  return (row, at) => {
    let end = at + 1
    while (end < block.to && end <= at + MOST_LINES && isMore(rows[end]!)) end++
    return end === at + 1 ? { row, waits: false } : joined(row, rows.slice(at + 1, end), cells)
  }
}

function joined(row: Row, lines: readonly Row[], words: readonly number[]): Continued {
  const cells = [...row.cells]
  for (const cell of words) {
    const parts = [cells[cell] ?? '', ...lines.map((line) => line.cells[cell] ?? '')]
    cells[cell] = parts
      .filter((part) => !isNothing(part))
      .join(' ')
      .slice(0, MOST_LETTERS)
  }
  const waits = lines.some((line) => line.cells.some((text) => saysItWaits(text.replace(/[.。].*$/, ''))))
  return { row: { ...row, cells }, waits }
}

/** Whether a row holds words of those columns and nothing else, and names no balance. */
function goesOn(row: Row, words: readonly number[]): boolean {
  // Most rows are movements, which say more than words: they are left at their first other cell.
  if (row.cells.some((text, cell) => text !== '' && !words.includes(cell))) return false
  const said = row.cells.filter((text) => text !== '')
  return (
    said.some((text) => /\p{L}/u.test(text)) &&
    meaningOfCells(said.map((text) => text.replace(/[:：].*$/, ''))) === null
  )
}
