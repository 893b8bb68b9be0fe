import type { Day } from '../day'
import { bareAmount } from '../money/bare-amount'
import { type Currency, decimalsOf } from '../money/currency'
import { knownCurrency, noCurrency } from '../money/currency-codes'
import { type Minor, zero } from '../money/money'
import { type DecimalMark, parseAmount } from '../money/parse-amount'
import type { Fault, Problem } from '../problem'
import { amountFault } from './amount-fault'
import { readingsIn } from './date-order'
import { decimalHint } from './decimal-style'
import { askDateOrder, askDecimal, type Decisions } from './decisions'
import type { Header } from './header'
import { dayInOrder, printedDate, timeOf } from './parse-date'
import type { Question } from './reading'
import type { Row } from './tables/table'

/** Stands in for a day that could not be read. */
const noDay = '1970-01-01' as Day

/**
 * One row, by the meaning of its columns. A cell that cannot be read notes the fault and gives a stand-in: whatever the
 * format makes of the row then, the fault becomes the row's problem. So formats read as if nothing could go wrong.
 */
export class Cells<C extends string> {
  private fault: { readonly fault: Fault; readonly key: C | null } | null = null
  /** What does not fit together in a row that can be read all the same. */
  private readonly remarks: Fault[] = []
  /** What a person would have to say before the row can be read. */
  question: Question | null = null

  constructor(
    private readonly row: Row,
    private readonly header: Header<C>,
    private readonly decisions: Decisions,
  ) {}

  get line(): number {
    return this.row.line
  }

  /** Whether the file has the column at all. */
  has(key: C): boolean {
    return this.header.cellOf.has(key)
  }

  /** The cell's text; empty where the row or the file has no such cell. */
  text(key: C): string {
    const cell = this.header.cellOf.get(key)
    return cell === undefined ? '' : (this.row.cells[cell] ?? '')
  }

  /** The first of the columns that says something. */
  first(...keys: readonly C[]): string {
    for (const key of keys) {
      const text = this.text(key)
      if (text !== '') return text
    }
    return ''
  }

  /** The day printed in the cell. */
  day(key: C): Day {
    const text = this.text(key)
    const printed = printedDate(text)
    if (printed === null) return this.wrong({ code: 'bad-date', text }, key, noDay)
    if (printed.kind === 'day') return printed.day
    const { order, openOrders = ['day-first', 'month-first'] } = this.decisions
    if (order !== null)
      return dayInOrder(printed, order) ?? this.wrong({ code: 'bad-date', text }, key, noDay)
    const [first, second] = readingsIn(text, openOrders)
    if (first !== undefined && second !== undefined) {
      const question = askDateOrder(text, this.line, openOrders)
      // The date that can mean most days asks best.
      if (question.choices.length > (this.question?.choices.length ?? 0)) this.question = question
      return this.wrong({ code: 'ambiguous-date', text, readings: [first.day, second.day] }, key, noDay)
    }
    return first?.day ?? this.wrong({ code: 'bad-date', text }, key, noDay)
  }

  /** The time in the cell, whether it stands alone or behind a date; null where there is none. */
  time(key: C): string | null {
    const text = this.text(key)
    const printed = printedDate(text)
    return printed === null ? timeOf(text) : printed.time
  }

  /** The amount in the cell, signed as printed. An empty cell is a fault. */
  amount(key: C, of: Currency): Minor {
    return this.parse(this.text(key), key, of)
  }

  /** The amount in the cell; null where it is empty. */
  amountIfAny(key: C, of: Currency): Minor | null {
    const text = this.text(key)
    return text === '' ? null : this.parse(text, key, of)
  }

  /** An amount that stands in a text, as if it stood in the column. */
  parse(text: string, key: C, of: Currency): Minor {
    const mark = this.markFor(text, key, of)
    if (mark === null) {
      const readings = [bareText(text, 'point'), bareText(text, 'comma')] as const
      this.question ??= askDecimal(text, this.line, readings, of)
      return this.wrong({ code: 'ambiguous-amount', text, readings }, key, zero)
    }
    const value = parseAmount(text, mark, decimalsOf(of))
    if (value !== null) return value
    return this.wrong(amountFault(text, of), key, zero)
  }

  /** The currency code in the cell. */
  currency(key: C): Currency {
    const text = this.text(key)
    return knownCurrency(text) ?? this.wrong({ code: 'bad-currency', text }, key, noCurrency)
  }

  /** Notes that something is wrong with the row; the first fault stands. */
  wrong<T>(fault: Fault, key: C | null, instead: T): T {
    this.fault ??= { fault, key }
    return instead
  }

  /** Notes that something in the row does not fit together, though it can be read. */
  remark(fault: Fault): void {
    this.remarks.push(fault)
  }

  /** What was remarked, as problems of the file. */
  remarked(file: string): readonly Problem[] {
    return this.remarks.map((fault) => ({ ...fault, at: { file, line: this.line } }))
  }

  /** The first fault as a problem of the file; null where the row can be read. */
  problem(file: string): Problem | null {
    if (this.fault === null) return null
    const { fault, key } = this.fault
    const cell = key === null ? undefined : this.header.cellOf.get(key)
    const name = cell === undefined ? undefined : this.header.names[cell]
    const at = { file, line: this.line, ...(name ? { column: name } : {}) }
    return { ...fault, at }
  }

  private markFor(text: string, key: C, of: Currency): DecimalMark | null {
    const hint = decimalHint(text)
    if (hint === 'none') return 'point'
    if (hint !== 'either') return hint
    const decided = this.decisions.decimalOf(this.header.cellOf.get(key) ?? -1)
    if (decided !== null) return decided
    const { rule } = this.decisions
    if (of === noCurrency) return rule
    // Three digits behind the mark: decimals in a currency that has three, else thousands.
    const shown: DecimalMark = text.includes('.') ? 'point' : 'comma'
    return decimalsOf(of) === 3 ? (rule ?? shown) : shown === 'point' ? 'comma' : 'point'
  }
}

/** An ambiguous amount written out under one reading: `1.234` or `1234`. */
function bareText(text: string, mark: DecimalMark): string {
  const bare = bareAmount(text)
  const digits = bare?.digits ?? text
  const plain = mark === 'point' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
  return `${bare?.negative ? '-' : ''}${plain}`
}
