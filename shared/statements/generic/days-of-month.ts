import { day, type Day } from '../../day'
import type { Answers, Question } from '../reading'
import type { Source } from '../source'
import { isBlank, type Row, type Table, textOf } from '../tables/table'
import { isFigure } from './find-blocks'
import { headConcepts, means } from './head-concepts'
import { isDayName } from './day-names'
import { monthIn, type YearMonth } from './month-names'
import { namesSum } from './row-meaning'

/** A head stands in one of the first rows, and so many rows below it show what its columns hold. */
const DEEPEST = 120
const SHOWING = 40

/** A column of days without their month, and the month that the sheet, its title or the file's name tells. */
interface MonthTable {
  readonly head: number
  readonly cell: number
  readonly month: YearMonth
}

/** A file whose days are whole dates, and what is asked where no year stands anywhere. */
export interface WithMonths {
  readonly source: Source
  readonly question: Question | null
}

/**
 * Puts month and year to the days of tables that print `1` to `31` alone, as household books with a sheet for each month
 * do. The month stands in the name of the sheet, above the table or in the name of the file, and so does the year. Where
 * no year does, it is asked, and the last one possible is shown.
 *
 * @param until the day the file was written
 */
export function withMonths(source: Source, answers: Answers, until: Day | null): WithMonths {
  const found = source.tables.map((table) => monthTable(table, source.file))
  if (found.every((one) => one === null)) return { source, question: null }
  const told = found.map((one) => one?.month.year ?? null)
  const open = found.some((one, at) => one !== null && told[at] === null)
  const said = answers.year === undefined ? null : Number(answers.year)
  const any = open ? yearAnywhere(source) : null
  const last = until === null ? null : Number(until.slice(0, 4))
  const year = said ?? any ?? last
  const tables = source.tables.map((table, at) => {
    const one = found[at]!
    const its = told[at] ?? year
    return one === null || its === null ? table : dated(table, one, its)
  })
  const asks = open && said === null && any === null && last !== null
  const first = found.findIndex((one, at) => one !== null && told[at] === null)
  return {
    source: { ...source, tables },
    question: asks ? questionOf(source.tables[first]!, found[first]!, last) : null,
  }
}

/** Where a table has days alone, and their month; null where it has not, or where none tells the month. */
function monthTable(table: Table, file: string): MonthTable | null {
  for (let head = 0; head < Math.min(table.rows.length, DEEPEST); head++) {
    const { cells } = table.rows[head]!
    const cell = cells.findIndex(isDayName)
    if (cell === -1 || !hasMoney(cells, cell) || !holdsDays(table, head, cell)) continue
    const above = table.rows.slice(0, head).map(textOf)
    const month = monthOfTable(table.name, above, file)
    return month === null ? null : { head, cell, month }
  }
  return null
}

const hasMoney = (cells: readonly string[], dayCell: number): boolean =>
  headConcepts(cells).of.some(
    (concepts, cell) => cell !== dayCell && means(concepts, 'amount', 'in', 'out', 'spent', 'total') > 0,
  )

/** Whether the rows below a head hold days of a month in a column, and nothing else. */
function holdsDays({ rows }: Table, head: number, cell: number): boolean {
  const texts = rows
    .slice(head + 1, head + 1 + SHOWING)
    .filter((row) => row.cells.some((text, at) => at !== cell && isFigure(text)))
    .map(({ cells }) => cells[cell] ?? '')
  const days = texts.filter((text) => dayIn(text) !== null)
  // Sums stand below in rows whose first cell is a word.
  return days.length > 0 && texts.every((text) => text === '' || dayIn(text) !== null || !/\d/.test(text))
}

function dayIn(text: string): number | null {
  const found = /^(\d{1,2})(?:\.|st|nd|rd|th|日|일)?$/.exec(text)
  const date = found === null ? 0 : Number(found[1])
  return date >= 1 && date <= 31 ? date : null
}

/** The month from the nearest that names one; the year from the nearest that names one. */
function monthOfTable(sheet: string, above: readonly string[], file: string): YearMonth | null {
  const near = [sheet, ...above.toReversed(), file.replace(/\.[a-z0-9]{1,5}$/i, '')].map(monthIn)
  const month = near.find((one) => one.month !== null)
  return month === undefined
    ? null
    : { month: month.month, year: month.year ?? near.find((one) => one.year !== null)?.year ?? null }
}

/** The one year that the names and first rows of the sheets tell. */
function yearAnywhere({ tables }: Source): number | null {
  const years = new Set(
    tables
      .flatMap(({ name, rows }) => [name, ...rows.slice(0, 5).map(textOf)])
      .map((text) => monthIn(text).year)
      .filter((year) => year !== null),
  )
  return years.size === 1 ? [...years][0]! : null
}

/**
 * The table with whole dates; a row without a day is of the one above it, down to the first sum. A day that the month does
 * not have is written all the same, and told like any other date that is none.
 */
function dated(table: Table, { head, cell, month }: MonthTable, year: number): Table {
  let last: string | null = null
  const rows = table.rows.map((row, at) => {
    if (at <= head || isBlank(row)) return row
    const text = row.cells[cell] ?? ''
    const date = dayIn(text)
    if (date !== null)
      last = [year, month.month!, date].map((part) => String(part).padStart(2, '0')).join('-')
    else if (text !== '' || namesSum(row.cells)) last = null
    const moves = date !== null || row.cells.some(isFigure)
    return last === null || !moves ? row : withCell(row, cell, last)
  })
  return { ...table, rows }
}

const withCell = (row: Row, cell: number, text: string): Row => ({
  ...row,
  cells: row.cells.with(cell, text),
})

function questionOf(table: Table, { head, cell, month }: MonthTable, last: number): Question {
  const row = table.rows.slice(head + 1).find(({ cells }) => dayIn(cells[cell] ?? '') !== null)!
  const text = row.cells[cell]!
  return {
    about: 'year',
    line: row.line,
    text,
    row: textOf(row),
    choices: [last, last - 1, last - 2].flatMap((year) => {
      const reading = day(year, month.month!, dayIn(text)!)
      return reading === null ? [] : [{ answer: String(year), reading }]
    }),
  }
}
