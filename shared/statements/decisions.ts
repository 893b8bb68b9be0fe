import type { DecimalMark } from '../money/parse-amount'
import { dateOrder, readingsOf } from './date-order'
import { decimalStyle, type DecimalStyle } from './decimal-style'
import type { DateOrder } from './parse-date'
import type { Answers, Finding, Question } from './reading'

/** What holds for all rows of a file; null where nothing in it decides and nobody has said. */
export interface Decisions {
  readonly order: DateOrder | null
  /** The mark before the decimals in a column, by the column's place among the cells. */
  readonly decimalOf: (cell: number) => DecimalMark | null
  readonly findings: readonly Finding[]
}

/** What a format knows about its files whatever stands in them. */
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
 * Decides once for a whole file how dates and amounts are to be read: by the format's rules, by the person's answers,
 * or by the evidence of all rows together. Never row by row.
 */
export function decide(
  dates: readonly ColumnTexts[],
  amounts: readonly ColumnTexts[],
  rules: Rules,
  answers: Answers,
): Decisions {
  const findings: Finding[] = []
  const order = rules.dateOrder ?? answers.dateOrder ?? null
  const found = order === null ? dateOrder(dates.map(({ texts }) => texts)) : { order, evidence: null }
  if (found.order !== null && rules.dateOrder === undefined)
    findings.push({ about: 'dateOrder', value: found.order, evidence: found.evidence })

  const settled = rules.decimal ?? answers.decimal ?? null
  const byColumn = new Map<number, DecimalMark>()
  let together: DecimalMark | null = settled
  if (settled === null) {
    const styles = amounts.map(({ cell, texts }) => ({ cell, ...decimalStyle(texts) }))
    for (const { cell, mark } of styles) if (mark === 'point' || mark === 'comma') byColumn.set(cell, mark)
    // What one column leaves open, all of them together may show.
    const all = allAlike(styles) ?? decimalStyle(amounts.flatMap(({ texts }) => texts))
    together = all.mark === 'mixed' ? null : all.mark
    if (together !== null) findings.push({ about: 'decimal', value: together, evidence: all.evidence })
  }
  return { order: found.order, decimalOf: (cell) => byColumn.get(cell) ?? together, findings }
}

/** The style of every column, where each shows the same. */
function allAlike(styles: readonly DecimalStyle[]): DecimalStyle | null {
  const first = styles[0]
  const alike = first !== undefined && first.mark !== null && styles.every(({ mark }) => mark === first.mark)
  return alike ? first : null
}

/** The question about the order of dates, with two concrete days. */
export function askDateOrder(text: string, line: number): Question {
  const readings = readingsOf(text)
  return {
    about: 'dateOrder',
    line,
    text,
    choices: [
      { answer: 'day-first', reading: readings?.[0] ?? text },
      { answer: 'month-first', reading: readings?.[1] ?? text },
    ],
  }
}

/** The question about the decimal mark, with two concrete amounts. */
export const askDecimal = (text: string, line: number, readings: readonly [string, string]): Question => ({
  about: 'decimal',
  line,
  text,
  choices: [
    { answer: 'point', reading: readings[0] },
    { answer: 'comma', reading: readings[1] },
  ],
})
