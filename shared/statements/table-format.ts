import type { Draft } from '../model'
import type { SkipReason } from '../problem'
import type { Rules } from './decisions'
import type { StatementFormat, StatedPart } from './format'
import { type Columns, findHeader } from './header'
import type { Finding, FormatInfo, Question } from './reading'
import { type Located, readTables } from './read-tables'
import type { Cells } from './cells'
import type { Source } from './source'
import type { Table } from './tables/table'

/** What a row is: a movement, several (the legs of a conversion), or none and why. */
export type RowOutcome = Draft | readonly Draft[] | SkipReason

/** What a format can look at before it reads the first row. */
export interface TableView<C extends string> {
  readonly source: Source
  readonly table: Table
  /** Whether the file has the column. */
  readonly has: (key: C) => boolean
  /** A column's texts, of all rows below the head. */
  readonly texts: (key: C) => readonly string[]
}

/** How the rows of a table become movements. */
export interface TableReader<C extends string> {
  readonly row: (cells: Cells<C>) => RowOutcome
  /** What the table states about its accounts, once all rows are read. */
  readonly stated?: () => readonly StatedPart[]
  /** What only the person can say, found before the first row. */
  readonly questions?: readonly Question[]
  /** What was found out about the table before the first row. */
  readonly findings?: readonly Finding[]
}

/** A format that is a table with a head. */
export interface TableFormat<C extends string> {
  readonly info: FormatInfo
  readonly columns: Columns<C>
  /** Columns that only this format has together: by them it is recognised. */
  readonly marks: readonly NoInfer<C>[]
  /** A further condition on files that have the marks, where another format has them too. */
  readonly unless?: (has: (key: NoInfer<C>) => boolean) => boolean
  /** The column that dates a row; a row without a date there is no movement. */
  readonly date: NoInfer<C>
  /** Further columns of dates, which help to tell the order of day and month. */
  readonly moreDates?: readonly NoInfer<C>[]
  /** The columns of amounts, which tell the decimal mark together. */
  readonly amounts: readonly NoInfer<C>[]
  /** Columns of opening and closing balances; a row without a date that has one states nothing else. */
  readonly ends?: readonly NoInfer<C>[]
  readonly rules?: Rules
  readonly begin: (view: TableView<NoInfer<C>>) => TableReader<NoInfer<C>>
}

/** A table format as the list of formats holds it. */
export function tableFormat<C extends string>(format: TableFormat<C>): StatementFormat {
  const locate = (source: Source): Located<C>[] =>
    source.tables.flatMap((table) => {
      const header = findHeader(table, format.columns, format.marks)
      if (header === null || format.unless?.((key) => header.cellOf.has(key))) return []
      return [{ table, header }]
    })
  return {
    info: format.info,
    claims: (source) => locate(source).length > 0,
    read: (source, job) => readTables(format, source, locate(source), job),
  }
}
