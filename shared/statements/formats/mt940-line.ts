import { day, type Day, daysBetween } from '../../day'
import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { type Minor } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'

/** Field `:61:`, taken apart. */
export interface StatementLine {
  /** The day it was booked. */
  readonly day: Day
  readonly amount: Minor
  /** `EC` and `ED` of intraday reports: money that is expected. */
  readonly expected: boolean
  /** `RC` and `RD`: takes another movement back. */
  readonly reversal: boolean
  /** Three letters for the kind of movement, such as `TRF` or `CHG`. */
  readonly type: string
  /** The references of customer and bank. */
  readonly references: readonly string[]
  /** What the bank added on a line of its own. */
  readonly more: string
}

/** What is wrong with a line. */
export type LineFault = { readonly code: 'bad-date' | 'bad-amount'; readonly text: string }

const shape =
  /^(\d{6})(\d{4})?(R?[CD]|E[CD])([A-Z])?(\d[\d.]*(?:,\d*)?)(?:[A-Z]([A-Z0-9]{3}))?([^/]*(?:\/(?!\/)[^/]*)*)(?:\/\/(.*))?$/

/**
 * Reads field `:61:` (SWIFT, MT940, 2019). A reversed credit (`RC`) is money going out and a reversed debit (`RD`) money
 * coming in. The day of entry has no year: it is the one nearest to the value date.
 */
export function statementLine(lines: readonly string[], currency: Currency): StatementLine | LineFault {
  const text = lines[0]?.trim() ?? ''
  const found = shape.exec(text)
  const value = swiftDay(text.slice(0, 6))
  if (value === null) return { code: 'bad-date', text: text.slice(0, 6) }
  if (!found) return { code: 'bad-amount', text }
  const [, , entry, side = '', , printed = '', type = '', customer = '', bank = ''] = found
  const size = parseAmount(printed, 'comma', decimalsOf(currency))
  if (size === null) return { code: 'bad-amount', text: printed }
  return {
    day: entry === undefined ? value : (nearest(entry, value) ?? value),
    amount: /^(C|RD|EC)$/.test(side) ? size : negate(size),
    expected: side.startsWith('E'),
    reversal: side.startsWith('R'),
    type,
    references: [bank, customer].map((one) => one.trim()),
    more: lines.slice(1).join(' ').trim(),
  }
}

/** Six digits as a day; two digits of a year mean 1970 to 2069. */
export function swiftDay(text: string): Day | null {
  const [, year, month, date] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? []
  const short = Number(year)
  return day(short < 70 ? 2000 + short : 1900 + short, Number(month), Number(date))
}

/** The month and day in the year that brings them nearest to another day. */
function nearest(entry: string, to: Day): Day | null {
  const year = Number(to.slice(0, 4))
  const days = [year - 1, year, year + 1]
    .map((one) => day(one, Number(entry.slice(0, 2)), Number(entry.slice(2))))
    .filter((one) => one !== null)
  return days.toSorted((a, b) => Math.abs(daysBetween(a, to)) - Math.abs(daysBetween(b, to)))[0] ?? null
}
