import type { Day } from '../day'
import type { StatedBalance } from '../model'
import type { Minor } from '../money/money'
import { balanceAt } from './balances'
import type { AccountLedger } from './ledger'
import { isSpokenOf, isWitness } from './opening'
import { isDebt } from './places'

/**
 * What is odd about a reading before it is kept, so that a slip is seen at once; it can be right all the same.
 * `below-zero`: no debt is kept there. `above-limit`: no more than that may lie there. `contested`: another reading of that
 * day says something else. `differs`: statements print another balance for that day. `earliest`: nothing older is known, so
 * that what lies there counts from then on.
 */
export type ReadingCaution =
  | { readonly code: 'below-zero' }
  | { readonly code: 'above-limit' | 'contested' | 'differs'; readonly balance: Minor }
  | { readonly code: 'earliest'; readonly known: Day }

/** What a reading is held against besides the account's ledger. */
export interface ReadingFacts {
  /** What is to be kept of the account along with it; nothing where left out. */
  readonly beside?: readonly StatedBalance[]
  /** The most that may lie there; null or left out where that is not known. */
  readonly mostHeld?: Minor | null
}

/**
 * What is to be said of a reading at once.
 *
 * @param one the account without the reading that it takes the place of, if any
 */
export function readingCautions(
  one: AccountLedger,
  { day, balance }: StatedBalance,
  { beside = [], mostHeld = null }: ReadingFacts = {},
): ReadingCaution[] {
  const { account, covered, periods, opening } = one
  const cautions: ReadingCaution[] = []
  if (balance < 0 && !isDebt(account)) cautions.push({ code: 'below-zero' })
  if (mostHeld !== null && balance > mostHeld) cautions.push({ code: 'above-limit', balance: mostHeld })
  const other = [...account.stated, ...beside].find(
    (reading) => reading.day === day && reading.balance !== balance,
  )
  if (other) cautions.push({ code: 'contested', balance: other.balance })
  if (opening.evidence === 'statement' && covered && isWitness(covered, day) && isSpokenOf(periods, day)) {
    const printed = balanceAt(one, day)
    if (printed !== balance) cautions.push({ code: 'differs', balance: printed })
  }
  if (opening.day !== null && day < opening.day && beside.every((reading) => reading.day >= day))
    cautions.push({ code: 'earliest', known: opening.day })
  return cautions
}
