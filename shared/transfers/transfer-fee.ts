import { groupBy } from '../ledger/group-by'
import type { Ledger } from '../ledger/ledger'
import type { Transaction } from '../model'
import { type Minor, minor } from '../money/money'
import type { Half, Pair } from '../pairs/pair'

/** Tells what a transfer cost in the sender's currency; null where the statements do not show it. */
export type FeeOfPair = (pair: Pair) => Minor | null

/**
 * Looks up what transfers cost: the fee printed in the row, or in a row of its own beside it, and what was lost on the
 * way. Across currencies what was lost cannot be told from the rate.
 */
export function transferFees(ledger: Ledger): FeeOfPair {
  const beside = feesBeside(ledger)
  return ({ out, into }) => {
    const printed = out.row.fee + beside(out).reduce((total, { amount }) => total - amount, 0)
    if (out.account.currency !== into.account.currency) return printed > 0 ? minor(printed) : null
    const lost = 0 - out.row.amount - out.row.fee - into.row.amount
    return minor(printed + Math.max(0, lost))
  }
}

/** Tells the rows in which the fee of a row that left an account is charged beside it. */
export function feesBeside(ledger: Ledger): (out: Half) => readonly Transaction[] {
  const days = new Map<string, Map<string, Transaction[]>>()
  return ({ account, row }) => {
    const known =
      days.get(account.id) ??
      groupBy(
        (ledger.get(account.id)?.posted ?? []).filter(
          ({ kind, amount }) => kind === 'fee' || (kind === 'withdrawal' && amount < 0),
        ),
        ({ day }) => day,
      )
    days.set(account.id, known)
    return feeRowsBeside(row, known.get(row.day) ?? [])
  }
}

/** A fee in a row of its own: of the withdrawal's number, or the day's only one of a transfer beside its only withdrawal. */
function feeRowsBeside(row: Transaction, sameDay: readonly Transaction[]): readonly Transaction[] {
  const fees = sameDay.filter(({ kind, amount }) => kind === 'fee' && amount < 0)
  const named = fees.filter(({ reference }) => reference !== null && reference === row.reference)
  if (named.length > 0) return named
  const [only, ...others] = fees.filter(({ text }) => ofTransfer.test(text))
  const alone = sameDay.filter(({ kind }) => kind === 'withdrawal').length <= 1
  return only && others.length === 0 && alone ? [only] : []
}

const ofTransfer = /withdraw|transfer|payout|bank fee|수수료|手数料|振込/i
