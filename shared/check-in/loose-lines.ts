import { bareAmount } from '../money/bare-amount'
import type { Row } from '../statements/tables/table'
import { currencyOfText } from '../statements/generic/marks'
import { isDay } from './balance-columns'

/** So many of the lines must be a name and an amount before the text is taken for a list of such. */
const MOST_OF_THEM = 0.6

/** A line has few words; a longer one is no name with an amount. */
const MOST_WORDS = 40

/**
 * A list as a person notes it down, one place a line (`Cafe card 12,500` or `Cafe card: 12.50 USD 2026-11-20`), as rows of
 * name, amount and day; null where the text is no such list.
 */
export function looseLines(text: string): readonly Row[] | null {
  const lines = text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, text: line.trim() }))
  const filled = lines.filter((line) => line.text !== '')
  if (filled.length === 0 || /[\t;|"]/.test(text)) return null
  const rows = filled.map(({ line, text }) => ({ line, cells: partsOf(text) ?? [text] }))
  const read = rows.filter(({ cells }) => cells.length > 1)
  if (read.length < filled.length * MOST_OF_THEM || read.some(({ cells }) => cells[0]!.includes(',')))
    return null
  return rows
}

/** Name, amount and day of a line, from its end; null where it does not end in an amount. */
function partsOf(line: string): readonly string[] | null {
  const words = line.split(/[ :：]+/).map((word) => word.replace(/,$/, ''))
  if (words.length > MOST_WORDS) return null
  const last = words.at(-1)!
  const day = isDay(last) ? words.pop()! : ''
  const behind = words.length > 1 && isCurrency(words.at(-1)!) ? words.pop()! : ''
  const amount = words.pop() ?? ''
  const before = words.length > 1 && isCurrency(words.at(-1)!) && behind === '' ? words.pop()! : ''
  const name = words.join(' ').replace(/[\s,=–-]{1,20}$/, '')
  const whole = [before, amount, behind].filter((part) => part !== '').join(' ')
  return name === '' || !isAmount(amount) ? null : [name, whole, day]
}

const isCurrency = (word: string): boolean => !/\d/.test(word) && currencyOfText(word) !== null
const isAmount = (word: string): boolean =>
  /\d/.test(word) && bareAmount(word.replace(/p$/i, '')) !== null && !isDay(word)
