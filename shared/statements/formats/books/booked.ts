import type { TransactionKind } from '../../../model'
import { type AccountSide, isOpeningAccount } from './account-side'

/** One posting of an entry, as far as it tells what the others are. */
export interface Side {
  readonly account: string
  readonly side: AccountSide | null
  /** Positive where the account got more; only amounts of one currency are compared. */
  readonly amount: number
  readonly currency: string
}

/**
 * What a posting of one of the person's accounts is, by the other postings of its entry. Money that another account of the
 * person lost or got is a transfer; what came from income is income, what went to an expense a payment and back from it a
 * refund; against equity alone it opens or corrects the account.
 */
export function bookedKind(posting: Side, others: readonly Side[]): TransactionKind {
  const out = posting.amount < 0
  const own = others.filter((one) => one.side === 'own' && one.amount < 0 !== out)
  const same = own.filter(({ account }) => account === posting.account)
  if (
    own.length > 0 &&
    same.length === own.length &&
    own.some(({ currency }) => currency !== posting.currency)
  )
    return 'conversion'
  const met = own.reduce(
    (sum, one) => (one.currency === posting.currency ? sum + Math.abs(one.amount) : Infinity),
    0,
  )
  // A payment to a card with its fee in one entry is a transfer still; money drawn beside a purchase is a purchase.
  if (met * 2 >= Math.abs(posting.amount)) return 'transfer'
  const has = (side: AccountSide): boolean => others.some((one) => one.side === side)
  if (has('income') && !out) return 'income'
  if (has('expense')) return out ? 'payment' : 'refund'
  if (has('income')) return 'payment'
  return has('equity') ? 'adjustment' : out ? 'payment' : 'income'
}

/** Whether a posting states what its account began with. */
export const isOpening = (others: readonly Side[]): boolean =>
  others.length > 0 &&
  others.every((one) => one.side !== 'income' && one.side !== 'expense') &&
  others.some((one) => one.side === 'equity' && isOpeningAccount(one.account))
