import type { Day } from '../day'
import type { AccountLedger } from '../ledger/ledger'
import { type Lapses, lapsesOf } from '../ledger/lapsing/lapses-of'
import type { CatalogAccount } from '../routes/catalog-schema'
import { type HeldTerms, heldTerms } from './terms'

/** What lapses in an account, and by whose terms. */
export interface HeldLapses extends Lapses, HeldTerms {}

/**
 * What lapses of what lies in an account today, by the person's own terms or else by the provider's rule. By a rule that the
 * person has not taken nothing is overdue: what should have lapsed is there all the same, and is left alone.
 *
 * @param provider the catalogue's terms of the account; null where it has none
 */
export function heldLapses(
  one: AccountLedger,
  provider: Pick<CatalogAccount, 'expiry'> | null,
  today: Day,
): HeldLapses {
  const held = heldTerms(one.account, provider)
  const { coming, overdue } = lapsesOf(one, held.terms, today)
  return { ...held, coming, overdue: held.by === 'person' ? overdue : [] }
}
