import { plainName } from './plain-name'
import { synonymsOf, withoutUnit } from './synonyms'
import { MOST_COLUMNS } from './tables/room'
import type { Row, Table } from './tables/table'

/** A column by its meaning: the names it goes by, in every language and version seen. */
export interface Column {
  readonly names: readonly string[]
  /** For names with a part that varies, such as `Balance (GBP)`. Tried after the names. */
  readonly pattern?: RegExp
  readonly optional: boolean
  /** The key of a column that makes this one dispensable: either says what is needed. */
  readonly unless?: string
  /** The key of a column that means nothing without this one. */
  readonly neededBy?: string
}

/** A column that must be there. */
export const column = (...names: readonly string[]): Column => ({ names, optional: false })

/** A column that may be missing. */
export const optional = (...names: readonly string[]): Column => ({ names, optional: true })

/** A column that must be there unless another is, told by its key. */
export const columnUnless = (other: string, ...names: readonly string[]): Column => ({
  names,
  optional: false,
  unless: other,
})

/** A column that may be missing, but not where another is there that means nothing without it. */
export const columnWith = (other: string, ...names: readonly string[]): Column => ({
  names,
  optional: true,
  neededBy: other,
})

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

const namesByRow = new WeakMap<Row, readonly string[]>()

/** A row's cells as names, kept because every format asks for them. */
export function plainNames(row: Row): readonly string[] {
  const known = namesByRow.get(row)
  if (known) return known
  const names = row.cells.slice(0, MOST_COLUMNS).map((cell) => (cell.length > 120 ? '' : plainName(cell)))
  namesByRow.set(row, names)
  return names
}

/**
 * Finds the head of a table by its marks: columns that only this format has. Position, order and further columns do
 * not matter, and of the other columns a name that means the same will do. Null where the marks are not there.
 */
export function findHeader<C extends string>(
  table: Table,
  columns: Columns<C>,
  marks: readonly C[],
): Header<C> | null {
  for (const [at, row] of firstRows(table).entries()) {
    const cellOf = namedCells(row, columns)
    if (!marks.every((mark) => cellOf.has(mark))) continue
    addAlike(row, columns, cellOf)
    return headerAt(at, row, columns, cellOf)
  }
  return null
}

/** The rows among which a head can stand. */
export const firstRows = (table: Table): readonly Row[] => table.rows.slice(0, DEEPEST)

/** The head at a row, with what must be there and is not. */
export const headerAt = <C extends string>(
  at: number,
  row: Row,
  columns: Columns<C>,
  cellOf: ReadonlyMap<C, number>,
): Header<C> => ({
  at,
  cellOf,
  names: row.cells,
  missing: keysOf(columns).filter((key) => {
    const has = (other: string | undefined): boolean => other !== undefined && cellOf.has(other as C)
    const { optional: dispensable, unless, neededBy } = columns[key]
    if (cellOf.has(key)) return false
    return dispensable ? has(neededBy) : !has(unless)
  }),
})

/** The cells of a row that bear a name of a column, or fit its pattern. */
export function namedCells<C extends string>(row: Row, columns: Columns<C>): Map<C, number> {
  const { named, patterns, rankOf } = dictionaryOf(columns)
  const cellOf = new Map<C, number>()
  const names = plainNames(row)
  const rank = (key: C): number => rankOf.get(`${key} ${names[cellOf.get(key) ?? -1] ?? ''}`) ?? Infinity
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    if (name === '') continue
    const key =
      // Of two columns that would do, the one that the format names first.
      named.get(name)?.find((one) => !cellOf.has(one) || rankOf.get(`${one} ${name}`)! < rank(one)) ??
      patterns.find((one) => !cellOf.has(one.key) && one.pattern.test(name))?.key
    if (key !== undefined) cellOf.set(key, index)
  }
  return cellOf
}

/** Adds the cells whose name means what a column without a cell means. Where several could be meant, none is. */
export function addAlike<C extends string>(row: Row, columns: Columns<C>, cellOf: Map<C, number>): void {
  const { named, alike } = dictionaryOf(columns)
  const taken = new Set(cellOf.values())
  const free = plainNames(row).flatMap((name, cell) =>
    name === '' || taken.has(cell) ? [] : [{ name, cell }],
  )
  if (free.length === 0) return
  const means = (key: C, name: string): boolean => {
    const bare = withoutUnit(name)
    return alike.get(key)!.has(bare) || (bare !== name && named.get(bare)?.includes(key) === true)
  }
  const open = keysOf(columns).filter((key) => !cellOf.has(key))
  for (const key of [
    ...open.filter((one) => !columns[one].optional),
    ...open.filter((one) => columns[one].optional),
  ]) {
    const found = free.filter(({ name, cell }) => !taken.has(cell) && means(key, name))
    if (found.length !== 1) continue
    cellOf.set(key, found[0]!.cell)
    taken.add(found[0]!.cell)
  }
}

/** The names of a format's columns, made plain once. */
interface Dictionary<C extends string> {
  readonly named: ReadonlyMap<string, readonly C[]>
  /** The columns with a name that varies, in order: few have one, and every format asks every row. */
  readonly patterns: readonly { readonly key: C; readonly pattern: RegExp }[]
  /** How early a column names a name, by key and name. */
  readonly rankOf: ReadonlyMap<string, number>
  readonly alike: ReadonlyMap<C, ReadonlySet<string>>
}

const dictionaries = new WeakMap<object, Dictionary<string>>()

function dictionaryOf<C extends string>(columns: Columns<C>): Dictionary<C> {
  const known = dictionaries.get(columns)
  if (known) return known as Dictionary<C>
  const named = new Map<string, C[]>()
  const rankOf = new Map<string, number>()
  const alike = new Map<C, ReadonlySet<string>>()
  for (const key of keysOf(columns)) {
    const names = columns[key].names.map(plainName)
    for (const [rank, name] of names.entries()) {
      named.set(name, [...(named.get(name) ?? []), key])
      if (!rankOf.has(`${key} ${name}`)) rankOf.set(`${key} ${name}`, rank)
    }
    alike.set(key, synonymsOf(names))
  }
  const patterns = keysOf(columns).flatMap((key) => {
    const { pattern } = columns[key]
    return pattern ? [{ key, pattern }] : []
  })
  const made: Dictionary<C> = { named, patterns, rankOf, alike }
  dictionaries.set(columns, made)
  return made
}

/** The keys of a format's columns. */
export const keysOf = <C extends string>(columns: Columns<C>): readonly C[] => Object.keys(columns) as C[]
