import { serial } from '../day'
import type { AccountLedger } from '../ledger/ledger'
import type { Transaction } from '../model'

/** Banks send a transfer back within weeks. */
const mostDays = 30

/** A withdrawal that came back to where it left from, by the row that brought it back. */
export interface Returned {
  readonly out: Transaction
  readonly back: Transaction
}

/**
 * The transfers of an account that came back: money in that calls itself a withdrawal, or bears the number of one, and
 * is the same amount as the last such withdrawal of the month before it, its fee left aside.
 */
export function returnedIn({ posted }: AccountLedger): Returned[] {
  const open: Transaction[] = []
  const found: Returned[] = []
  for (const row of posted) {
    if (row.kind === 'withdrawal' && row.amount < 0) open.push(row)
    if (row.amount <= 0 || (row.kind !== 'withdrawal' && row.kind !== 'refund')) continue
    const at = open.findLastIndex((out) => goesBack(out, row))
    const [out] = at < 0 ? [] : open.splice(at, 1)
    if (out) found.push({ out, back: row })
  }
  return found
}

function goesBack(out: Transaction, back: Transaction): boolean {
  const sameNumber = out.reference !== null && out.reference === back.reference
  const sameAmount = back.amount === 0 - out.amount || back.amount === 0 - out.amount - out.fee
  const inTime = serial(back.day) - serial(out.day) <= mostDays
  return sameAmount && inTime && (sameNumber || back.kind === 'withdrawal')
}
