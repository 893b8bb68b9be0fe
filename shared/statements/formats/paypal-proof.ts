import { knownCurrency } from '../../money/currency-codes'
import { firstRows, type Header } from '../header'
import { printedDate } from '../parse-date'
import { isBlank, type Row, type Table } from '../tables/table'
import { roughValue, sumsUp } from './sums-up'

/** The columns that PayPal's rows give away whatever their heads are called. */
export type ProvenColumn =
  | 'date'
  | 'time'
  | 'zone'
  | 'name'
  | 'type'
  | 'status'
  | 'currency'
  | 'gross'
  | 'fee'
  | 'net'
  | 'id'
  | 'balance'

/** So many rows are looked at. */
const PROBE = 200

/** Date, time, zone, name, type, status, currency, gross, fee, net and a number: fewer columns prove nothing. */
const FEWEST = 11

/** So many rows must be there before they speak against the names of their columns. */
const ENOUGH = 3

const isTime = (text: string): boolean => /^\d{1,2}:\d{2}(:\d{2})?( ?[ap]\.?m\.?)?$/i.test(text)

/** A time zone: `CEST`, `GMT+02:00`, `Europe/Berlin`. */
export const isZone = (text: string): boolean =>
  /^(?:[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?|[A-Z][A-Za-z]+\/[A-Z][A-Za-z_/-]+)$/.test(text)

/** PayPal's own number: seventeen capitals and digits. */
export const isPaypalId = (text: string): boolean => /^(?=.*\d)[0-9A-Z]{17}$/.test(text)

/**
 * Finds PayPal's activity by what stands in its rows, where its heads are in a language nobody has shown yet: date, time
 * and zone side by side, three texts, a currency, and three amounts of which the last is the sum of the others in every
 * row; behind them PayPal's numbers or a balance that runs. Null where any of it is missing.
 */
export function provenPaypal(table: Table): Header<ProvenColumn> | null {
  for (const [at, row] of firstRows(table).entries()) {
    if (row.cells.filter((cell) => cell !== '').length < FEWEST) continue
    const below = table.rows.slice(at + 1, at + 1 + PROBE).filter((one) => !isBlank(one))
    const cellOf = below.length === 0 ? null : provenColumns(below)
    // A row of the table is no head.
    if (cellOf !== null && printedDate(row.cells[cellOf.get('date')!] ?? '') === null)
      return { at, cellOf, names: row.cells, missing: [] }
  }
  return null
}

/**
 * Whether a table whose columns are called as PayPal calls them is PayPal's: others have a type, a status and an amount
 * too. It must have PayPal's zone of time, or its numbers, or say what touched the balance; without fee and net also a
 * time and a name; and net must be what gross and fee come to.
 */
export function bearsOutPaypal(
  table: Table,
  { at, cellOf }: { readonly at: number; readonly cellOf: ReadonlyMap<string, number> },
): boolean {
  const below = table.rows.slice(at + 1, at + 1 + PROBE).filter((one) => !isBlank(one))
  const most = (key: ProvenColumn, test: (text: string) => boolean): boolean => {
    const texts = below.flatMap(({ cells }) => cells[cellOf.get(key) ?? -1] || [])
    return texts.filter(test).length * 2 >= texts.length
  }
  const numbered = cellOf.has('id') && below.length > 0 && most('id', isPaypalId)
  const own = (cellOf.has('zone') && most('zone', isZone)) || cellOf.has('impact') || numbered
  if (!own || !most('time', isTime)) return false
  const [gross, fee, net] = (['gross', 'fee', 'net'] as const).map((key) => cellOf.get(key))
  if (fee === undefined && net === undefined) return cellOf.has('time') && cellOf.has('name')
  if (gross === undefined || fee === undefined || net === undefined) return true
  const { rows, held } = sumsUp(below, gross, fee, net)
  // A row or two that do not add up are told as such; only many show that the columns are something else.
  return rows < ENOUGH || held * 2 >= rows
}

function provenColumns(rows: readonly Row[]): Map<ProvenColumn, number> | null {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const every = (cell: number, test: (text: string) => boolean): boolean =>
    cell < width && rows.every(({ cells }) => test(cells[cell] ?? ''))
  for (let time = 1; time < width; time++) {
    if (!every(time, isTime) || !every(time - 1, (text) => printedDate(text) !== null)) continue
    const currency = time + 5
    if (!every(time + 1, isZone) || !every(currency, (text) => knownCurrency(text) !== null)) continue
    const [gross, fee, net] = [currency + 1, currency + 2, currency + 3]
    const sums = sumsUp(rows, gross, fee, net)
    if (sums.held !== rows.length || sums.telling === 0) continue
    const rest = Array.from({ length: Math.max(0, width - net - 1) }, (_, index) => net + 1 + index)
    const id = rest.find((cell) => every(cell, isPaypalId))
    const balance = rest.find((cell) => runs(rows, currency, net, cell))
    if (id === undefined && balance === undefined) continue
    return new Map<ProvenColumn, number>([
      ['date', time - 1],
      ['time', time],
      ['zone', time + 1],
      ['name', time + 2],
      ['type', time + 3],
      ['status', time + 4],
      ['currency', currency],
      ['gross', gross],
      ['fee', fee],
      ['net', net],
      ...(id === undefined ? [] : [['id', id] as const]),
      ...(balance === undefined ? [] : [['balance', balance] as const]),
    ])
  }
  return null
}

/** Whether a column is the balance of each currency after its rows, oldest or newest first, in at least one step. */
function runs(rows: readonly Row[], currency: number, net: number, balance: number): boolean {
  return [rows, rows.toReversed()].some((ordered) => {
    const last = new Map<string, number>()
    let steps = 0
    for (const { cells } of ordered) {
      const code = cells[currency] ?? ''
      const [moved, after] = [roughValue(cells[net] ?? ''), roughValue(cells[balance] ?? '')]
      if (moved === null || after === null || cells[balance] === '') return false
      const before = last.get(code)
      if (before !== undefined) {
        // A row that moved nothing (a request, an authorisation) leaves the balance as it was.
        if (after !== before + moved && after !== before) return false
        if (after === before + moved && moved !== 0) steps++
      }
      last.set(code, after)
    }
    return steps > 0
  })
}
