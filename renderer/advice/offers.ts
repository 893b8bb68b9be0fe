import type { Offer } from '../../shared/planner/from-ledger/planning-outcome'
import type { Advice } from './advice'
import { isAnswerable } from './answerable'

/** What could leave an account for which nothing is planned, if the person had the bank account it leads to. */
export interface AccountOffer extends Offer {
  readonly account: string
}

/**
 * The cheapest offer of each account that no planned way leaves. One of an unknown fee is none while a way to an account
 * that is there waits for a look.
 */
export function offersOf({ areas }: Pick<Advice, 'areas'>): readonly AccountOffer[] {
  const planned = new Set(areas.flatMap(({ problem }) => problem.routes.map(({ from }) => from)))
  const best = new Map<string, AccountOffer>()
  const excluded = areas.flatMap((area) => area.excluded)
  const waiting = new Set(excluded.filter(isAnswerable).map(({ account }) => account))
  for (const { account, offer } of excluded) {
    if (!offer || planned.has(account) || (offer.fee === null && waiting.has(account))) continue
    const before = best.get(account)
    if (!before || costOf(offer) < costOf(before)) best.set(account, { account, ...offer })
  }
  return [...best.values()]
}

const costOf = ({ fee }: Offer): number => fee ?? Infinity
