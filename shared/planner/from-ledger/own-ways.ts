import { isSameOwner } from '../../ledger/owners'
import type { Account } from '../../model'
import { ownOf } from '../../own-of'
import { findTerms, type Terms } from '../../routes/find-terms'
import { isStale, type OwnWay } from '../../routes/own-way'
import type { SeenFee } from '../../routes/seen-fee'
import { type WayRoute, wayRoute } from '../../routes/way-route'
import type { Target } from './destinations'
import { homeOf } from './home'
import type { PlanningInput } from './planning-input'

/** A way of the person's own out of an account, ready to be planned. */
export interface WayOut extends WayRoute {
  readonly way: OwnWay
  readonly target: Target
  /** What it rests on; null where it was last seen too long ago, so that the person is asked. */
  readonly seen: SeenFee | null
}

/** The ways that the person's statements show out of an account, to where money can be used or goes on from. */
export const waysFrom = (account: Account, input: PlanningInput): readonly OwnWay[] =>
  input.ownWays.filter((way) => {
    const to = input.ledger.get(way.to)?.account
    return way.from === account.id && to !== undefined && isSameOwner(account, to) && helps(way, to, input)
  })

/** Money that can go back by a way as well is not cashed out by it; points and vouchers are no cash. */
function helps(way: OwnWay, to: Account, input: PlanningInput): boolean {
  if (to.role === 'destination') return true
  const goesBack = input.ownWays.some(({ from, to: back }) => from === way.to && back === way.from)
  const isCash = to.kind !== 'points' && to.kind !== 'voucher'
  return isCash && !goesBack && (isListed(to, input) || input.ownWays.some(({ from }) => from === to.id))
}

const isListed = (account: Account, { catalog, choices, preferences }: PlanningInput): boolean =>
  typeof findTerms(catalog, account, ownOf(choices, account.id), homeOf(preferences)) !== 'string'

/** Each of them as a route, with where it leads. */
export const waysOut = (account: Account, terms: Terms, input: PlanningInput): readonly WayOut[] =>
  waysFrom(account, input).flatMap((way): WayOut[] => {
    const to = input.ledger.get(way.to)?.account
    if (!to) return []
    const { tariff, largest } = way.fee
    return [
      {
        ...wayRoute(way, account, to, terms),
        way,
        target: { id: to.id, currency: to.currency, assumed: null },
        seen: isStale(way, input.today) ? null : { tariff, largest, count: way.count, last: way.last },
      },
    ]
  })
