import type { Day } from '../../day'
import { balanceAt } from '../../ledger/balances'
import { groupBy } from '../../ledger/group-by'
import type { AccountLedger } from '../../ledger/ledger'
import { isDebt } from '../../ledger/places'
import { type Candidacy, termsOf } from './candidate'
import { type Arrivals, payoutOf } from './payout-of'
import type { PlanningInput } from './planning-input'

/** The places that pay out by themselves, each with why nothing of it is planned, and what they pay to others. */
export interface SelfPaidPlaces {
  /** By the account that pays. */
  readonly excluded: ReadonlyMap<string, Candidacy>
  /** By the account that is paid. */
  readonly arrivals: ReadonlyMap<string, readonly Arrivals[]>
}

/** Finds the places of a ledger whose money leaves by itself. */
export function selfPaidOf(
  ledgers: readonly AccountLedger[],
  input: PlanningInput,
  end: Day,
): SelfPaidPlaces {
  const found = ledgers.flatMap((ledger) => {
    const { account } = ledger
    if (isDebt(account) || balanceAt(ledger, input.today) < 0) return []
    const terms = termsOf(ledger, input)
    const paid = typeof terms === 'string' ? null : payoutOf(ledger, terms, input, end)
    return paid === null ? [] : [{ id: account.id, ...paid }]
  })
  return {
    excluded: new Map(
      found.map(({ id, payout }) => [
        id,
        {
          candidate: null,
          excluded: [
            payout === null
              ? { account: id, route: null, reason: 'empty' }
              : { account: id, route: null, reason: 'pays-itself', payout },
          ],
        },
      ]),
    ),
    arrivals: groupBy(
      found.flatMap(({ arrivals }) => arrivals ?? []),
      ({ to }) => to,
    ),
  }
}
