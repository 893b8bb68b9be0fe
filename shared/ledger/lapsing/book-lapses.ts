import type { Day } from '../../day'
import type { Account } from '../../model'
import type { Inferred } from '../inferred'
import { followLots } from './follow-lots'
import type { LapsingHistory } from './happenings'

/**
 * What only balances show to have moved, with what lapsed by the person's own terms told apart. A provider's rule that the
 * person has not taken books nothing.
 */
export function withLapsesBooked(
  history: LapsingHistory & { readonly account: Pick<Account, 'expiry'> },
): readonly Inferred[] {
  const { expiry = [] } = history.account
  if (expiry.length === 0 || history.inferred.length === 0) return history.inferred
  return followLots(history, expiry, endOfTime).inferred
}

const endOfTime = '9999-12-31' as Day
