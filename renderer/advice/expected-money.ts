import type { Currency } from '../../shared/money/currency'
import { type Minor, minor } from '../../shared/money/money'
import type { Area } from './advice'

/** How much of what a plan moves is not there yet, by currency: of each account, what it sends above what lies in it. */
export function expectedMoney(
  areas: readonly Pick<Area, 'plan' | 'problem'>[],
): ReadonlyMap<Currency, Minor> {
  const found = new Map<Currency, Minor>()
  for (const { plan, problem } of areas)
    for (const { id, role, opening, currency } of problem.accounts) {
      if (role !== 'source') continue
      const routes = new Set(problem.routes.filter(({ from }) => from === id).map((route) => route.id))
      const sent = plan.transfers
        .filter(({ route }) => routes.has(route))
        .reduce((sum, { amount }) => sum + amount, 0)
      if (sent > opening)
        found.set(currency as Currency, minor((found.get(currency as Currency) ?? 0) + sent - opening))
    }
  return found
}
