import { bareAmount } from '../../money/bare-amount'
import { type CellRoles, rolesBelow } from '../generic/role-cells'
import type { Role } from '../generic/roles'
import { firstRows, type Header, plainNames } from '../header'
import { printedDate } from '../parse-date'
import { isBlank, type Row, type Table } from '../tables/table'
import { hasHead, lackingIn, type Mapping } from './mapping'

/** So many rows must look right before a table without a head is taken for a known one. */
const WITNESSES = 5

/** Where a mapped head stands, what each cell holds, and the further cells of words. */
export type Located = Header<Role> & CellRoles

/**
 * Finds the head a mapping is about: the very same names, or else every mapped name once, wherever it stands now, so
 * that a column added or moved does no harm. Null where the table is another, or the mapping lacks a column.
 */
export function locateMapping(table: Table, mapping: Mapping): Located | null {
  if (!hasHead(mapping)) return headless(table, mapping)
  const exact = veryHead(table, mapping)
  if (exact !== -1) return headerAt(table, exact, mapping)
  for (const [at, row] of firstRows(table).entries()) {
    const moved = movedColumns(mapping, plainNames(row))
    if (moved !== null) return headerAt(table, at, moved)
  }
  return null
}

/** Whether a table has the very head a mapping is about, name by name. */
export const hasVeryHead = (table: Table, mapping: Mapping): boolean =>
  hasHead(mapping) && veryHead(table, mapping) !== -1

function veryHead(table: Table, { heads }: Mapping): number {
  const wanted = withoutTail(heads)
  return firstRows(table).findIndex((row) => sameNames(withoutTail(plainNames(row)), wanted))
}

function headerAt(table: Table, at: number, mapped: Omit<Mapping, 'heads'>): Located | null {
  const row = table.rows[at]!
  const { cellOf, notes } = cellsOf(table, at, mapped)
  const found = { heads: plainNames(row), columns: Object.fromEntries(cellOf) }
  return lackingIn(found) === null ? { at, cellOf, names: row.cells, missing: [], notes } : null
}

/** The columns as mapped; where nothing is mapped yet, as they are understood by their names. */
export const cellsOf = (
  table: Table,
  at: number,
  { columns, notes = [] }: Omit<Mapping, 'heads'>,
): CellRoles =>
  Object.keys(columns).length === 0 ? rolesBelow(table, at) : { cellOf: new Map(entriesOf(columns)), notes }

const entriesOf = (columns: Mapping['columns']): [Role, number][] =>
  Object.entries(columns) as [Role, number][]

function movedColumns(
  { heads, columns, notes = [] }: Mapping,
  names: readonly string[],
): Omit<Mapping, 'heads'> | null {
  const mapped = entriesOf(columns)
  if (mapped.length === 0) return null
  const placeOf = (cell: number): number => {
    const head = heads[cell] ?? ''
    const place = names.indexOf(head)
    const once = head !== '' && place !== -1 && names.indexOf(head, place + 1) === -1
    return once && heads.filter((one) => one === head).length === 1 ? place : -1
  }
  const moved = mapped.map(([role, cell]): [Role, number] => [role, placeOf(cell)])
  const words = notes.map(placeOf)
  return [...moved.map(([, place]) => place), ...words].every((place) => place !== -1)
    ? { columns: Object.fromEntries(moved), notes: words }
    : null
}

/** A table without a head is known by its width and by dates and amounts standing where they should. */
function headless(table: Table, mapping: Mapping): Located | null {
  if (lackingIn(mapping) !== null) return null
  const { columns, heads, notes = [] } = mapping
  const rows = table.rows.filter((row) => !isBlank(row)).slice(0, WITNESSES)
  const moves = [columns.amount, columns.in, columns.out].filter((cell) => cell !== undefined)
  const right = (row: Row): boolean =>
    row.cells.length === heads.length &&
    printedDate(row.cells[columns.date!] ?? '') !== null &&
    moves.some((cell) => bareAmount(row.cells[cell] ?? '') !== null)
  if (rows.length === 0 || !rows.every(right)) return null
  return { at: -1, cellOf: new Map(entriesOf(columns)), names: [], missing: [], notes }
}

function withoutTail(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1)
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, index) => name === b[index])
