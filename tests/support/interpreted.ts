import { type ColumnFacts, factsOf, markOfTable } from '../../shared/statements/generic/column-facts'
import { findBlocks } from '../../shared/statements/generic/find-blocks'
import { type Concepts, headConcepts } from '../../shared/statements/generic/head-concepts'
import { interpret, type Interpretation } from '../../shared/statements/generic/interpretation'
import type { Answers } from '../../shared/statements/reading'
import type { Row, Table } from '../../shared/statements/tables/table'

/** Rows of cells as a table; cells are parted by `|`. */
export const tableOf = (...lines: readonly string[]): Table => ({
  name: '',
  rows: rowsOf(...lines),
})

/** Rows whose cells are parted by `|`. */
export const rowsOf = (...lines: readonly string[]): readonly Row[] =>
  lines.map((line, at) => ({ line: at + 1, cells: line.split('|').map((cell) => cell.trim()) }))

/** The columns of a table: what their heads mean and what their cells show. */
export interface Columns {
  readonly columns: readonly ColumnFacts[]
  readonly concepts: readonly Concepts[]
  readonly languages: readonly string[]
}

/** The columns below a head; cells are parted by `|`. */
export function columnsOf(head: string, ...lines: readonly string[]): Columns {
  const names = head.split('|').map((name) => name.trim())
  const rows = rowsOf(...lines)
  const mark = markOfTable(names.map((_, cell) => rows.map(({ cells }) => cells[cell] ?? '')))
  const { of, languages } = headConcepts(names)
  return {
    columns: names.map((name, cell) => factsOf(cell, name, rows, mark)),
    concepts: of,
    languages,
  }
}

/** A table understood. */
export function interpreted(lines: readonly string[], answers: Answers = {}): Interpretation {
  const [block] = findBlocks(tableOf(...lines))
  const found = block === undefined ? null : interpret(block, answers, null)
  if (found === null) throw new Error('not a table of movements')
  return found
}
