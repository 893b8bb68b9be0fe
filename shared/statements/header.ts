import type { Row, Table } from './tables/table'

/** A column by its meaning: the names it goes by, in every language and version seen. */
export interface Column {
  readonly names: readonly string[]
  /** For names with a part that varies, such as `Balance (GBP)`. Tried after the names. */
  readonly pattern?: RegExp
  readonly optional: boolean
}

/** A column that must be there. */
export const column = (...names: readonly string[]): Column => ({ names, optional: false })

/** A column that may be missing. */
export const optional = (...names: readonly string[]): Column => ({ names, optional: true })

/** The columns of a format. */
export type Columns<C extends string> = Readonly<Record<C, Column>>

/** Where a table's head stands, and which cell holds what. */
export interface Header<C extends string> {
  /** Place of the head among the rows, counted from 0; -1 where the table has none. */
  readonly at: number
  readonly cellOf: ReadonlyMap<C, number>
  /** The names as the file has them, in order. */
  readonly names: readonly string[]
  /** Columns that must be there and are not. */
  readonly missing: readonly C[]
}

/** A head stands in one of the first rows, below at most so many of preamble. */
const DEEPEST = 100

/** No statement has more columns; a row with more is looked at up to here. */
const MOST_COLUMNS = 500

const namesByRow = new WeakMap<Row, readonly string[]>()

/** A row's cells as names, kept because every format asks for them. */
export function plainNames(row: Row): readonly string[] {
  const known = namesByRow.get(row)
  if (known) return known
  const names = row.cells.slice(0, MOST_COLUMNS).map((cell) => (cell.length > 120 ? '' : plainName(cell)))
  namesByRow.set(row, names)
  return names
}

/** A column's name without case, blanks and width: `Time Zone` and `TimeZone` are one. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s\p{Cf}"]/gu, '')
    .toLowerCase()

/**
 * Finds the head of a table by its marks: columns that only this format has. Position, order and further columns do
 * not matter. Null where the marks are not there.
 */
export function findHeader<C extends string>(
  table: Table,
  columns: Columns<C>,
  marks: readonly C[],
): Header<C> | null {
  const names = namesOf(columns)
  const rows = table.rows.slice(0, DEEPEST)
  for (const [at, row] of rows.entries()) {
    const cellOf = matchCells(row, columns, names)
    if (!marks.every((mark) => cellOf.has(mark))) continue
    const missing = keysOf(columns).filter((key) => !columns[key].optional && !cellOf.has(key))
    return { at, cellOf, names: row.cells, missing }
  }
  return null
}

function namesOf<C extends string>(columns: Columns<C>): ReadonlyMap<string, readonly C[]> {
  const names = new Map<string, C[]>()
  for (const key of keysOf(columns))
    for (const name of columns[key].names.map(plainName)) names.set(name, [...(names.get(name) ?? []), key])
  return names
}

function matchCells<C extends string>(
  row: Row,
  columns: Columns<C>,
  names: ReadonlyMap<string, readonly C[]>,
): Map<C, number> {
  const cellOf = new Map<C, number>()
  plainNames(row).forEach((name, index) => {
    if (name === '') return
    const key =
      names.get(name)?.find((one) => !cellOf.has(one)) ??
      keysOf(columns).find((one) => !cellOf.has(one) && columns[one].pattern?.test(name))
    if (key !== undefined) cellOf.set(key, index)
  })
  return cellOf
}

const keysOf = <C extends string>(columns: Columns<C>): readonly C[] => Object.keys(columns) as C[]
