import type { Day } from '../day'
import { bareAmount } from '../money/bare-amount'
import type { Currency } from '../money/currency'
import type { DecimalMark } from '../money/parse-amount'
import type { Problem } from '../problem'
import { fail, ok, type Result } from '../result'
import { dateOrder, readingsOf } from '../statements/date-order'
import { decimalStyle } from '../statements/decimal-style'
import { currencyOfMark, currencyOfText } from '../statements/generic/marks'
import { openFile } from '../statements/open-file'
import { type DateOrder, dayInOrder, printedDate } from '../statements/parse-date'
import type { StatementFile } from '../statements/read-statement'
import type { Source } from '../statements/source'
import type { Row, Table } from '../statements/tables/table'
import { type AmountColumn, type BalanceColumns, balanceColumns } from './balance-columns'
import { bareLastDay, lastDayOf } from './expiry-column'
import type { LineFault } from './line-fault'
import { looseLines } from './loose-lines'
import { withoutPoints } from './read-balance'

/** One line of a list of balances, as far as it can be read without knowing whose place it is. */
export interface BalanceLine {
  /** Line of the text or row of the sheet, counted from 1. */
  readonly line: number
  readonly name: string
  /** The amount as printed; `listedBalance` reads it. */
  readonly amount: string
  /** The currency that a column or a mark beside the amount states for certain; null where none does. */
  readonly currency: Currency | null
  /** Null where the list prints no day. */
  readonly day: Day | null
  /** The last day on which the balance can be used; null where the list prints none. */
  readonly until: Day | null
  /** Why it cannot be kept, whatever the place; null where nothing is wrong. */
  readonly fault: LineFault | null
}

/** What the person says of a list where it does not tell itself. */
export interface ListAnswers {
  /** The column of the balances. */
  readonly column?: number
  readonly mark?: DecimalMark
  readonly order?: DateOrder
}

/** A list of balances that somebody wrote down or exported. */
export interface BalanceList {
  readonly file: string
  readonly lines: readonly BalanceLine[]
  /** What stands before the decimals in all of it; null where nothing tells. */
  readonly mark: DecimalMark | null
  /** The columns that may hold the balances. */
  readonly amounts: readonly AmountColumn[]
  /** The one that was read; null where the person has to say which. */
  readonly balance: number | null
}

/**
 * Reads a list of balances from a file or pasted text in any form that is read as a table.
 *
 * @param today no balance of a later day was read off
 */
export async function readBalanceList(
  file: StatementFile,
  today: Day,
  answers: ListAnswers = {},
): Promise<Result<BalanceList, Problem>> {
  const opened = await openFile(file, {})
  if (!opened.ok) return fail(opened.error.problem)
  const found = tablesOf(opened.value.source).map((table) => balanceColumns(table, today))
  const most = found
    .filter(({ amounts, name }) => amounts.length > 0 && name !== null)
    .sort((a, b) => b.rows.length - a.rows.length)[0]
  if (!most) return fail({ code: 'no-rows', at: { file: file.name } })
  return ok(listOf(file.name, { ...most, balance: answers.column ?? most.balance }, today, answers))
}

function tablesOf({ grammar, text, tables }: Source): readonly Table[] {
  const loose = grammar === 'separated' ? looseLines(text) : null
  return loose ? [{ name: '', rows: loose }] : tables
}

function listOf(file: string, columns: BalanceColumns, today: Day, answers: ListAnswers): BalanceList {
  const { rows, balance, amounts } = columns
  const cell = ({ cells }: Row, at: number | null): string => (at === null ? '' : (cells[at] ?? ''))
  const found = decimalStyle(rows.map((row) => withoutPoints(cell(row, balance))))
  const days = rows.map((row) => cell(row, columns.day))
  const lastDays = rows.map((row) => bareLastDay(cell(row, columns.until)))
  const order = answers.order ?? dateOrder([days], today).order ?? dateOrder([lastDays]).order
  const lines = rows.map((row): BalanceLine => {
    const name = cell(row, columns.name)
    const amount = cell(row, balance)
    const day = dayOf(cell(row, columns.day), order, today)
    const until = lastDayOf(cell(row, columns.until), order)
    return {
      line: row.line,
      name,
      amount,
      currency: currencyOfText(cell(row, columns.currency)) ?? markedCurrency(amount),
      day: day.ok ? day.value : null,
      until: until.ok ? until.value : null,
      fault: name === '' ? { code: 'no-name' } : !day.ok ? day.error : until.ok ? null : until.error,
    }
  })
  return { file, lines, mark: answers.mark ?? (found.mark === 'mixed' ? null : found.mark), amounts, balance }
}

function dayOf(text: string, order: DateOrder | null, today: Day): Result<Day | null, LineFault> {
  if (text === '') return ok(null)
  const printed = printedDate(text)
  if (printed === null) return fail({ code: 'bad-date', text })
  const readings = readingsOf(text)
  if (printed.kind === 'numbers' && order === null && readings)
    return fail({ code: 'ambiguous-date', text, readings })
  const day = printed.kind === 'day' ? printed.day : order === null ? null : dayInOrder(printed, order)
  if (day === null) return fail({ code: 'bad-date', text })
  return day > today ? fail({ code: 'day-to-come', day }) : ok(day)
}

/** Marks that many currencies share say nothing for certain. */
function markedCurrency(amount: string): Currency | null {
  const mark = bareAmount(amount)?.mark ?? ''
  return /^[$¥￥]$/.test(mark) ? null : currencyOfMark(mark, amount)
}
