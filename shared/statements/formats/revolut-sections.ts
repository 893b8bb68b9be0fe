import { knownCurrency } from '../../money/currency-codes'
import type { Currency } from '../../money/currency'
import { printedDate } from '../parse-date'
import { isBlank, type Row, type Table } from '../tables/table'
import { roughValue } from './sums-up'
import { withoutWorth } from './without-worth'

/** One account's table within a statement of many: its title, its head and the rows below. */
export interface Section {
  /** As the statement titles it: `Personal Account (PLN)`. */
  readonly title: string
  readonly currency: Currency
  /** Place of the head and of the first row behind the table, among the rows of the file. */
  readonly from: number
  readonly to: number
  /** The cells of what moved and of the balance, by what stands in them. */
  readonly moved: number
  readonly balance: number
}

/** The one text that stands alone in a row; null where there are none or several. */
export function aloneIn({ cells }: Row): string | null {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 && cells[0] === filled[0] ? filled[0]! : null
}

/** `Holiday (PLN)`: the title of an account, with its currency; null for other texts. */
export function titled(text: string): Currency | null {
  return knownCurrency(/\(([A-Z]{3})\)$/.exec(text)?.[1] ?? '')
}

const isRule = (row: Row): boolean => /^[-–—_=]{5,}$/.test(aloneIn(row) ?? '')

/** An amount that names its currency: `-24.84 PLN`, `$35.00 (126.06 PLN)`. */
const isMoney = (text: string): boolean =>
  /\d/.test(text) && /\p{Sc}|[A-Za-z]{3}/u.test(text) && valueOf(text) !== null

const valueOf = (text: string): number | null => roughValue(withoutWorth(text))

/**
 * The tables of a statement of many accounts, which stand below titles with a currency and between rules of dashes. Each
 * is known by what stands in it, in any language: days, an amount, and a balance that follows from it.
 */
export function sectionsOf(table: Table): readonly Section[] {
  if (!table.rows.some(isRule)) return []
  const sections: Section[] = []
  let title: { readonly text: string; readonly currency: Currency } | null = null
  for (let at = 0; at < table.rows.length; at++) {
    const row = table.rows[at]!
    const text = aloneIn(row)
    const currency = text === null ? null : titled(text)
    if (text !== null && currency !== null) title = { text, currency }
    if (isRule(row)) title = null
    if (title === null || row.cells.filter((cell) => cell !== '').length < 4 || startsDated(row)) continue
    const end = table.rows.findIndex((one, index) => index > at && (isBlank(one) || isRule(one)))
    const to = end === -1 ? table.rows.length : end
    const body = table.rows.slice(at + 1, to).filter(startsDated)
    const cells = columnsOf(body, row.cells.length)
    if (cells === null) continue
    sections.push({ title: title.text, currency: title.currency, from: at, to, ...cells })
    at = to
  }
  return sections
}

const startsDated = ({ cells }: Row): boolean => printedDate(cells[0] ?? '') !== null

/** The column of what moved and the next one, where it is the balance after it; null where there are none. */
function columnsOf(
  rows: readonly Row[],
  width: number,
): { readonly moved: number; readonly balance: number } | null {
  if (rows.length === 0) return null
  const every = (cell: number): boolean => rows.every(({ cells }) => isMoney(cells[cell] ?? ''))
  const moved = Array.from({ length: width }, (_, cell) => cell).find(every)
  if (moved === undefined || !every(moved + 1)) return null
  return { moved, balance: moved + 1 }
}
