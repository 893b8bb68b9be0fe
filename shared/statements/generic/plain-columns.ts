import { bareAmount } from '../../money/bare-amount'
import { knownCurrency } from '../../money/currency-codes'
import type { Source } from '../source'
import { isBlank, type Row, type Table } from '../tables/table'
import { isDataRow } from './find-blocks'
import { currencyOfText } from './marks'
import { signedByBalances } from './two-balances'

/** A head stands in one of the first rows, and so many rows below it show what its columns hold. */
const DEEPEST = 120
const SHOWING = 12

/** A file whose tables have columns laid out as in most others: one of amounts and one of currencies, each below its name. */
export function plainColumns(source: Source): Source {
  const tables = source.tables.map((table) => signedByBalances(plainTable(table)))
  return tables.every((table, at) => table === source.tables[at]) ? source : { ...source, tables }
}

function plainTable(table: Table): Table {
  for (let at = 0; at < Math.min(table.rows.length, DEEPEST); at++) {
    const head = table.rows[at]!
    // Below the first movement stands no head of the table.
    if (isDataRow(head)) break
    if (head.cells.length < 3) continue
    const named = namelessAmounts(table, at)
    if (named.length > 0) return withNames(table, at, named)
    const byCurrency = amountsByCurrency(table, at)
    if (byCurrency.size > 0) return inOneColumn(table, at, byCurrency)
    const second = secondList(table, at)
    if (second !== null) return oneBelowTheOther(table, at, second)
  }
  return table
}

/** Where a second list begins beside the first: its first names come again in the same row, and it has days and amounts too. */
function secondList(table: Table, at: number): number | null {
  const { cells } = table.rows[at]!
  const [first, next] = cells
  if (!first || !next) return null
  const second = cells.findIndex((name, cell) => cell > 1 && name === first && cells[cell + 1] === next)
  const moves = (from: number, to?: number): boolean =>
    below(table, at).some((row) => isDataRow({ ...row, cells: row.cells.slice(from, to) }))
  return second !== -1 && moves(0, second) && moves(second) ? second : null
}

/** Two lists side by side as two below one another; what stands above both stays above the first. */
function oneBelowTheOther(table: Table, at: number, second: number): Table {
  const left = (row: Row): Row => ({ ...row, cells: row.cells.slice(0, second) })
  const right = (row: Row): Row => ({ ...row, cells: row.cells.slice(second) })
  const title = at > 0 ? [table.rows[at - 1]!] : []
  return {
    ...table,
    rows: [
      ...table.rows.slice(0, Math.max(0, at - 1)),
      ...[...title, ...table.rows.slice(at)].map(left),
      ...[...title, ...table.rows.slice(at)].map(right),
    ],
  }
}

/** The rows that stand next below a head. */
const below = ({ rows }: Table, head: number): readonly Row[] =>
  rows.slice(head + 1, head + 1 + SHOWING).filter((row) => !isBlank(row))

const isFigure = (text: string): boolean => /\d/.test(text) && bareAmount(text) !== null

/** Columns of currencies whose name is meant for the nameless column of amounts behind them, as in `Change | | Balance | `. */
function namelessAmounts(table: Table, at: number): readonly number[] {
  const { cells } = table.rows[at]!
  return cells.flatMap((name, cell) => {
    if (!/\p{L}/u.test(name) || cells[cell + 1] !== '') return []
    const filled = below(table, at).filter((row) => (row.cells[cell + 1] ?? '') !== '')
    const paired = filled.filter(
      ({ cells: texts }) =>
        /^[A-Z]{3}$/.test(texts[cell]!) && knownCurrency(texts[cell]!) !== null && isFigure(texts[cell + 1]!),
    )
    return paired.length >= 2 && paired.length === filled.length ? [cell] : []
  })
}

/** The head with each name above the amounts that it means. */
function withNames(table: Table, at: number, cells: readonly number[]): Table {
  const head = table.rows[at]!
  const names = [...head.cells]
  for (const cell of cells) [names[cell], names[cell + 1]] = ['', head.cells[cell]!]
  return { ...table, rows: table.rows.with(at, { ...head, cells: names }) }
}

/** Columns that are named by nothing but a currency each, of which a row fills one (`CAD$ | USD$`). */
function amountsByCurrency(table: Table, at: number): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [cell, name] of table.rows[at]!.cells.entries()) {
    const code = namedCurrency(name)
    if (code !== null) found.set(cell, code)
  }
  const filled = below(table, at)
    .map((row) => filledOf(row, found).length)
    .filter((count) => count > 0)
  const fits =
    found.size >= 2 &&
    new Set(found.values()).size === found.size &&
    filled.length >= 2 &&
    filled.filter((count) => count === 1).length >= filled.length * MOST_ALONE
  return fits ? found : new Map<number, string>()
}

/** Sums and balances fill all columns. */
const MOST_ALONE = 0.7

/**
 * The currency that a name means beside names of others: dollars are those of the United States there; pesos are of some
 * country, which nobody says (empty). Null where it names none.
 */
function namedCurrency(name: string): string | null {
  const code = currencyOfText(name)
  if (code !== null) return code
  if (/^(?:d[oó]lar(?:es)?|dollars?)$/i.test(name)) return 'USD'
  return /^pesos?$/i.test(name) ? '' : null
}

const filledOf = ({ cells }: Row, of: ReadonlyMap<number, string>): readonly number[] =>
  [...of.keys()].filter((cell) => isFigure(cells[cell] ?? ''))

/** The table with those amounts in one column, behind the others, and their currencies in the next. */
function inOneColumn(table: Table, at: number, of: ReadonlyMap<number, string>): Table {
  const width = table.rows[at]!.cells.length
  const put = (row: Row, amount: string, currency: string): Row => {
    const cells = Array.from({ length: width }, (_, cell) => (of.has(cell) ? '' : (row.cells[cell] ?? '')))
    return { ...row, cells: [...cells, amount, currency] }
  }
  const rows = table.rows.map((row, place) => {
    if (place === at) return put(row, 'Amount', 'Currency')
    const [cell, ...others] = place < at ? [] : filledOf(row, of)
    return cell === undefined || others.length > 0 ? row : put(row, row.cells[cell]!, of.get(cell)!)
  })
  return { ...table, rows }
}
