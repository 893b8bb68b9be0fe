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
  readonly columns: SectionColumns
}

/** The cells of a section's columns, by what stands in them. */
export interface SectionColumns {
  readonly day: number
  readonly moved: number
  readonly balance: number
}

/** The text that stands alone in a row; null where there are none or several. */
export function aloneIn({ cells }: Row): string | null {
  const filled = cells.filter((cell) => cell !== '')
  return filled.length === 1 ? filled[0]! : null
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
    if (title === null || row.cells.filter((cell) => cell !== '').length < 4 || dayIn(row) !== -1) continue
    const end = table.rows.findIndex((one, index) => index > at && (isBlank(one) || isRule(one)))
    const to = end === -1 ? table.rows.length : end
    const columns = columnsOf(row, table.rows.slice(at + 1, to))
    if (columns === null) continue
    sections.push({ title: title.text, currency: title.currency, from: at, to, columns })
    at = to
  }
  return sections
}

const dayIn = ({ cells }: Row): number => cells.findIndex((cell) => printedDate(cell) !== null)

const balanceHead = /balance|saldo|kontostand|guthaben|solde|残高|잔액/i

/** The columns of days, of what moved and of the balance that follows from it; null where they are not all there. */
function columnsOf(head: Row, below: readonly Row[]): SectionColumns | null {
  const day = below.map(dayIn).find((cell) => cell !== -1)
  if (day === undefined) return null
  const rows = below.filter(({ cells }) => printedDate(cells[day] ?? '') !== null)
  const money = head.cells.flatMap((_, cell) =>
    rows.every(({ cells }) => isMoney(cells[cell] ?? '')) ? [cell] : [],
  )
  const pairs = money.flatMap((moved) =>
    money.flatMap((balance) => (moved === balance ? [] : [{ moved, balance }])),
  )
  const [best] = pairs
    .map((pair) => ({ pair, steps: stepsOf(rows, pair.moved, pair.balance) }))
    .toSorted((a, b) => b.steps - a.steps)
  // A single row has no step to show which is which: its head does, and the balance stands behind what moved.
  const named = pairs.find(
    ({ moved, balance }) => balanceHead.test(head.cells[balance] ?? '') && Math.abs(balance - moved) === 1,
  )
  const found = best !== undefined && best.steps > 0 ? best.pair : (named ?? pairs[0])
  return found === undefined ? null : { day, ...found }
}

/** How many balances follow from the one before, oldest or newest first. */
function stepsOf(rows: readonly Row[], moved: number, balance: number): number {
  const count = (ordered: readonly Row[]): number =>
    ordered.filter(({ cells }, index) => {
      const before = ordered[index - 1]?.cells[balance]
      const [by, after] = [valueOf(cells[moved] ?? ''), valueOf(cells[balance] ?? '')]
      return before !== undefined && by !== null && by !== 0 && after === valueOf(before)! + by
    }).length
  return Math.max(count(rows), count(rows.toReversed()))
}
