import { isJoined } from '../words/fold'
import { rowWords } from '../words/statement-words'
import type { RowMeaning } from '../words/vocabulary'

/** Letters of a text, apart from days, figures and currencies in it. */
const bare = (text: string): string => text.replace(/[\d.,:/'’%€$£¥₩()\-–—]+|\b[A-Z]{3}\b/gu, ' ').trim()

/** A text of so many letters is no name of a balance. */
const LONGEST = 60

const LEAST_LETTERS = 4

/** So much of the text must be the name, so that `Closing balance transfer to Mona` stays a movement. */
const MOST_OF = 0.85

/** Which row of a statement, apart from its movements, a cell names; null where it names none. */
export function rowMeaning(text: string): RowMeaning | null {
  if (text === '' || text.length > LONGEST || !/\p{L}/u.test(text)) return null
  const plain = bare(text)
  if (plain === '') return null
  const letters = plain.replace(/[^\p{L}]/gu, '').length
  // Short codes such as `IB` mean something else in most columns.
  if (letters < (isJoined(plain) ? 2 : LEAST_LETTERS)) return null
  let best: RowMeaning | null = null
  let most = 0
  for (const { meaning, length } of rowWords().find(plain)) {
    if (length < letters * MOST_OF || length <= most) continue
    most = length
    best = meaning
  }
  return best
}

/** Whether a line is named a sum or a balance, and nothing else. */
export const isNamedSum = (cells: readonly string[]): boolean =>
  cells.some((text) => text.length <= LONGEST && rowMeaning(text) !== null)

/** Whether a line names a sum or a balance, though it says more: `TOTAL CARD 4411`, `일시불 소계`. */
export const namesSum = (cells: readonly string[]): boolean =>
  cells.some((text) => {
    if (text.length > LONGEST) return false
    if (rowMeaning(text) !== null) return true
    const words = text.split(/[\s:：]+/)
    return words.length > 1 && [words[0]!, words.at(-1)!].some((word) => isSum(rowMeaning(word)))
  })

const isSum = (meaning: RowMeaning | null): boolean => meaning === 'total' || meaning === 'turnover'

/** The meaning of a row by any of its cells. */
export function meaningOfCells(cells: readonly string[]): RowMeaning | null {
  for (const cell of cells) {
    const found = rowMeaning(cell)
    if (found !== null) return found
  }
  return null
}
