import type { Day } from '../../day'
import type { Currency } from '../../money/currency'
import { minor } from '../../money/money'
import { worthOf } from '../../routes/account-facts'
import type { CatalogRoute } from '../../routes/catalog-schema'
import type { Verdict } from '../../routes/eligibility'
import type { Terms } from '../../routes/find-terms'
import { leftToSpend } from '../../routes/needs'
import { routeVerdict } from '../../routes/route-verdict'
import type { WayOut } from '../place'

/**
 * How much must and may be spent, from today on, for a way out to be open. `closed`: no spending opens it. `open`: a
 * question the person has not answered decides.
 */
export function spendingThatOpens(
  route: CatalogRoute,
  terms: Terms,
  today: Day,
): Pick<WayOut, 'spentAtLeast' | 'spentAtMost'> | 'open' | 'closed' {
  const { holding } = terms
  if (!holding || holding.balance === null) return 'open'
  const { balance } = holding
  const worth = worthOf(holding)
  const { spent, used } = route.needs ?? {}
  const verdictAfter = (amount: number): Verdict =>
    routeVerdict({ ...terms, route, holding: { ...holding, balance: minor(balance - amount) } }, today)
  const verdict = verdictAfter(0)
  const opensAfter = (amount: number | null) => {
    if (amount === null || amount > balance) return 'closed'
    return verdictAfter(amount).kind === 'blocked' ? 'closed' : { spentAtLeast: amount, spentAtMost: null }
  }
  if (verdict.kind === 'blocked')
    switch (verdict.reason) {
      case 'not-spent-enough':
        return opensAfter(leftToSpend(route, holding, terms.account.currency as Currency))
      case 'already-used':
        return opensAfter(used === 'something' ? balance - (worth ?? 0) + 1 : null)
      // What a phone bill still owes is first of all a charge that may be reversed.
      case 'carrier-cashing':
      case 'identity-missing':
        return 'open'
      default:
        return 'closed'
    }
  if (worth === undefined) return spent || used ? 'open' : { spentAtLeast: 0, spentAtMost: null }
  return { spentAtLeast: 0, spentAtMost: used === 'nothing' ? balance - worth : null }
}
