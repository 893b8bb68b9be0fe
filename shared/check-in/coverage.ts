import { addMonths, type Day, firstDay, type Month, monthOf } from '../day'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { isDebt } from '../ledger/places'
import type { Account, Statement } from '../model'

/** From what something is known of a month; null: from nothing. */
export type Known = 'statement' | 'reading' | 'both' | null

/** Of which months something is known of an account, in the order of the months asked for. */
export interface Coverage {
  readonly account: Account
  readonly months: readonly Known[]
}

/** The months up to that of a day, oldest first. */
export const monthsUpTo = (on: Day, count: number): readonly Month[] =>
  Array.from({ length: count }, (_, at) => addMonths(monthOf(on), at + 1 - count))

/** What is known of each place's months: those a statement speaks of, and those with a balance that was read off. */
export const coverageOf = (
  ledger: Ledger,
  statements: readonly Statement[],
  months: readonly Month[],
): readonly Coverage[] =>
  [...ledger.values()]
    .filter(({ account }) => !isDebt(account))
    .map((one) => ({ account: one.account, months: knownMonths(one, statements, months) }))

function knownMonths(
  { account, posted }: AccountLedger,
  statements: readonly Statement[],
  months: readonly Month[],
): readonly Known[] {
  const periods = statements.flatMap(({ parts }) =>
    parts.flatMap(({ account: of, period }) => (of === account.id && period ? [period] : [])),
  )
  const moved = new Set(posted.map(({ day }) => monthOf(day)))
  const read = new Set(account.stated.map(({ day }) => monthOf(day)))
  return months.map((month) => {
    const next = firstDay(addMonths(month, 1))
    const byStatement =
      moved.has(month) || periods.some(({ from, to }) => from < next && to >= firstDay(month))
    if (byStatement) return read.has(month) ? 'both' : 'statement'
    return read.has(month) ? 'reading' : null
  })
}
