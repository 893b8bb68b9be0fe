import { addDays, day, type Day } from '../../day'
import { compactDate, printedDate, type DateOrder } from '../parse-date'
import type { Source } from '../source'
import { type Row, textOf } from '../tables/table'
import { lastDayIn, type MonthDay } from '../year-before'
import type { Interpretation } from './interpretation'
import { type DayOfYear, dayOfYear } from './month-and-day'
import { isNamedSum, namesSum } from './row-meaning'
import { stateOf } from './states'

/** A row whose day stands in a form of its own, with the day put where it is looked for. */
export interface DatedRow {
  readonly row: Row
  /** Whether a word beside the date says that the row waits. */
  readonly waits: boolean
}

/** How the days of a table are written; null for a row that states none. */
export type DateForm = (row: Row, at: number) => DatedRow | null

/**
 * The way to the day of each row, where its cell is not a plain date: six figures, a day without its year, a date behind a
 * word (`PENDING - 09/29/2026`), or the day printed once for several rows.
 *
 * @param until the day the file was written
 */
export function dateFormOf(
  { block, dates: { date }, columns }: Interpretation,
  source: Source,
  until: Day | null,
  order: DateOrder | null,
): DateForm {
  const { table, from, to } = block
  const facts = columns[date]!
  const compact =
    facts.dates === 0 &&
    facts.weakDates > 0 &&
    facts.texts.every((text) => text === '' || compactDate(text) !== null)
  const yearless =
    facts.dates === 0 && !compact ? yearlessDays(table.rows, date, from, to, source, until, order) : null
  const above = printsDaysOnce(table.rows, date, from, to) ? daysAbove(table.rows, date, from, to) : null
  const put = (row: Row, text: string, waits = false): DatedRow => {
    const cells = [...row.cells]
    cells[date] = text
    return { row: { ...row, cells }, waits }
  }
  return (row, at) => {
    const text = row.cells[date] ?? ''
    if (compact) {
      const printed = compactDate(text)
      return printed?.kind === 'day' ? put(row, printed.day) : null
    }
    const known = yearless?.get(at)
    if (known !== undefined) return put(row, known)
    if (text !== '' && printedDate(text) !== null) return { row, waits: false }
    const behind = /^(\D{3,40}?)[\s:–-]+(\d.*)$/u.exec(text)
    if (behind && printedDate(behind[2]!) !== null && stateOf(behind[1]!) === 'pending')
      return put(row, behind[2]!, true)
    const printed = text === '' ? above?.get(at) : undefined
    return printed === undefined ? null : put(row, printed)
  }
}

/** Whether a table prints each day once: many rows without a day stand below rows with one, and have figures. */
function printsDaysOnce(rows: readonly Row[], date: number, from: number, to: number): boolean {
  let [bare, dated] = [0, 0]
  for (const { cells } of rows.slice(from, Math.min(to, from + 200))) {
    if ((cells[date] ?? '') !== '') dated++
    else if (
      dated > 0 &&
      cells.filter((cell) => cell !== '').length >= 2 &&
      cells.some((cell) => /\d[.,]\d|^\D?\d{3,}/.test(cell)) &&
      !namesSum(cells)
    )
      bare++
  }
  return bare >= 3 && bare >= dated * 0.15
}

/** The day printed above each row without one, down to the next line of a sum: below that stand notes. */
function daysAbove(
  rows: readonly Row[],
  date: number,
  from: number,
  to: number,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  let last: string | null = null
  let width = 0
  for (let at = from; at < to; at++) {
    const { cells } = rows[at]!
    const text = cells[date] ?? ''
    if (printedDate(text) !== null) {
      last = text
      width = filled(cells)
    } else if (isNamedSum(cells) || (namesSum(cells) && filled(cells) < width - 1)) last = null
    else if (text === '' && last !== null) found.set(at, last)
  }
  return found
}

/** A shop may be called `Total`: a line of a sum says less than a movement does. */
const filled = (cells: readonly string[]): number => cells.filter((cell) => cell !== '').length

/** Days between the day a statement names and the writing of its file, at most. */
const LATE = 40

/** Days without a year, dated by the last day that the file speaks of; null where the cells are no such days. */
function yearlessDays(
  rows: readonly Row[],
  date: number,
  from: number,
  to: number,
  source: Source,
  until: Day | null,
  order: DateOrder | null,
): ReadonlyMap<number, Day> | null {
  const found: (DayOfYear & { readonly at: number })[] = []
  for (let at = from; at < to; at++) {
    const one = dayOfYear(rows[at]!.cells[date] ?? '')
    if (one) found.push({ ...one, at })
  }
  if (found.length === 0) return null
  const around = rows
    .filter((_, at) => at < from || at >= to)
    .map(textOf)
    .join('\n')
  const printed =
    lastDayIn(`${source.text.length < 20_000 ? source.text : ''}\n${around}\n${source.file}`) ?? until
  if (printed === null) return null
  // A row may be booked some days after the statement says it was made.
  const end = until !== null && until > printed && until <= addDays(printed, LATE) ? until : printed
  const monthFirst =
    found.some(({ words }) => words) ||
    found.some(({ b }) => b > 12) ||
    (order === 'month-first' && found.every(({ a }) => a <= 12))
  const dayOf = ({ a, b }: { a: number; b: number }): MonthDay =>
    monthFirst ? { month: a, date: b } : { month: b, date: a }
  const days = found.map(dayOf)
  const backward = steps(days) < 0
  const places = found.map((_, index) => index)
  const by = new Map<number, Day>()
  let year = Number(end.slice(0, 4))
  let before = Number(end.slice(5, 7)) * 100 + Number(end.slice(8, 10))
  for (const index of backward ? places : places.toReversed()) {
    const now = orderOf(days[index]!)
    // From the newest row on, a day half a year ahead is one of the year before; days booked out of turn step a little.
    if (now > before + (index === newest(backward, places) ? 0 : HALF_A_YEAR)) year--
    else if (now < before - HALF_A_YEAR && year < Number(end.slice(0, 4))) year++
    before = now
    const one = day(year, days[index]!.month, days[index]!.date)
    if (one) by.set(found[index]!.at, one)
  }
  return by
}

/** As months and days are counted here, a hundred a month. */
const HALF_A_YEAR = 600

const newest = (backward: boolean, places: readonly number[]): number => (backward ? 0 : places.length - 1)

/** Whether days rather run on (above 0) or back (below 0); a step over the year's end counts the other way. */
function steps(days: readonly MonthDay[]): number {
  let sum = 0
  for (let at = 1; at < days.length; at++) {
    const grown = orderOf(days[at]!) - orderOf(days[at - 1]!)
    if (grown !== 0) sum += Math.sign(grown) * (Math.abs(grown) > 600 ? -1 : 1)
  }
  return sum
}

const orderOf = ({ month, date }: MonthDay): number => month * 100 + date
