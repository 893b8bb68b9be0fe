import type { Currency } from '../money/currency'
import { noCurrency } from '../money/currency-codes'
import type { DecimalMark } from '../money/parse-amount'
import type { Day } from '../day'
import { dateOrder, type FoundOrder, readingsIn } from './date-order'
import { decimalStyle, type DecimalStyle } from './decimal-style'
import { type DateOrder, dayInOrder, printedDate } from './parse-date'
import type { Answers, Finding, Question } from './reading'

/** What holds for all rows of a file; null where nothing in it decides and nobody has said. */
export interface Decisions {
  readonly order: DateOrder | null
  /** Orders that are possible where none is found. */
  readonly openOrders?: readonly DateOrder[]
  /** The mark before the decimals in a column, by the column's place among the cells. */
  readonly decimalOf: (cell: number) => DecimalMark | null
  /** The format's own mark, for what nothing in the file decides. */
  readonly rule: DecimalMark | null
  readonly findings: readonly Finding[]
}

/** How a format's files are written as a rule. What stands in a file shows where one is not. */
export interface Rules {
  readonly dateOrder?: DateOrder
  readonly decimal?: DecimalMark
}

/** The texts of one column, by its place among the cells. */
export interface ColumnTexts {
  readonly cell: number
  readonly texts: readonly string[]
}

/**
 * Decides once for a whole file how dates and amounts are to be read: by the format's rule while the rows bear it out, by
 * the person's answer, or by the evidence of all rows together. Never row by row.
 */
export function decide(
  dates: readonly ColumnTexts[],
  amounts: readonly ColumnTexts[],
  rules: Rules,
  answers: Answers,
  until: Day | null = null,
): Decisions {
  const findings: Finding[] = []
  const order = orderOf(dates, rules, answers, until)
  if (order.order !== null && order.order !== rules.dateOrder)
    findings.push({ about: 'dateOrder', value: order.order, evidence: order.evidence })

  if (answers.decimal !== undefined)
    return { ...ordered(order), decimalOf: () => answers.decimal!, rule: null, findings }
  const styles = amounts.map(({ cell, texts }) => ({ cell, ...decimalStyle(texts) }))
  const byColumn = new Map<number, DecimalMark>()
  for (const { cell, mark } of styles) if (mark === 'point' || mark === 'comma') byColumn.set(cell, mark)
  // What one column leaves open, all of them together may show.
  const all = sharedStyle(styles) ?? decimalStyle(amounts.flatMap(({ texts }) => texts))
  const together = all.mark === 'mixed' ? null : all.mark
  if (together !== null && together !== rules.decimal)
    findings.push({ about: 'decimal', value: together, evidence: all.evidence })
  return {
    ...ordered(order),
    decimalOf: (cell) => byColumn.get(cell) ?? together,
    rule: rules.decimal ?? null,
    findings,
  }
}

const ordered = ({ order, open }: FoundOrder): Pick<Decisions, 'order' | 'openOrders'> =>
  open === undefined ? { order } : { order, openOrders: open }

/** A format's own order holds unless a date of the file cannot be read in it. */
function orderOf(
  dates: readonly ColumnTexts[],
  { dateOrder: rule }: Rules,
  answers: Answers,
  until: Day | null,
): FoundOrder {
  const texts = dates.map((column) => column.texts)
  const fit = rule === undefined ? 'none' : fitOf(texts, rule)
  if (rule !== undefined && fit === 'all') return { order: rule, evidence: null }
  if (answers.dateOrder !== undefined) return { order: answers.dateOrder, evidence: null }
  const found = dateOrder(texts, until)
  return found.order === null && rule !== undefined && fit === 'most'
    ? { order: rule, evidence: null }
    : found
}

/** How many of the dates can be read in an order. */
function fitOf(columns: readonly (readonly string[])[], order: DateOrder): 'all' | 'most' | 'none' {
  let [fitting, numeric] = [0, 0]
  const [firsts, lasts] = [new Set<number>(), new Set<number>()]
  for (const texts of columns)
    for (const text of texts) {
      const printed = printedDate(text)
      if (printed?.kind !== 'numbers') continue
      numeric++
      if (dayInOrder(printed, order) !== null) fitting++
      firsts.add(printed.numbers[0])
      lasts.add(printed.numbers[2])
    }
  // The year is the number that hardly changes: `01/02/26` and `17/02/26` do not begin with it.
  if (order === 'year-first' && firsts.size > lasts.size) return 'none'
  return fitting === numeric ? 'all' : fitting * 2 > numeric ? 'most' : 'none'
}

/** What the columns show together, where at least one shows something. */
function sharedStyle(styles: readonly DecimalStyle[]): DecimalStyle | null {
  const shown = styles.filter(({ mark }) => mark !== null)
  const [first] = shown
  if (first === undefined) return null
  return shown.every(({ mark }) => mark === first.mark) ? first : { mark: 'mixed', evidence: null }
}

/** The question about the order of dates, with concrete days. */
export function askDateOrder(
  text: string,
  line: number,
  orders: readonly DateOrder[] = ['day-first', 'month-first'],
): Question {
  const choices = readingsIn(text, orders).map(({ order, day }) => ({ answer: order, reading: day }))
  return { about: 'dateOrder', line, text, choices }
}

/** What a question's amounts are in, where that is known. */
export const askedIn = (currency: Currency): Pick<Question, 'currency'> =>
  currency === noCurrency ? {} : { currency }

/** The question about the decimal mark, with two concrete amounts. */
export const askDecimal = (
  text: string,
  line: number,
  readings: readonly [string, string],
  currency: Currency,
): Question => ({
  about: 'decimal',
  line,
  text,
  ...askedIn(currency),
  choices: [
    { answer: 'point', reading: readings[0] },
    { answer: 'comma', reading: readings[1] },
  ],
})
