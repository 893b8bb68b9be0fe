import { day, type Day, daysBetween } from '../../day'
import type { Currency } from '../../money/currency'
import { decimalsOf } from '../../money/currency'
import { type Minor } from '../../money/money'
import { negate } from '../../money/negate'
import { parseAmount } from '../../money/parse-amount'
import type { Fault } from '../../problem'
import { amountFault } from '../amount-fault'

/** Field `:61:`, taken apart. */
export interface StatementLine {
  /** The day it was booked. */
  readonly day: Day
  /** The value date as printed, where the row is dated by a day of the calendar that stands for it; else null. */
  readonly noDay: string | null
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

const shape =
  /^(\d{6})(\d{4}|\s{1,4})?(R?[CD]|E[CD])\s?([A-Z])?\s?((?:\d[\d.]*)?(?:,\d*)?)(?:[A-Z]([A-Z0-9]{3}))?([^/]*(?:\/(?!\/)[^/]*)*)(?:\/\/(.*))?$/

/**
 * Reads field `:61:` (SWIFT, MT940, 2019). A reversed credit (`RC`) is money going out and a reversed debit (`RD`) money
 * coming in. The day of entry has no year: it is the one nearest to the value date; some banks leave it blank. Where
 * interest is reckoned in months of 30 days, the value date may be 30 February: then the day of entry counts, else the
 * last of the month.
 */
export function statementLine(lines: readonly string[], currency: Currency): StatementLine | Fault {
  const text = lines[0]?.trim() ?? ''
  const found = shape.exec(text)
  const printedDay = text.slice(0, 6)
  const [, year, month] = /^(\d{2})(02)(?:29|30)$/.exec(printedDay) ?? []
  const value = swiftDay(printedDay)
  const near =
    value ?? (year === undefined ? null : (swiftDay(`${year}${month}29`) ?? swiftDay(`${year}${month}28`)))
  if (near === null) return { code: 'bad-date', text: printedDay }
  if (!found) {
    const sideless = /^\d{6}(?:\d{4})?\s*(\d[\d.]*,\d*)/.exec(text)
    return sideless ? { code: 'no-side', text: sideless[1]! } : { code: 'bad-amount', text }
  }
  const [, , entry = '', side = '', , printed = '', type = '', customer = '', bank = ''] = found
  const size = sizeOf(printed, currency)
  if (size === null) return printed === '' ? { code: 'bad-amount', text } : amountFault(printed, currency)
  const entered = entry.trim() === '' ? null : nearest(entry, near)
  return {
    day: entered ?? near,
    noDay: value === null && entered === null ? printedDay : null,
    amount: /^(C|RD|EC)$/.test(side) ? size : negate(size),
    expected: side.startsWith('E'),
    reversal: side.startsWith('R'),
    type,
    references: [bank, customer].map((one) => one.trim()),
    more: lines.slice(1).join(' ').trim(),
  }
}

/** An unsigned amount with the decimal comma of SWIFT; banks that write a point show it by one or two digits behind it. */
export function sizeOf(printed: string, currency: Currency): Minor | null {
  const point = /^\d+\.\d{1,2}$/.test(printed)
  return parseAmount(printed, point ? 'point' : 'comma', decimalsOf(currency))
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
