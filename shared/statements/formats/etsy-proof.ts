import { knownCurrency } from '../../money/currency-codes'
import { firstRows, type Header } from '../header'
import { printedDate } from '../parse-date'
import { isBlank, type Row, type Table } from '../tables/table'
import { sumsUp } from './sums-up'

type ProvenColumn = 'day' | 'type' | 'title' | 'info' | 'currency' | 'amount' | 'fees' | 'net'

/** So many rows are looked at. */
const PROBE = 200

/** Etsy's types, which stay English whatever the language of the heads. */
const types = /^(?:sale|fee|buyer fee|marketing|tax|vat|gst|deposit|refund|reserve|shipping)$/i

const isMoney = (text: string): boolean => text === '--' || /\d/.test(text)

/**
 * Finds Etsy's statement by what stands in its rows, where its heads are in a language nobody has shown yet: a date, one
 * of Etsy's own types, two texts, a currency, and three amounts of which the last is the sum of the others, `--` where
 * there is none. Null where any of it is missing.
 */
export function provenEtsy(table: Table): Header<ProvenColumn> | null {
  for (const [at, row] of firstRows(table).entries()) {
    if (row.cells.filter((cell) => cell !== '').length < 8) continue
    const below = table.rows.slice(at + 1, at + 1 + PROBE).filter((one) => !isBlank(one))
    const day =
      below.length === 0
        ? -1
        : row.cells.findIndex((name, cell) => printedDate(name) === null && isStatement(below, cell))
    if (day === -1) continue
    const keys = ['day', 'type', 'title', 'info', 'currency', 'amount', 'fees', 'net'] as const
    return {
      at,
      cellOf: new Map(keys.map((key, index) => [key, day + index])),
      names: row.cells,
      missing: [],
    }
  }
  return null
}

/** Whether the eight columns from a day on are those of Etsy's statement. */
function isStatement(rows: readonly Row[], day: number): boolean {
  const every = (offset: number, test: (text: string) => boolean): boolean =>
    rows.every(({ cells }) => test(cells[day + offset] ?? ''))
  if (!every(0, (text) => printedDate(text) !== null)) return false
  if (
    !every(4, (text) => knownCurrency(text) !== null) ||
    ![5, 6, 7].every((offset) => every(offset, isMoney))
  )
    return false
  if (rows.filter(({ cells }) => types.test(cells[day + 1] ?? '')).length * 2 < rows.length) return false
  const { rows: all, held, telling } = sumsUp(rows, day + 5, day + 6, day + 7)
  return held === all && telling > 0
}
