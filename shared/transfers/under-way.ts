import { balanceAt } from '../ledger/balances'
import type { AccountLedger, Ledger } from '../ledger/ledger'
import { movementsWith } from '../ledger/movements-with'
import { inOrder } from '../ledger/row-order'
import type { Transaction } from '../model'
import { minor, zero } from '../money/money'
import type { Day } from '../day'
import type { FollowedTransfer } from './followed-transfer'

/** What the person asked for and nobody has seen arrive: it can neither be moved again nor be counted as there. */
export const isUnderWay = ({ started, state }: FollowedTransfer): boolean =>
  started !== null && (state === 'requested' || state === 'sent')

/**
 * The ledger as it will be once statements show what was asked for: what no statement shows leaving yet has left, on
 * the day it was asked for, and counts in the allowances of that day. Never more than is there: the rest is owed by what
 * comes next. Of what has arrived nothing is owed: the money it took had come before.
 */
export function withRequested(ledger: Ledger, transfers: readonly FollowedTransfer[], today: Day): Ledger {
  const left = transfers.filter(
    ({ started, out, state }) =>
      started !== null && out === null && (state === 'requested' || state === 'arrived'),
  )
  if (left.length === 0) return ledger
  const asked = new Map(ledger)
  for (const transfer of left) {
    const one = asked.get(transfer.from.id)
    if (one) asked.set(transfer.from.id, without(one, transfer, today))
  }
  return asked
}

function without(
  one: AccountLedger,
  { id, amount, sentOn, started, state }: FollowedTransfer,
  today: Day,
): AccountLedger {
  const size = Math.max(0, Math.min(amount, balanceAt(one, today)))
  const owed = minor((one.owed ?? 0) + (state === 'requested' ? amount - size : 0))
  const owing = owed > 0 ? { ...one, owed } : one
  if (size === 0) return owing
  const row: Transaction = {
    id: `requested ${id}`,
    statements: [],
    day: sentOn,
    time: null,
    amount: minor(0 - size),
    currency: one.account.currency,
    fee: started?.fee ?? zero,
    kind: 'withdrawal',
    status: 'posted',
    text: '',
    counterparty: null,
    reference: null,
    balance: null,
  }
  const posted = inOrder([...one.posted, row])
  return {
    ...owing,
    transactions: inOrder([...one.transactions, row]),
    posted,
    movements: movementsWith(posted, one.inferred),
  }
}
