import type { Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import type { AccountLedger, Ledger } from '../../ledger/ledger'
import type { Terms } from '../../routes/find-terms'
import { holidays } from '../../routes/holidays'
import type { QuoteContext } from '../../routes/quote'
import { quotasLeft } from './quotas-left'

/** What a quote depends on: the calendar of the account's country, and what the ledger has used up. */
export function quoteContext(one: AccountLedger, terms: Terms, ledger: Ledger, today: Day): QuoteContext {
  const balance = balanceAt(one, today)
  return {
    today,
    holidays: new Set(holidays[terms.account.country.slice(0, 2)] ?? []),
    leftOf: quotasLeft(one.account, terms, ledger, today),
    // Nobody asks what an empty account would cost: whatever amount is entered is taken to lie there.
    ...(balance > 0 ? { balance } : {}),
  }
}
