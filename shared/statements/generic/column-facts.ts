import { bareAmount } from '../../money/bare-amount'
import { knownCurrency } from '../../money/currency-codes'
import { type DecimalMark, parseAmount } from '../../money/parse-amount'
import { decimalHint, decimalStyle } from '../decimal-style'
import { compactDate, printedDate, timeOf } from '../parse-date'
import type { Row } from '../tables/table'
import { isMonthAndDay } from './month-and-day'

/** So many digits more than a minor unit, so that amounts of any currency and fractions of a cent are whole numbers. */
export const FINE = 4

/** A text of more letters is no date, amount or code. */
const LONGEST_VALUE = 40

/** Different values of a column are counted up to so many. */
const MOST_VALUES = 400

/** A column's cells, as far as they show by themselves what they are. Shares are of the cells that say something. */
export interface ColumnFacts {
  readonly cell: number
  /** The head as printed; empty without one. */
  readonly head: string
  readonly texts: readonly string[]
  /** Cells that say something; dashes alone say nothing. */
  readonly filled: number
  readonly dates: number
  /** Dates that could be numbers too: serials of spreadsheets, `260331`, `03/31`. */
  readonly weakDates: number
  readonly times: number
  readonly amounts: number
  readonly currencies: number
  /** Cells with letters that are neither date, amount nor currency. */
  readonly words: number
  /** Amounts in ten-thousandths as printed, one a row; NaN where there is none. */
  readonly numbers: readonly number[]
  readonly negatives: number
  readonly positives: number
  readonly zeros: number
  /** Amounts with a decimal mark. */
  readonly fractions: number
  /** Figures that begin with a needless zero, as numbers of accounts do. */
  readonly leadingZeros: number
  /** Whether the figures count 1, 2, 3 … up or down. */
  readonly counting: boolean
  /** Digits of the longest figure without decimals. */
  readonly longest: number
  readonly values: ReadonlyMap<string, number>
}

/** The mark before the decimals in the columns of a table, as their cells show it together; null where none shows it. */
export function markOfTable(columns: readonly (readonly string[])[]): DecimalMark | null {
  const votes = { point: 0, comma: 0 }
  for (const texts of columns) {
    const { mark } = decimalStyle(texts.filter((text) => text.length <= LONGEST_VALUE && isFigure(text)))
    if (mark === 'point' || mark === 'comma') votes[mark]++
  }
  if (votes.point === votes.comma) return null
  return votes.point > votes.comma ? 'point' : 'comma'
}

const isFigure = (text: string): boolean =>
  /\d/.test(text) && printedDate(text) === null && bareAmount(text) !== null

/** Nothing, a dash or a word for nothing: the cell states no value. */
export const isNothing = (text: string): boolean =>
  text === '' || /^(?:[-–—_.*]+|n\/?a|null|none|nil)$/i.test(text)

/** What the cells of a column are, in the sampled rows. */
export function factsOf(
  cell: number,
  head: string,
  rows: readonly Row[],
  mark: DecimalMark | null,
): ColumnFacts {
  const texts = rows.map(({ cells }) => cells[cell] ?? '')
  const values = new Map<string, number>()
  const numbers: number[] = []
  const count = { filled: 0, dates: 0, weakDates: 0, times: 0, amounts: 0, currencies: 0, words: 0 }
  const amounts = { negatives: 0, positives: 0, zeros: 0, fractions: 0, leadingZeros: 0, longest: 0 }
  for (const text of texts) {
    const nothing = isNothing(text)
    let number = NaN
    if (!nothing) {
      count.filled++
      if (values.size < MOST_VALUES || values.has(text)) values.set(text, (values.get(text) ?? 0) + 1)
    }
    if (!nothing && text.length <= LONGEST_VALUE) {
      const date = printedDate(text)
      const weak = date !== null ? isSerial(text) : compactDate(text) !== null || isMonthAndDay(text)
      if (date !== null && !weak) count.dates++
      else if (weak) count.weakDates++
      if (date === null && timeOf(text) !== null && /^\D{0,6}\d{1,2}:/.test(text)) count.times++
      if (knownCurrency(text) !== null) count.currencies++
      if (date === null || weak) number = fine(text, mark)
      if (!Number.isNaN(number)) {
        count.amounts++
        amounts[number < 0 ? 'negatives' : number > 0 ? 'positives' : 'zeros']++
        if (/[.,]\d{1,2}\D*$/.test(text)) amounts.fractions++
        else amounts.longest = Math.max(amounts.longest, text.replace(/\D/g, '').length)
        if (/^\D?0\d/.test(text)) amounts.leadingZeros++
      } else if (date === null && /\p{L}/u.test(text)) count.words++
    } else if (!nothing) count.words++
    numbers.push(number)
  }
  return { cell, head, texts, ...count, ...amounts, numbers, counting: isCounting(numbers), values }
}

const isSerial = (text: string): boolean => /^\d{5}(\.\d+)?$/.test(text)

/** An amount in ten-thousandths; NaN where it is none. Where nothing shows the mark, the cell's own form does. */
export function fine(text: string, mark: DecimalMark | null): number {
  const hint = decimalHint(text)
  const by = hint === 'point' || hint === 'comma' ? hint : (mark ?? (text.includes('.') ? 'point' : 'comma'))
  return parseAmount(text, by, FINE) ?? parseAmount(text, by === 'point' ? 'comma' : 'point', FINE) ?? NaN
}

function isCounting(numbers: readonly number[]): boolean {
  const known = numbers.filter((number) => !Number.isNaN(number))
  if (known.length < 3) return false
  const step = known[1]! - known[0]!
  return (
    Math.abs(step) === 10 ** FINE && known.every((number, at) => at === 0 || number - known[at - 1]! === step)
  )
}

/** The share of a count among the cells that say something; 0 in an empty column. */
export const share = (count: number, { filled }: Pick<ColumnFacts, 'filled'>): number =>
  filled === 0 ? 0 : count / filled
