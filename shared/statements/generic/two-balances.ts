import type { Row, Table } from '../tables/table'
import { fine } from './column-facts'
import { isDataRow } from './find-blocks'
import { headConcepts, means } from './head-concepts'

/** A head stands in one of the first rows. */
const DEEPEST = 120

/** What is charged beside an amount is at most so much of it, and a little that is charged whatever the amount. */
const MOST_CHARGED = 0.5
const FLAT_CHARGE = 100_000

/** Where a table states each amount without a sign, and the balances before and after it. */
interface Places {
  readonly amount: number
  readonly before: number
  readonly after: number
}

/**
 * A table of plain amounts with the balance before and after each: where the balance falls, the amount went out, and is
 * written with a minus. The table as it is where amounts have signs or columns of their own for that, or where the
 * balances do not fit them.
 */
export function signedByBalances(table: Table): Table {
  for (let at = 0; at < Math.min(table.rows.length, DEEPEST); at++) {
    const head = table.rows[at]!
    if (isDataRow(head)) return table
    const places = head.cells.length < 4 ? null : placesIn(head.cells)
    if (places === null) continue
    const below = table.rows.slice(at + 1)
    return fits(below, places)
      ? { ...table, rows: [...table.rows.slice(0, at + 1), ...below.map((row) => signed(row, places))] }
      : table
  }
  return table
}

function placesIn(names: readonly string[]): Places | null {
  const { of } = headConcepts(names)
  const cellsOf = (is: (cell: number) => boolean): readonly number[] =>
    names.flatMap((_, cell) => (is(cell) ? [cell] : []))
  const before = cellsOf((cell) => means(of[cell]!, 'before') > 0.6 && means(of[cell]!, 'amount') === 0)
  const after = cellsOf((cell) => means(of[cell]!, 'balance') > 0.6 && !before.includes(cell))
  const amount = cellsOf(
    (cell) => means(of[cell]!, 'amount') > 0.6 && means(of[cell]!, 'fee', 'foreign') === 0,
  )
  const told = cellsOf((cell) => means(of[cell]!, 'in', 'out', 'side') > 0.6)
  if (before.length !== 1 || after.length !== 1 || amount.length !== 1 || told.length > 0) return null
  return { amount: amount[0]!, before: before[0]!, after: after[0]! }
}

/** Whether the balances of every movement differ by its amount, or in some rows by what is charged on top as well. */
function fits(rows: readonly Row[], places: Places): boolean {
  let [exact, charged, fallen] = [0, 0, 0]
  for (const row of rows) {
    const read = figuresOf(row, places)
    if (read === null) continue
    const { amount, change } = read
    if (amount < 0) return false
    if (change < 0) fallen++
    const more = Math.abs(change) - amount
    if (more === 0) exact++
    else if (Math.abs(more) <= amount * MOST_CHARGED + FLAT_CHARGE) charged++
    else return false
  }
  return fallen > 0 && exact >= 2 && exact >= charged
}

function figuresOf(
  { cells }: Row,
  places: Places,
): { readonly amount: number; readonly change: number } | null {
  const [amount, before, after] = [places.amount, places.before, places.after].map((cell) =>
    fine(cells[cell] ?? '', null),
  ) as [number, number, number]
  return [amount, before, after].some(Number.isNaN) || amount === 0 || before === after
    ? null
    : { amount, change: after - before }
}

function signed(row: Row, places: Places): Row {
  const read = figuresOf(row, places)
  if (read === null || read.change > 0) return row
  return { ...row, cells: row.cells.with(places.amount, `-${row.cells[places.amount]!}`) }
}
