import type { Day } from '../day'
import type { Transaction, TransactionKind } from '../model'
import type { Minor } from '../money/money'
import { earliestOf, type Inferred } from './inferred'
import type { AccountLedger } from './ledger'
import { addMonthsTo } from './month-steps'

/** What a provider does by itself is no use of the money. */
const ofProvider: ReadonlySet<TransactionKind> = new Set(['expiry', 'fee'])

/** Whether the person moved money, and not the provider by itself. */
export const isUse = ({ kind }: Pick<Transaction, 'kind'>): boolean => !ofProvider.has(kind)

/** A fee that a provider takes by the month from an account that nobody has used for so many months. */
export interface UnusedFee {
  /** More than nothing, in the account's currency. */
  readonly amount: Minor
  readonly afterMonths: number
}

/**
 * The last day by the end of a day on which the person surely moved anything: by rows, or by balances, which show it on the
 * first day on which it can have been. Where nothing was used since the account is known, the day since when it is; null
 * where nothing is known of it.
 *
 * @param fee what is taken from the account while nobody uses it: a fall by no more than was due may be no use
 */
export function lastUseOf(
  { posted, inferred, opening }: Pick<AccountLedger, 'posted' | 'inferred' | 'opening'>,
  on: Day,
  fee: UnusedFee | null = null,
): Day | null {
  const uses = posted.filter((row) => row.day <= on && isUse(row)).map(({ day }) => day)
  let shown: Day | null = opening.day
  for (const moved of inferred) {
    if (moved.until > on || moved.lapsed !== undefined) continue
    const row = uses.findLast((day) => day <= moved.until)
    const since = latest(shown, row)
    if (fee === null || since === null || !isFeeAlone(moved, since, fee))
      shown = latest(shown, earliestOf(moved))
  }
  return latest(shown, uses.at(-1))
}

/** Whether a fall is by the fee, or several, and as many were due in its days. */
function isFeeAlone({ after, until, amount }: Inferred, since: Day, fee: UnusedFee): boolean {
  const taken = (0 - amount) / fee.amount
  if (!Number.isInteger(taken) || taken < 1) return false
  let due = 0
  for (let months = fee.afterMonths; ; months++) {
    const day = addMonthsTo(since, months)
    if (day > until) return taken <= due
    if (day > after) due++
  }
}

const latest = (one: Day | null, other: Day | undefined): Day | null =>
  one === null ? (other ?? null) : other === undefined || other < one ? one : other
