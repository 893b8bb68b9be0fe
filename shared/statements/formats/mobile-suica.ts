import type { Day } from '../../day'
import type { Draft } from '../../model'
import { type Currency, decimalsOf } from '../../money/currency'
import { type Minor } from '../../money/money'
import { parseAmount } from '../../money/parse-amount'
import type { Problem, SkipReason } from '../../problem'
import { noRows, type Rows, type StatementFormat } from '../format'
import { kindBy, type KindWords } from '../kinds'
import { makeDraft } from '../make-draft'
import type { Skipped } from '../reading'
import { shorten } from '../text/plain'
import { lastDayIn, type MonthDay, yearsBefore } from '../year-before'

const jpy = 'JPY' as Currency

const row = /^(\d{1,2}) (\d{1,2}) (\D.*?) ?[\\¥] ?([\d,]+)(?: ([-+][\d,]+))?$/
/** Begins as a row does. */
const like = /^\d{1,2} \d{1,2} \D/
const carried = /^繰/

const kinds: KindWords = [
  ['refund', /払戻|返金/],
  ['top-up', /オート|カード|現金|入金|チャージ/],
  ['reward', /ポイント/],
  ['top-up', /./],
]

/** One row as printed. */
interface Printed extends MonthDay {
  readonly line: number
  readonly text: string
  readonly balance: Minor
  readonly moved: Minor
}

/**
 * Mobile Suica, 残高ご利用明細: a PDF, or its text. Rows state month, day, balance and difference, and no year: it is the
 * latest one possible before the day that stands in the file, in its name, or on which it was written. The row
 * of what was carried forward (繰) is no movement. After a public parser of 2024.
 */
export const mobileSuica: StatementFormat = {
  info: {
    id: 'mobile-suica',
    label: 'Mobile Suica (PDF)',
    provider: 'mobile-suica',
    accountKind: 'wallet',
    accountName: 'Mobile Suica',
  },
  claims: ({ grammar, text }) =>
    (grammar === 'pdf' || grammar === 'separated') &&
    /suica|種別\s+利用駅/i.test(text) &&
    linesOf(text).some(([one]) => row.test(one)),
  read({ file, text }, { modified }) {
    const printed: Printed[] = []
    const skipped: Skipped[] = []
    const problems: Problem[] = []
    for (const [one, line] of linesOf(text)) {
      const read = printedRow(one, line)
      if (typeof read === 'string') skipped.push({ line, reason: read, text: shorten(one) })
      else if ('code' in read) problems.push({ ...read, at: { file, line } })
      else printed.push(read)
    }
    const last = lastDayIn(text) ?? lastDayIn(file) ?? modified
    const drafts: Draft[] = []
    datesOf(printed, last).forEach((day, index) => {
      const one = printed[index]!
      if (day === null) {
        const at = { file, line: one.line }
        problems.push({ code: 'bad-date', text: `${one.month}/${one.date}`, at })
      } else drafts.push(draftOf(one, day))
    })
    const rows = drafts.length + skipped.length + problems.length
    return Promise.resolve({ ...noRows, rows, drafts, skipped, problems } satisfies Rows)
  },
}

/** The lines that say something, half-width letters made plain, with their numbers. */
const linesOf = (text: string): readonly (readonly [string, number])[] =>
  text
    .split(/\r\n?|\n/)
    .map((line, index) => [line.normalize('NFKC').replace(/\s+/g, ' ').trim(), index + 1] as const)
    .filter(([line]) => line !== '')

function printedRow(
  text: string,
  line: number,
): Printed | SkipReason | { readonly code: 'bad-amount'; readonly text: string } {
  const found = row.exec(text)
  if (!found) return like.test(text) ? { code: 'bad-amount', text } : 'preamble'
  const [, month, date, kind = '', balance = '', moved] = found
  if (carried.test(kind)) return 'balance-only'
  const [after, size] = [balance, moved ?? ''].map((one) => parseAmount(one, 'point', decimalsOf(jpy)))
  if (after === null || size === null || after === undefined || size === undefined)
    return { code: 'bad-amount', text }
  return { line, month: Number(month), date: Number(date), text: kind, balance: after, moved: size }
}

/** The days of the rows, in their order; null where there is none to go by, or no such day. */
function datesOf(rows: readonly Printed[], last: Day | null): readonly (Day | null)[] {
  if (last === null) return rows.map(() => null)
  return runsBackward(rows) ? yearsBefore(rows, last) : yearsBefore(rows.toReversed(), last).toReversed()
}

/** Whether the newest row stands first: then each balance follows from that of the row below. */
function runsBackward(rows: readonly Printed[]): boolean {
  const pairs = rows.slice(1).map((below, index) => [rows[index]!, below] as const)
  const held = (follows: (above: Printed, below: Printed) => boolean): number =>
    pairs.filter(([above, below]) => follows(above, below)).length
  const back = held((above, below) => below.balance + above.moved === above.balance)
  return back >= held((above, below) => above.balance + below.moved === below.balance)
}

const draftOf = ({ line, text, balance, moved }: Printed, day: Day): Draft =>
  makeDraft({
    line,
    day,
    amount: moved,
    currency: jpy,
    kind: moved > 0 ? kindBy(kinds, text, moved) : 'payment',
    text,
    balance,
  })
