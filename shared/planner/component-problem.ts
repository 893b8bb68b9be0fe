import { buildModel } from './build-model'
import { componentsOf } from './components'
import type { PlanningProblem } from './problem'

/**
 * The part of a problem that one account belongs to: what can be changed there changes nothing elsewhere, so that
 * questions about its transfers are answered in a fraction of the time.
 */
export function componentProblem(problem: PlanningProblem, account: string): PlanningProblem {
  const model = buildModel(problem)
  const index = problem.accounts.findIndex(({ id }) => id === account)
  const component = componentsOf(model).find(({ accounts }) => accounts.includes(index))
  if (!component) throw new Error(`No account ${account}`)
  const routes = component.routes.flatMap((route) => problem.routes[route] ?? [])
  const kept = new Set([
    ...component.accounts.map((i) => problem.accounts[i]?.id),
    ...routes.map(({ to }) => to),
  ])
  return { ...problem, accounts: problem.accounts.filter(({ id }) => kept.has(id)), routes }
}
