import type { Day } from '../day'
import type { AccountLedger } from '../ledger/ledger'
import { balanceBeforeRows } from '../ledger/running-balances'
import type { Account, Period, Statement, Transaction } from '../model'
import { type Minor, minor } from '../money/money'
import { type LineCode, lineCodes, linePartsOf } from './clearing-line'

/** One line of a clearing account: all rows of its kind. */
export interface ClearingLine {
  readonly code: LineCode
  /** What it did to the balance: what came in is above zero. */
  readonly amount: Minor
  readonly rows: number
}

/**
 * What a platform owes, as its statements tell: what lay there, what was earned, less what it took and paid out, must be
 * what lies there now. Every row is in one line, or in two where a fee is charged in it.
 */
export interface ClearingAccount {
  readonly account: Account
  readonly period: Period
  readonly opening: Minor
  /** Only lines in which something moved, in the order of `lineCodes`. */
  readonly lines: readonly ClearingLine[]
  /** Opening and lines together. */
  readonly computed: Minor
  /** What the statements say lies there at the end; null where they say nothing. */
  readonly stated: Minor | null
  /** What the rows do not explain: `stated` less `computed`; zero where nothing is stated. */
  readonly residual: Minor
}

/** Draws up the clearing account of a place, over all its statements; null where nothing has moved. */
export function clearingAccount(
  one: AccountLedger,
  statements: readonly Statement[],
): ClearingAccount | null {
  const { account, posted } = one
  const [first, last] = [posted[0], posted.at(-1)]
  if (!first || !last) return null
  const known = statedEnds(one, statements)
  const lines = linesOf(posted)
  const moved = lines.reduce((total, { amount }) => total + amount, 0)
  const opening = known?.opening ?? balanceBeforeRows(one)
  const computed = minor(opening + moved)
  const stated = known?.closing ?? null
  return {
    account,
    period: { from: first.day, to: last.day },
    opening,
    lines,
    computed,
    stated,
    residual: minor(stated === null ? 0 : stated - computed),
  }
}

/** Adds up rows line by line. */
export function linesOf(rows: readonly Transaction[]): ClearingLine[] {
  const totals = new Map<LineCode, { amount: number; rows: number }>()
  for (const part of rows.flatMap(linePartsOf)) {
    const line = totals.get(part.code) ?? { amount: 0, rows: 0 }
    totals.set(part.code, { amount: line.amount + part.amount, rows: line.rows + 1 })
  }
  return lineCodes.flatMap((code) => {
    const line = totals.get(code)
    return line ? [{ code, amount: minor(line.amount), rows: line.rows }] : []
  })
}

interface Ends {
  readonly opening: Minor
  readonly closing: Minor
}

/**
 * What lay there before the first row and after the last, each from what is stated nearest to it, so that rows missing in
 * between show as a difference. Balances of statements hold for whole days: only the first and the last of them count.
 */
function statedEnds({ account, posted }: AccountLedger, statements: readonly Statement[]): Ends | null {
  const first = posted.findIndex(({ balance }) => balance !== null)
  const last = posted.findLastIndex(({ balance }) => balance !== null)
  if (first >= 0)
    return {
      opening: minor(posted[first]!.balance! - sumOf(posted.slice(0, first + 1))),
      closing: minor(posted[last]!.balance! + sumOf(posted.slice(last + 1))),
    }
  const parts = statements
    .flatMap((statement) => statement.parts)
    .filter((part) => part.account === account.id)
  const closing = edge(
    parts.flatMap(({ period, closing: at }) => (period && at !== null ? [[period.to, at]] : [])),
    'last',
  )
  if (!closing) return null
  const opening = edge(
    parts.flatMap(({ period, opening: at }) => (period && at !== null ? [[period.from, at]] : [])),
    'first',
  )
  const after = sumOf(posted.filter(({ day }) => day > closing[0]))
  const before = opening ? sumOf(posted.filter(({ day }) => day < opening[0])) : 0
  return {
    opening: opening ? minor(opening[1] - before) : minor(closing[1] + after - sumOf(posted)),
    closing: minor(closing[1] + after),
  }
}

type DatedBalance = readonly [Day, Minor]

const edge = (
  balances: readonly (readonly (Day | Minor)[])[],
  which: 'first' | 'last',
): DatedBalance | undefined => {
  const sorted = (balances as readonly DatedBalance[]).toSorted((a, b) => (a[0] < b[0] ? -1 : 1))
  return which === 'first' ? sorted[0] : sorted.at(-1)
}

const sumOf = (rows: readonly Transaction[]): number => rows.reduce((total, { amount }) => total + amount, 0)
