import type { Offer } from '../../shared/planner/from-ledger/planning-outcome'
import type { Advice } from './advice'

/** What could leave an account for which nothing is planned, if the person had the bank account it leads to. */
export interface AccountOffer extends Offer {
  readonly account: string
}

/** The cheapest offer of each account that no planned way leaves; money that is not there is offered nothing. */
export function offersOf({ areas }: Pick<Advice, 'areas'>): readonly AccountOffer[] {
  const planned = new Set(areas.flatMap(({ problem }) => problem.routes.map(({ from }) => from)))
  const best = new Map<string, AccountOffer>()
  for (const { account, offer } of areas.flatMap(({ excluded }) => excluded)) {
    if (!offer || planned.has(account)) continue
    const before = best.get(account)
    if (!before || costOf(offer) < costOf(before)) best.set(account, { account, ...offer })
  }
  return [...best.values()]
}

const costOf = ({ fee }: Offer): number => fee ?? Infinity
