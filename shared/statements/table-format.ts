import type { Draft } from '../model'
import type { SkipReason } from '../problem'
import type { Rules } from './decisions'
import type { StatementFormat, StatedPart } from './format'
import { type Columns, findHeader, type Header } from './header'
import type { Answers, Finding, FormatInfo, Question } from './reading'
import { type Located, readTables } from './read-tables'
import { findResemblance } from './resemblance'
import type { Cells } from './cells'
import type { Source } from './source'
import type { Row, Table } from './tables/table'

/** What a row is: a movement, several (the legs of a conversion), or none and why. */
export type RowOutcome = Draft | readonly Draft[] | SkipReason

/** What a format can look at before it reads the first row. */
export interface TableView<C extends string> {
  readonly source: Source
  readonly table: Table
  readonly header: Header<C>
  /** Whether the file has the column. */
  readonly has: (key: C) => boolean
  /** A column's texts, of all rows below the head. */
  readonly texts: (key: C) => readonly string[]
  /** What the person has settled about the file. */
  readonly answers: Answers
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
  /** A column whose cells give the provider away where names were lost. */
  readonly shows?: { readonly key: NoInfer<C>; readonly like: RegExp }
  /** A further condition on files that have the marks, where another format has them too. */
  readonly unless?: (has: (key: NoInfer<C>) => boolean) => boolean
  /** What head and rows must bear out besides names that others use too. */
  readonly bornOut?: (table: Table, header: Header<NoInfer<C>>) => boolean
  /** Finds the head by what stands in the rows, where its names are in a language nobody has shown yet. */
  readonly proven?: (table: Table) => Header<NoInfer<C>> | null
  /** The column that dates a row; a row without a date there is no movement. */
  readonly date: NoInfer<C>
  /** Further columns of dates, which help to tell the order of day and month. */
  readonly moreDates?: readonly NoInfer<C>[]
  /** The columns of amounts, which tell the decimal mark together. */
  readonly amounts: readonly NoInfer<C>[]
  /** Columns of opening and closing balances; a row without a date that has one states nothing else. */
  readonly ends?: readonly NoInfer<C>[]
  /** Whether a row heads what stands below the movements, up to the end of the table. */
  readonly end?: (row: Row) => boolean
  readonly rules?: Rules
  readonly begin: (view: TableView<NoInfer<C>>) => TableReader<NoInfer<C>>
}

/** A table format as the list of formats holds it. */
export function tableFormat<C extends string>(format: TableFormat<C>): StatementFormat {
  const { unless, bornOut, proven } = format
  const others = (table: Table, header: Header<C>): boolean =>
    (unless?.((key) => header.cellOf.has(key)) ?? false) || bornOut?.(table, header) === false
  const locate = (source: Source): Located<C>[] =>
    source.tables.flatMap((table) => {
      const header = findHeader(table, format.columns, format.marks)
      if (header !== null && !others(table, header)) return [{ table, header }]
      const shown = header === null ? (proven?.(table) ?? null) : null
      return shown === null ? [] : [{ table, header: shown }]
    })
  const resemble = (source: Source): (Located<C> & { readonly share: number })[] =>
    source.tables.flatMap((table) => {
      const found = findResemblance(table, format)
      return found === null || others(table, found.header) ? [] : [{ table, ...found }]
    })
  return {
    info: format.info,
    claims: (source) => locate(source).length > 0,
    likeness: (source) => Math.max(0, ...resemble(source).map(({ share }) => share)),
    read: (source, job) => {
      const located = locate(source)
      return readTables(format, source, located.length > 0 ? located : resemble(source), job)
    },
  }
}
