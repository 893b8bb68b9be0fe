import type { Day } from '../day'
import type { FactCode } from './account-facts'
import type { Terms } from './find-terms'
import { factsAsked } from './route-verdict'

const order: readonly FactCode[] = ['identity', 'origins', 'firstWorth', 'openedOn', 'country', 'closesOn']

/**
 * What to ask about an account, in the order of asking. `open`: only what a way out hangs on and nobody answered yet.
 * `all`: everything that can change what its ways out cost or allow, and the end of the service, answered or not.
 */
export function accountQuestions(terms: Terms, today: Day, which: 'all' | 'open'): readonly FactCode[] {
  const { kind, routes, quotas } = terms.account
  const asked = new Set(routes.flatMap((route) => factsAsked({ ...terms, route }, today, which)))
  if (which === 'all') {
    if (routes.some(({ conditions }) => conditions.some(({ code }) => code === 'face-value')))
      asked.add('firstWorth')
    if (quotas.some(({ whenNew }) => whenNew !== undefined)) asked.add('openedOn')
    if (quotas.some(({ whenUnverified }) => whenUnverified !== undefined)) asked.add('identity')
    // Earnings come from work; into everything else a phone bill may have paid.
    if (kind !== 'platform') asked.add('origins')
    asked.add('closesOn')
  }
  return order.filter((fact) => asked.has(fact))
}
