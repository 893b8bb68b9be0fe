import { addDays, type Day, daysBetween, serial } from '../day'
import type { Transaction, TransactionKind } from '../model'
import { byDay, type ExpectedStream, meanOf } from './expected-stream'
import { groupBy } from './group-by'
import { irregularIncome } from './irregular-income'
import type { AccountLedger } from './ledger'
import { addMonthsTo } from './month-steps'
import { patternOf, silentAfter } from './recurrence'

/** How far back a forecast looks. */
const lookBackDays = 365
/** Of what recurs, the latest occurrences say what the next will be. */
const latestOccurrences = 6

/** What the person does on purpose, what comes back, or what is no movement at all, says nothing about the future. */
export const deliberate: ReadonlySet<TransactionKind> = new Set([
  'withdrawal',
  'transfer',
  'top-up',
  'conversion',
  'hold',
  'adjustment',
  'expiry',
  'refund',
])

/**
 * What is expected of an account from its own last year, up to and including a day.
 *
 * At the average of what came lately, so that the sums that are foretold are about what comes: too little, and a fee is paid
 * for a small sum that would soon have been a large one. Income that follows no calendar is spread over the weeks
 * (`irregularIncome`); spending that does not recur is not foretold.
 */
export function forecastOf({ posted }: AccountLedger, today: Day, until: Day): ExpectedStream[] {
  const since = addDays(today, 1 - lookBackDays)
  const past = posted.filter(({ day, kind }) => day >= since && day <= today && !deliberate.has(kind))
  const recurring: ExpectedStream[] = []
  const rest: Transaction[][] = []
  const fees: Transaction[] = []
  for (const rows of groupBy(past, streamKey).values()) {
    const found = recurringStream(rows, today, until)
    if (found === 'irregular') {
      rest.push(rows.filter(({ amount }) => amount > 0))
      fees.push(...rows.filter(({ kind, amount }) => kind === 'fee' && amount < 0))
    } else if (found !== 'ended') recurring.push(found)
  }
  // A fee on a day of withdrawals is theirs; on others it is cut from what came in that day.
  const withdrawn = new Set(posted.flatMap(({ kind, day }) => (kind === 'withdrawal' ? day : [])))
  const cuts = fees.filter(({ day }) => !withdrawn.has(day))
  const [first] = posted
  const irregular = first && irregularIncome(rest, cuts, first.day > since ? first.day : since, today, until)
  return [...recurring.sort(byName), ...(irregular ? [irregular] : [])]
}

const byName = (a: ExpectedStream, b: ExpectedStream): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : a.amount - b.amount

/** Rows of one stream have the same direction and the same party, or the same words where no party is printed. */
function streamKey({ amount, counterparty, text, kind }: Transaction): string {
  const name = (counterparty ?? text)
    .toLowerCase()
    .replace(/[\d\p{P}\s]+/gu, ' ')
    .trim()
  return `${amount > 0 ? '+' : '-'} ${name === '' ? kind : name}`
}

function recurringStream(
  rows: readonly Transaction[],
  today: Day,
  until: Day,
): ExpectedStream | 'irregular' | 'ended' {
  const evidence = byDay(rows)
  const pattern = patternOf(evidence.map(({ day }) => serial(day)))
  const last = evidence.at(-1)
  if (pattern === 'irregular' || !last) return 'irregular'
  // Weekly work pauses for a while; a month that is missed is an end.
  if (daysBetween(last.day, today) > silentAfter(pattern)) return pattern === 'weekly' ? 'irregular' : 'ended'
  return {
    name: rows[0]?.counterparty ?? rows[0]?.text ?? '',
    pattern,
    amount: meanOf(evidence.slice(-latestOccurrences).map(({ amount }) => amount)),
    days: occurrences(last.day, pattern, today, until),
    evidence,
  }
}

function occurrences(last: Day, pattern: 'weekly' | 'monthly', today: Day, until: Day): Day[] {
  const days: Day[] = []
  for (let i = 1; ; i++) {
    const next = pattern === 'weekly' ? addDays(last, 7 * i) : addMonthsTo(last, i)
    if (next > until) return days
    if (next > today) days.push(next)
  }
}
