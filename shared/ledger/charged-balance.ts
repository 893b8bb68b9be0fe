import type { Day } from '../day'
import type { TransactionKind } from '../model'
import type { Minor } from '../money/money'
import { balanceAt } from './balances'
import type { AccountLedger } from './ledger'

/** What is put back was there before: it is no charge. */
const putBack: ReadonlySet<TransactionKind> = new Set(['refund', 'adjustment', 'hold', 'fee'])

/**
 * What lay in an account at the end of the last day on which money was put in on top of what was known to be there; null
 * where none was. Of a charge that only balances show, it is the balance that shows it: no more than lay there at the charge.
 */
export function chargedBalance(ledger: AccountLedger, today: Day): Minor | null {
  const { opening, posted, inferred } = ledger
  const days = [
    ...posted.filter(({ amount, kind }) => amount > 0 && !putBack.has(kind)).map(({ day }) => day),
    ...inferred.filter(({ amount }) => amount > 0).map(({ until }) => until),
  ]
  const charges = [...new Set(days)].filter((day) => day <= today).sort()
  // Where nothing lay there before, the first of them is what was put in at first.
  const last = charges.slice(opening.balance > 0 ? 0 : 1).at(-1)
  return last === undefined ? null : balanceAt(ledger, last)
}
