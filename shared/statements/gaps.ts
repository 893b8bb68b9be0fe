import { addDays, type Day, daysBetween } from '../day'
import type { Period, Statement } from '../model'
import type { Currency } from '../money/currency'
import { type Minor, minor } from '../money/money'

/** A time of one account that no statement speaks of. */
export interface Gap {
  readonly account: string
  readonly currency: Currency
  /** The days without a statement; null where two statements meet, but their balances do not. */
  readonly period: Period | null
  /** The day the later statement begins. */
  readonly before: Day
  /** What must have moved meanwhile, by the balances around it; null where they do not tell. */
  readonly moved: Minor | null
}

interface Stretch extends Period {
  readonly opening: Minor | null
  readonly closing: Minor | null
}

/**
 * A period is often that of the rows alone: a quiet week at the end of a month is no gap. Without balances to tell, only
 * more days than these are called one.
 */
const QUIET_DAYS = 10

/**
 * The gaps between the statements of each account, oldest first. Where the balances at both ends are stated they decide:
 * the same balance means that nothing moved meanwhile, and another one means that rows are missing.
 */
export function gapsOf(statements: readonly Statement[]): readonly Gap[] {
  const byAccount = new Map<string, { currency: Currency; stretches: Stretch[] }>()
  for (const { account, currency, period, opening, closing } of statements.flatMap(({ parts }) => parts)) {
    if (period === null) continue
    const found = byAccount.get(account) ?? { currency, stretches: [] }
    byAccount.set(account, found)
    found.stretches.push({ ...period, opening, closing })
  }
  return [...byAccount].flatMap(([account, { currency, stretches }]) =>
    between(stretches).map((gap) => ({ account, currency, ...gap })),
  )
}

function between(stretches: readonly Stretch[]): Pick<Gap, 'period' | 'before' | 'moved'>[] {
  const gaps: Pick<Gap, 'period' | 'before' | 'moved'>[] = []
  const sorted = stretches.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  let last: Stretch | null = null
  for (const next of sorted) {
    // Overlapping statements share rows: whatever is missing there breaks a running balance, and is said there.
    if (last !== null && next.from > last.to) {
      const moved = last.closing !== null && next.opening !== null ? minor(next.opening - last.closing) : null
      const days = daysBetween(last.to, next.from) - 1
      const period = days > 0 ? { from: addDays(last.to, 1), to: addDays(next.from, -1) } : null
      if (moved === null ? days > QUIET_DAYS : moved !== 0) gaps.push({ period, before: next.from, moved })
    }
    if (last === null || next.to >= last.to) last = next
  }
  return gaps
}
