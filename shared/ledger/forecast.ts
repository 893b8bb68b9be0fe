import { addDays, type Day, daysBetween, serial } from '../day'
import type { Transaction, TransactionKind } from '../model'
import { type Minor, minor } from '../money/money'
import type { AccountLedger } from './ledger'
import { addMonthsTo } from './month-steps'
import { type Pattern, patternOf, silentAfter } from './recurrence'

/** Money expected to come or go, and what it is expected from. */
export interface ExpectedStream {
  /** Whom it comes from or goes to, as the statements say; empty for irregular income of all kinds. */
  readonly name: string
  readonly pattern: Pattern
  /** Each time; negative where it goes out. */
  readonly amount: Minor
  /** The days on which it is expected, after today. */
  readonly days: readonly Day[]
  /** What happened so far, oldest first. */
  readonly evidence: readonly { readonly day: Day; readonly amount: Minor }[]
}

/** How far back a forecast looks. */
const lookBackDays = 180
/** The stretch over which irregular income is added up, and how many of them are needed to say anything. */
const stretchDays = 30
const leastStretches = 3

/** What the person does on purpose, or what is no movement at all, says nothing about the future. */
const deliberate: ReadonlySet<TransactionKind> = new Set([
  'withdrawal',
  'transfer',
  'top-up',
  'conversion',
  'hold',
  'adjustment',
  'expiry',
])

/**
 * What is expected of an account from its own last half-year, up to and including a day.
 *
 * Cautious on both sides: of what comes in, the lower quartile of the past amounts; of what goes out, the upper. Income
 * that follows no calendar is added up over stretches of 30 days and expected at the end of each. Spending that does
 * not recur is not foretold.
 */
export function forecastOf({ posted }: AccountLedger, today: Day, until: Day): ExpectedStream[] {
  const since = addDays(today, -lookBackDays)
  const past = posted.filter(({ day, kind }) => day > since && day <= today && !deliberate.has(kind))
  const streams = [...groupBy(past, streamKey).values()]
  const recurring: ExpectedStream[] = []
  const rest: Transaction[] = []
  for (const rows of streams) {
    const found = recurringStream(rows, today, until)
    if (found) recurring.push(found)
    else if (found === null) rest.push(...rows.filter(({ amount }) => amount > 0))
  }
  const firstDay = posted[0]?.day
  const irregular = firstDay
    ? irregularIncome(rest, firstDay > since ? firstDay : addDays(since, 1), today, until)
    : null
  return [
    ...recurring.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.amount - b.amount)),
    ...(irregular ? [irregular] : []),
  ]
}

/** Rows of one stream have the same direction and the same party, or the same words where no party is printed. */
function streamKey({ amount, counterparty, text, kind }: Transaction): string {
  const name = (counterparty ?? text)
    .toLowerCase()
    .replace(/[\d\p{P}\s]+/gu, ' ')
    .trim()
  return `${amount > 0 ? '+' : '-'} ${name === '' ? kind : name}`
}

/** The stream of rows that recur; null where they follow no calendar, undefined where they did but have ended. */
function recurringStream(
  rows: readonly Transaction[],
  today: Day,
  until: Day,
): ExpectedStream | null | undefined {
  const byDay = [...groupBy(rows, ({ day }) => day)].map(([day, sameDay]) => ({
    day: day as Day,
    amount: minor(sameDay.reduce((total, { amount }) => total + amount, 0)),
  }))
  const pattern = patternOf(byDay.map(({ day }) => serial(day)))
  const last = byDay.at(-1)
  if (pattern === 'irregular' || !last) return null
  if (daysBetween(last.day, today) > silentAfter(pattern)) return undefined
  return {
    name: rows[0]?.counterparty ?? rows[0]?.text ?? '',
    pattern,
    amount: lowerQuartile(byDay.map(({ amount }) => amount)),
    days: occurrences(last.day, pattern, today, until),
    evidence: byDay,
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

function irregularIncome(
  rows: readonly Transaction[],
  from: Day,
  today: Day,
  until: Day,
): ExpectedStream | null {
  const stretches = Math.floor((daysBetween(from, today) + 1) / stretchDays)
  if (stretches < leastStretches) return null
  const totals = new Array<number>(stretches).fill(0)
  for (const { day, amount } of rows) {
    const back = Math.floor(daysBetween(day, today) / stretchDays)
    if (back < stretches) totals[back] = (totals[back] ?? 0) + amount
  }
  const amount = lowerQuartile(totals)
  if (amount <= 0) return null
  const count = Math.floor(daysBetween(today, until) / stretchDays)
  return {
    name: '',
    pattern: 'irregular',
    amount,
    days: Array.from({ length: count }, (_, i) => addDays(today, (i + 1) * stretchDays)),
    evidence: [...groupBy(rows, ({ day }) => day)]
      .map(([day, sameDay]) => ({
        day: day as Day,
        amount: minor(sameDay.reduce((total, row) => total + row.amount, 0)),
      }))
      .sort((a, b) => (a.day < b.day ? -1 : 1)),
  }
}

/** A quarter of the amounts is at most this: small for income, and, amounts out being negative, large for spending. */
function lowerQuartile(amounts: readonly number[]): Minor {
  const sorted = [...amounts].sort((a, b) => a - b)
  return minor(sorted[Math.floor((sorted.length - 1) / 4)] ?? 0)
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
