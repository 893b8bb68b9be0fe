import type { Day } from '../day'
import { balanceAt } from '../ledger/balances'
import { chargedBalance } from '../ledger/charged-balance'
import type { AccountLedger } from '../ledger/ledger'
import type { Known } from './held-terms'

/** What the ledger and the person know of an account today. */
export function knownOf(
  ledger: AccountLedger,
  today: Day,
  { facts, corrections }: Pick<Known, 'facts' | 'corrections'>,
): Known {
  const charged = chargedBalance(ledger, today)
  return {
    today,
    balance: balanceAt(ledger, today),
    ...(charged === null ? {} : { charged }),
    facts,
    corrections,
  }
}
