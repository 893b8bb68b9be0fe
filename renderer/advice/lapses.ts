import { heldLapses, type HeldLapses } from '../../shared/expiry/lapses'
import { isDebt } from '../../shared/ledger/places'
import type { Account } from '../../shared/model'
import { type RouteFacts, termsOf } from './route-facts'
import { datedSpends, type SpendStep } from './spend-step'

/** What lapses in one account. */
export interface AccountLapses extends HeldLapses {
  readonly account: Account
}

/** What lapses in an account; null where it is not known, or is a bill. */
export function lapsesIn(id: string, facts: RouteFacts): AccountLapses | null {
  const one = facts.ledger.get(id)
  if (!one || isDebt(one.account)) return null
  const provider = termsOf(id, facts)?.account ?? null
  return { account: one.account, ...heldLapses(one, provider, facts.today) }
}

/** The same for every account, as in the ledger. */
export const allLapses = (facts: RouteFacts): readonly AccountLapses[] =>
  [...facts.ledger.keys()].flatMap((id) => lapsesIn(id, facts) ?? [])

/** The same without what a sum to spend by the same day tells already: that says what to do, and why. */
export function untoldLapses(
  all: readonly AccountLapses[],
  spending: readonly SpendStep[],
): readonly AccountLapses[] {
  const told = new Set(datedSpends(spending).map(({ account, by }) => `${by} ${account.id}`))
  return all.map((one) => ({
    ...one,
    coming: one.coming.filter(({ until }) => !told.has(`${until} ${one.account.id}`)),
  }))
}
